import { serverAudits } from 'graphql-http';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';

import { startTestGraph, type TestGraph } from './theGraph.ts';

let graph: TestGraph;
beforeAll(async () => {
  graph = await startTestGraph();
});
afterAll(() => graph?.stop());

const audits = serverAudits({ url: () => graph.gateway.address });

describe('GraphQL over HTTP', () => {
  test('is audited in 61 points', () => {
    expect(audits).toHaveLength(61);
  });

  test.each(audits)('$id: $name', async ({ fn }) => {
    expect(await fn()).toMatchObject({ status: 'ok' });
  });
});
