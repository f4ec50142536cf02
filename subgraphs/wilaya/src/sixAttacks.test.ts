import { attacks, rewrittenLog } from '@prim/chassis/ledger/rewrittenLog';
import { callerOf, startTestSubgraph, type TestSubgraph } from '@prim/chassis/testing';
import mongoose from 'mongoose';
import { afterAll, beforeAll, expect, test } from 'vitest';

import { createContext } from './context.ts';
import { resolvers } from './resolvers/index.ts';
import { seedFiles } from './seed/files.ts';

/** Someone with the database, the software and the signing key rewrites the past of the log of the wilaya. */

let wilaya: TestSubgraph;
let log: Awaited<ReturnType<typeof rewrittenLog>>;
beforeAll(async () => {
  wilaya = await startTestSubgraph({ name: 'wilaya', resolvers, createContext, seedFiles });
  const input = {
    idempotencyKey: 'attacked-log',
    agreementId: 'agr-prim-sm-2021',
    title: { fr: 'Avenant' },
    signedOn: '2026-02-20',
  };
  const query =
    'mutation ($input: AmendAgreementInput!) { amendAgreement(input: $input) { amendment { id } } }';
  await wilaya.execute(query, { input }, { caller: callerOf('wilaya', 'editor') });
  log = await rewrittenLog(wilaya, 'wilaya', {
    reporter: 'X-PRIM-MA-WIL-09',
    heldSize: 20,
    edit: (claim) => ({ ...claim, note: { fr: 'Autre chose', ar: null, en: null } }),
  });
});
afterAll(() => wilaya.close());

test('without an attack the log, with every kind of claim in it, is verified from the older checkpoint', async () => {
  expect(Object.fromEntries(log.kinds)).toEqual({ Agreement: 16, Amendment: 1, Decision: 13 });
  expect(await log.verify()).toEqual({ passed: true, codes: [] });
});

test.each(attacks)('who %s, rebuilds the log and signs it anew is found out', async (attack) => {
  await log.attack(attack);
  const code = attack === 'truncates the log' ? 'LOG_SHRUNK' : 'PROOF_INVALID';
  expect(await log.verify()).toEqual({ passed: false, codes: [code] });
  await log.restore();
  expect(await log.verify()).toEqual({ passed: true, codes: [] });
});

/** The decisions of PRIM's first selected project, as the graph answers them. */
async function decisionsOfProject() {
  const query =
    '{ _entities(representations: [{ __typename: "Project", id: "prj-sm-tamkine" }]) {\n' +
    '... on Project { decisions { id } } } }';
  const { data } = await wilaya.execute(query);
  return (data._entities[0].decisions as { id: string }[]).map(({ id }) => id);
}

test('who hides a decision from what it is about is found out, for it is found by what its leaf holds', async () => {
  const decisions = mongoose.connection.collection<{ _id: string }>('decisions');
  const set = (fields: object) => decisions.updateOne({ _id: 'dec-sel-sm-2023' }, { $set: fields });
  expect(await decisionsOfProject()).toContain('dec-sel-sm-2023');
  await set({ projectIds: [] });
  expect(await decisionsOfProject()).not.toContain('dec-sel-sm-2023');
  expect(await log.verify()).toEqual({ passed: false, codes: ['PROOF_INVALID', 'EVIDENCE_MISSING'] });
  await log.restore();
  // The list of all subjects that older stores have beside those by type hides nothing.
  await set({ subjectIds: [] });
  expect(await decisionsOfProject()).toContain('dec-sel-sm-2023');
  expect(await log.verify()).toEqual({ passed: true, codes: [] });
  await log.restore();
});
