import { attacks, rewrittenLog } from '@prim/chassis/ledger/rewrittenLog';
import { startTestSubgraph, type TestSubgraph } from '@prim/chassis/testing';
import { afterAll, beforeAll, expect, test } from 'vitest';

import { createContext } from './context.ts';
import { resolvers } from './resolvers/index.ts';
import { seedFiles } from './seed/files.ts';

/** Someone with the database, the software and the signing key rewrites the past of the log of the ministry. */

let ministry: TestSubgraph;
let log: Awaited<ReturnType<typeof rewrittenLog>>;
beforeAll(async () => {
  ministry = await startTestSubgraph({ name: 'ministry', resolvers, createContext, seedFiles });
  log = await rewrittenLog(ministry, 'ministry', {
    reporter: 'X-PRIM-MA-MDCMRE',
    heldSize: 10,
    edit: (claim) => ({ ...claim, status: 'IMPLEMENTED' }),
  });
});
afterAll(() => ministry.close());

test('without an attack the log, with every kind of claim in it, is verified from the older checkpoint', async () => {
  expect(Object.fromEntries(log.kinds)).toEqual({ MeasureVersion: 13 });
  expect(await log.verify()).toEqual({ passed: true, codes: [] });
});

test.each(attacks)('who %s, rebuilds the log and signs it anew is found out', async (attack) => {
  await log.attack(attack);
  const code = attack === 'truncates the log' ? 'LOG_SHRUNK' : 'PROOF_INVALID';
  expect(await log.verify()).toEqual({ passed: false, codes: [code] });
  await log.restore();
  expect(await log.verify()).toEqual({ passed: true, codes: [] });
});
