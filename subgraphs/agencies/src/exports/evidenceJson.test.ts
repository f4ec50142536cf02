import { startTestSubgraph, type TestSubgraph } from '@prim/chassis/testing';
import { parseEvidenceBundle } from '@prim/ledger/EvidenceBundle';
import { parseLeaf } from '@prim/ledger/LeafRecord';
import { verifyBundle } from '@prim/ledger/verifyBundle';
import { afterAll, beforeAll, expect, test } from 'vitest';

import { createContext } from '../context.ts';
import { resolvers } from '../resolvers/index.ts';
import { seedFiles } from '../seed/files.ts';
import { exportFile } from './exportFile.ts';

let agencies: TestSubgraph;
beforeAll(async () => {
  agencies = await startTestSubgraph({
    name: 'agencies',
    resolvers,
    createContext,
    seedFiles,
    downloadOf: exportFile,
  });
});
afterAll(() => agencies.close());

const traced = 'AGREEMENT=agr-prim-sm-2021&direction=DOWNSTREAM&depth=4&breadth=50';

const bundle = async () => Buffer.from(await agencies.download(`/export/evidence.json?${traced}`));

test('the evidence of a trace holds each of its claims, and verifies without us', async () => {
  const bytes = await bundle();
  const { logs } = parseEvidenceBundle(bytes);
  const ids = logs.flatMap(({ entries }) => entries.map(({ leaf }) => parseLeaf(leaf).id));
  const { data } = await agencies.execute(
    `{ trace(from: { kind: AGREEMENT, id: "agr-prim-sm-2021" }) { edges(first: 100) { nodes { claim { id } } } } }`,
  );
  const claims = data.trace.edges.nodes.map(({ claim }: { claim: { id: string } }) => claim.id);
  expect(new Set(ids)).toEqual(new Set(claims));
  expect(ids).toContain('cdfd-tx-000185');
  const { checks } = verifyBundle(bytes, { now: new Date() });
  expect(checks.filter(({ outcome }) => outcome === 'failed')).toEqual([]);
});

test('evidence in which an amount was changed fails', async () => {
  const forged = Buffer.from(String(await bundle()).replace('19600200', '9600200'));
  expect(verifyBundle(forged, { now: new Date() }).passed).toBe(false);
});
