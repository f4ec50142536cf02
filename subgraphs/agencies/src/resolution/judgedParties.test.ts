import { startTestDatabase, type TestDatabase } from '@prim/chassis/testDatabase';
import fc from 'fast-check';
import mongoose from 'mongoose';
import { afterAll, beforeAll, expect, test } from 'vitest';

import { idOfParty, type JudgedNames, partyIs, partyIsUnknown } from './judgedParties.ts';
import { nameKey, standingOf, verdictOf } from './standing.ts';

/** What the database finds and computes by judgements is what `standingOf` says of each claim. */

let database: TestDatabase;
let connection: mongoose.Connection;
beforeAll(async () => {
  database = await startTestDatabase('judged');
  connection = await mongoose.createConnection(database.uri).asPromise();
});
afterAll(async () => {
  await connection.close();
  await database.close();
});

const ids = ['A', 'B', 'C'];
const names = fc.record({
  asWritten: fc.constantFrom('one', 'two', '$three'),
  ref: fc.constantFrom(null, 'A'),
});
const claims = fc.array(
  fc
    .tuple(names, fc.constantFrom(null, ...ids))
    .map(([name, organisationId]) =>
      organisationId === null
        ? { ...name, organisationId, resolvedBy: null, confidence: null }
        : { ...name, organisationId, resolvedBy: 'CURATED' as const, confidence: 'MEDIUM' as const },
    ),
  { minLength: 1, maxLength: 12 },
);
const judgements = fc.array(
  fc
    .tuple(
      names,
      fc.constantFrom('AFD', 'EF'),
      fc.constantFrom(...ids),
      fc.constantFrom('CONFIRMED' as const, 'REFUSED' as const),
      fc.integer({ min: 0, max: 3 }),
    )
    .map(([name, judgedById, organisationId, verdict, at]) => ({
      ...name,
      judgedById,
      organisationId,
      verdict,
      recordedAt: new Date(at),
    })),
  { maxLength: 8 },
);

test('the same parties mean the same organisations in conditions, in sums and in memory', async () => {
  await fc.assert(
    fc.asyncProperty(claims, judgements, async (all, said) => {
      const byName = Map.groupBy(said, nameKey);
      const judged: JudgedNames = new Map(
        [...byName].flatMap(([key, own]) => {
          const { asWritten = '', ref = null } = own[0] ?? {};
          return [[key, { asWritten, ref, ...verdictOf(own) }] as const];
        }),
      );
      const records = connection.collection<{ _id: number }>('claims');
      await records.deleteMany({});
      await records.insertMany(all.map((receiver, _id) => ({ _id, receiver })));
      const meant = all.map((claim) => standingOf(claim, byName.get(nameKey(claim)) ?? []).organisationId);
      const found = async (condition: object) =>
        (await records.find(condition).sort({ _id: 1 }).toArray()).map(({ _id }) => _id);
      const where = (isMeant: (id: string | null) => boolean) =>
        meant.flatMap((id, index) => (isMeant(id) ? [index] : []));
      for (const id of ids) {
        expect(await found(partyIs('receiver', [id], judged))).toEqual(where((it) => it === id));
      }
      expect(await found(partyIs('receiver', ['A', 'B'], judged))).toEqual(
        where((it) => it === 'A' || it === 'B'),
      );
      expect(await found(partyIsUnknown('receiver', judged))).toEqual(where((it) => it === null));
      const computed = await records
        .aggregate<{ id: string | null }>([
          { $sort: { _id: 1 } },
          { $project: { _id: 0, id: idOfParty('receiver', judged) } },
        ])
        .toArray();
      expect(computed.map(({ id }) => id)).toEqual(meant);
    }),
    { numRuns: 60 },
  );
});
