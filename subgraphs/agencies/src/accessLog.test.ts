import { callerOf, startTestSubgraph, type TestSubgraph } from '@prim/chassis/testing';
import type { Institution } from '@prim/schema';
import { afterAll, beforeAll, expect, test } from 'vitest';

import { createContext } from './context.ts';
import { resolvers } from './resolvers/index.ts';

let agencies: TestSubgraph;
beforeAll(async () => {
  agencies = await startTestSubgraph({ name: 'agencies', resolvers, createContext, seedFiles: () => [] });
});
afterAll(() => agencies.close());

const readingsSeenBy = async (institution: Institution) => {
  const query = '{ agenciesAccessLog { nodes { institution field recordId purpose } } }';
  const { data } = await agencies.execute(query, {}, { caller: callerOf(institution, 'auditor') });
  return data.agenciesAccessLog?.nodes ?? null;
};

test('an auditor of one agency sees what its own people read, and nothing of the other', async () => {
  for (const institution of ['afd', 'expertise-france'] as const) {
    const asker = { caller: callerOf(institution, 'editor'), purpose: `import of ${institution}` };
    const { errors } = await agencies.execute('{ heldBackTexts { id } }', {}, asker);
    expect(errors).toBeUndefined();
  }
  for (const institution of ['afd', 'expertise-france'] as const) {
    expect(await readingsSeenBy(institution)).toEqual([
      { institution, field: 'Query.heldBackTexts', recordId: null, purpose: `import of ${institution}` },
    ]);
  }
  expect(await readingsSeenBy('region')).toBeNull();
});
