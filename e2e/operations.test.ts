import { afterAll, beforeAll, describe, expect, test } from 'vitest';

import { startTestGraph, type TestGraph } from './theGraph.ts';

/** What operations of schema/operations answer, by value. */

let graph: TestGraph;
beforeAll(async () => {
  graph = await startTestGraph();
});
afterAll(() => graph?.stop());

describe('trace-prim tells the whole case', () => {
  test('from AFD through the activity and the agreement to Expertise France, and on to four projects', async () => {
    const { data, errors } = await graph.askOperation('trace-prim', {}, { 'accept-language': 'en' });
    expect(errors).toBeUndefined();
    const { nodes, links, hasCycle, cutOff } = data.trace;
    expect({ hasCycle, cutOff }).toEqual({ hasCycle: false, cutOff: [] });
    expect(nodes.map(({ id }: { id: string }) => id).slice(0, 5)).toEqual([
      'AGREEMENT:agr-prim-sm-2021',
      'ORGANISATION:FR-3',
      'ACTIVITY:FR-3-CMA1291',
      'ACTIVITY:FR-3-CMA129101',
      'ORGANISATION:X-PRIM-FR-EF',
    ]);
    expect(nodes).toContainEqual(
      expect.objectContaining({
        id: 'PROJECT:prj-sm-tamkine',
        project: { id: 'prj-sm-tamkine', title: { value: expect.stringMatching(/./) } },
      }),
    );
    expect(nodes).toContainEqual(
      expect.objectContaining({
        label: 'Expertise France AFETI',
        organisation: { id: 'X-PRIM-FR-EF', name: { value: 'Expertise France' } },
      }),
    );
    const toAgency = links.filter(({ target }: { target: string }) => target === 'ORGANISATION:X-PRIM-FR-EF');
    expect(toAgency).toEqual([
      {
        source: 'AGREEMENT:agr-prim-sm-2021',
        target: 'ORGANISATION:X-PRIM-FR-EF',
        type: 'DISBURSEMENT',
        currency: 'USD',
        value: '4908400',
        claimCount: 1,
        closesCycle: false,
      },
      expect.objectContaining({ type: 'OUTGOING_COMMITMENT', value: '19600200' }),
    ]);
  });

  test('with the breaks in it, and what would mend them', async () => {
    const { data } = await graph.askOperation('trace-prim', {}, { 'accept-language': 'ar' });
    const breaks = data.trace.breaks.map(({ kind, nodeId, mendedBy }: Record<string, { id?: string }>) => [
      kind,
      nodeId,
      mendedBy?.id,
    ]);
    expect(breaks).toEqual([
      ['RECEIVER_WITHOUT_IDENTIFIER', 'ORGANISATION:X-PRIM-FR-EF', 'FR-3'],
      ['CHILD_WITHOUT_PARENT_MENTION', 'ACTIVITY:FR-3-CMA129101', 'FR-3'],
      ['JOINED_BY_ORGANISATION_ONLY', 'ORGANISATION:X-PRIM-FR-EF', 'X-PRIM-FR-EF'],
      ['AMOUNT_LOST', 'ORGANISATION:X-PRIM-FR-EF', 'X-PRIM-FR-EF'],
      ['NO_RECEIPT', 'ORGANISATION:X-PRIM-FR-EF', 'X-PRIM-FR-EF'],
    ]);
    expect(data.trace.breaks[4].mend.value).toMatch(/^أن يسجل المستفيد/);
  });

  test('with both sides, of which one is silent everywhere, and the region was asked', async () => {
    const { data } = await graph.askOperation('trace-prim');
    const { includesRegions, counts, pairs } = data.trace.reconciliation;
    expect({ includesRegions, counts }).toEqual({
      includesRegions: true,
      counts: { matched: 0, withinTolerance: 0, oneSided: 6, contradictory: 0 },
    });
    expect(pairs[0]).toEqual({
      status: 'ONE_SIDED',
      subject: 'PAYMENT',
      given: { entry: { id: 'cdfd-tx-000186' }, value: { amount: '4908400', currency: 'USD' } },
      received: null,
    });
  });

  test('with the findings of the audit, and the proof of each claim', async () => {
    const { data } = await graph.askOperation('trace-prim');
    const failed = data.audit.findings.nodes.map(({ rule }: { rule: { id: string } }) => rule.id);
    expect(failed).toEqual(expect.arrayContaining(['R02', 'R07', 'R10']));
    for (const { claim } of data.trace.edges.nodes) {
      expect(claim.logEntry).toMatchObject({
        leafHash: expect.any(String),
        inclusionProof: { size: expect.any(Number) },
      });
    }
  });
});

test('while the region is down the trace stands, and no payment is said to lack a receipt', async () => {
  await graph.stopSubgraph('region');
  const { data, errors } = await graph.ask(`{
    trace(from: { kind: AGREEMENT, id: "agr-prim-sm-2021" }) {
      nodes { id } breaks { kind } reconciliation { includesRegions }
    }
  }`);
  await graph.restartSubgraph('region');
  expect(data.trace.nodes).toHaveLength(12);
  expect(data.trace.breaks.map(({ kind }: { kind: string }) => kind)).not.toContain('NO_RECEIPT');
  expect(data.trace.reconciliation).toEqual({ includesRegions: false });
  expect(errors).toMatchObject([{ extensions: { code: 'SUBGRAPH_UNAVAILABLE', service: 'region' } }]);
});
