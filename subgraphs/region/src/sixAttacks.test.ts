import { attacks, rewrittenLog } from '@prim/chassis/ledger/rewrittenLog';
import { callerOf, startTestSubgraph, type TestSubgraph } from '@prim/chassis/testing';
import mongoose from 'mongoose';
import { afterAll, beforeAll, expect, test } from 'vitest';

import { createContext } from './context.ts';
import { resolvers } from './resolvers/index.ts';
import { seedFiles } from './seed/files.ts';

/** Someone with the database, the software and the signing key rewrites the past of the log of the region. */

let region: TestSubgraph;
let log: Awaited<ReturnType<typeof rewrittenLog>>;
beforeAll(async () => {
  region = await startTestSubgraph({ name: 'region', resolvers, createContext, seedFiles });
  for (let number = 0; number < 8; number++) {
    const input = {
      idempotencyKey: `attacked-log-${number}`,
      value: { amount: `${number + 1}0.50`, currency: 'MAD' },
      receivedOn: '2026-02-20',
      provider: { name: 'Expertise France' },
    };
    const query =
      'mutation ($input: RecordReceiptInput!) { recordReceipt(input: $input) { receipt { id } } }';
    await region.execute(query, { input }, { caller: callerOf('region', 'editor') });
  }
  log = await rewrittenLog(region, 'region', {
    reporter: 'X-PRIM-MA-REG-09',
    heldSize: 8,
    edit: (claim) => ({
      ...claim,
      value: { amount: mongoose.Types.Decimal128.fromString('1'), currency: 'EUR' },
    }),
  });
});
afterAll(() => region.close());

test('without an attack the log, with every kind of claim in it, is verified from the older checkpoint', async () => {
  expect(Object.fromEntries(log.kinds)).toEqual({ Receipt: 10, RegionalExpenditure: 2 });
  expect(await log.verify()).toEqual({ passed: true, codes: [] });
});

test.each(attacks)('who %s, rebuilds the log and signs it anew is found out', async (attack) => {
  await log.attack(attack);
  const code = attack === 'truncates the log' ? 'LOG_SHRUNK' : 'PROOF_INVALID';
  expect(await log.verify()).toEqual({ passed: false, codes: [code] });
  await log.restore();
  expect(await log.verify()).toEqual({ passed: true, codes: [] });
});
