import { expect, test } from 'vitest';

import { claimOf, type KnownName } from './claimOf.ts';

const knownNames: readonly KnownName[] = [
  {
    asWritten: 'Expertise France AFETI',
    organisationId: 'X-PRIM-FR-EF',
    resolvedBy: 'KNOWN_ALIAS',
    confidence: 'HIGH',
  },
];

const unresolved = { organisationId: null, resolvedBy: null, confidence: null };

test('a known writing is resolved, and stays as written', () => {
  expect(claimOf('Expertise France AFETI', knownNames)).toEqual({ ...knownNames[0], ref: null, type: null });
});

test('what sort of body it is stands beside it', () => {
  const type = { code: '10', name: 'Government' };
  expect(claimOf('Expertise France AFETI', knownNames, type).type).toEqual(type);
});

test.each([
  'EXPERTISE FRANCE AFETI',
  'Expertise France',
  'Expertise France AFETI ',
  'Expertise France AFETI [FR-9]',
])('a name that only resembles a known one stays unresolved: %s', (name) => {
  expect(claimOf(name, knownNames)).toMatchObject({ asWritten: name, ...unresolved });
});

test('the identifier in brackets is kept, right or wrong', () => {
  expect(claimOf('Commitment [BE-BCE_KBO-264814354]', []).ref).toBe('BE-BCE_KBO-264814354');
  expect(claimOf('Agence [française] de développement', []).ref).toBeNull();
});
