import { expect, test } from 'vitest';

import { assertIdentifiers } from './assertIdentifiers.ts';

test.each<object>([
  { projectId: 'prj-sm-tamkine', activityId: 'FR-3-CMA1291', territoryCode: '09.541', callId: null },
  { counterparty: { name: 'Commune de Belfaa', ref: 'MA-COA-07', organisationId: undefined } },
  { parties: [{ organisationId: 'X-PRIM-MA-WIL-09' }], calls: { ids: [] }, note: { fr: 'Deux mots' } },
])('what names records is taken: %j', (input) => {
  expect(() => assertIdentifiers(input)).not.toThrow();
});

test.each<[string, object]>([
  ['projectId', { projectId: 'two words' }],
  ['ref', { counterparty: { name: 'A', ref: 'nobody@example.org' } }],
  ['organisationId', { parties: [{ organisationId: 'a' }, { organisationId: '' }] }],
  ['strategyIds', { strategyIds: ['str-1', 'a\u0000b'] }],
  ['callId', { callId: 'x'.repeat(101) }],
])('in %s no text is taken for an identifier, nor repeated', (field, input) => {
  expect(() => assertIdentifiers(input)).toThrow(
    expect.objectContaining({
      message: `${field} must be an identifier: 1 to 100 characters, without spaces or @.`,
      extensions: { code: 'RECORD_INVALID', fields: [field] },
    }),
  );
});
