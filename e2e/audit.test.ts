import { afterAll, beforeAll, describe, expect, test } from 'vitest';

import { startTestGraph, type TestGraph } from './theGraph.ts';

/** The audit as a client sees it: rules of the agencies over facts of all institutions. */

let graph: TestGraph;
beforeAll(async () => {
  graph = await startTestGraph();
});
afterAll(() => graph?.stop());

const prim = '{ activityIatiId: "FR-3-CMA129101" }';

test('each institution brings what it holds on the scope: projects and calls under the agreement, decisions on these', async () => {
  const { data, errors } = await graph.ask(`{ audit(scope: ${prim}) {
    agreementIds isWholeProgramme
    regionFacts { isComplete projects { id } calls { id envelopes { amount currency } } }
    wilayaFacts { isComplete agreements { id validTo plannedAmount { amount currency } } decisions { id kind } }
    ministryFacts { agreedRefreshDays }
  } }`);
  expect(errors).toBeUndefined();
  expect(data.audit).toMatchObject({
    agreementIds: ['agr-prim-sm-2021'],
    isWholeProgramme: false,
    regionFacts: {
      isComplete: true,
      calls: [
        {
          id: 'call-sm-2022',
          envelopes: [
            { amount: '1107000', currency: 'MAD' },
            { amount: '101371.24', currency: 'EUR' },
          ],
        },
        { id: 'call-sm-guichet', envelopes: [{ amount: '8220000', currency: 'MAD' }] },
      ],
    },
    wilayaFacts: {
      isComplete: true,
      agreements: [
        {
          id: 'agr-prim-sm-2021',
          validTo: '2024-08-31',
          plannedAmount: { amount: '9000000', currency: 'EUR' },
        },
        { id: 'agr-round-sm-2023-06' },
        { id: 'agr-round-sm-2024-04' },
      ],
      decisions: [
        { id: 'dec-cat-sm-2023', kind: 'OPINION' },
        { id: 'dec-sel-sm-2023', kind: 'SELECTION' },
      ],
    },
    ministryFacts: { agreedRefreshDays: null },
  });
  expect(data.audit.regionFacts.projects).toHaveLength(6);
});

describe.each(['region', 'wilaya', 'ministry'] as const)('while the %s is down', (name) => {
  beforeAll(() => graph.stopSubgraph(name));
  afterAll(() => graph.restartSubgraph(name));

  test('the rules that need it say so, and all others judge', async () => {
    const { data, errors } = await graph.ask(`{ audit(scope: ${prim}) {
      findings(first: 100) { nodes { id outcome reason missing } }
    } }`);
    expect(errors?.every(({ extensions }) => extensions?.service === name)).toBe(true);
    const nodes: readonly Record<string, string>[] = data.audit.findings.nodes;
    expect(nodes).toContainEqual(
      expect.objectContaining({ id: 'R02 FundingActivity FR-3-CMA129101', outcome: 'FAILED' }),
    );
    const silent = nodes.filter(({ reason }) => reason === 'PARTNER_UNAVAILABLE');
    expect(silent.map(({ missing }) => missing)).toEqual(silent.map(() => name));
  });
});
