import type { LeafKind } from '@prim/ledger/LeafRecord';
import { verifyBundle } from '@prim/ledger/verifyBundle';
import type { SubgraphName } from '@prim/schema';
import mongoose from 'mongoose';

import type { TestSubgraph } from '../testing.ts';
import { appendClaims } from './appendClaims.ts';
import type { StoredClaim } from './claimModel.ts';
import { inTransaction } from './inTransaction.ts';
import { LogHead } from './LogHead.ts';
import { memoryLogKeys } from './LogKeys.ts';
import { LogLeaf, type LogLeafRecord } from './LogLeaf.ts';
import { LogNode } from './LogNode.ts';

/** A claim of a log, as whoever rewrites the past puts it into a list. */
export interface Row {
  readonly kind: LeafKind;
  readonly record: StoredClaim;
}

/** Six ways to rewrite the past of a log of which somebody holds a checkpoint. */
export const attacks = [
  'edits an entry',
  'deletes an entry',
  'swaps two entries',
  'truncates the log',
  'inserts a back-dated entry',
  'rewrites all',
] as const;

export type Attack = (typeof attacks)[number];

const now = new Date('2030-03-01T12:00:00.000Z');
const ownNames = [LogLeaf, LogNode, LogHead].map((it) => it.collection.name);
const collection = (name: string) => mongoose.connection.collection<{ _id: string }>(name);
const collectionOf = ({ kind }: { kind: string }) => mongoose.model(kind).collection.name;

/**
 * Someone with full access to the database, the software and the signing key rewrites a log. A reader holds a
 * checkpoint of `heldSize` entries from before. What the reader then gets is the evidence that the subgraph itself
 * makes of its database, and what he has is the offline command.
 *
 * @param edit makes another claim of one
 */
export async function rewrittenLog(
  subgraph: TestSubgraph,
  name: SubgraphName,
  {
    reporter,
    heldSize,
    edit,
  }: { reporter: string; heldSize: number; edit: (claim: StoredClaim) => StoredClaim },
) {
  const logKeys = memoryLogKeys(`${name}.example`);
  const log = async (fields: string) => {
    const query = `{ log: ${name}Log(reporter: "${reporter}") { ${fields} } }`;
    return (await subgraph.execute(query, {}, { logKeys, now })).data.log;
  };
  const held = Buffer.from((await log(`checkpoint(size: ${heldSize}) { text }`)).checkpoint.text);
  const rows = await rowsOf(reporter);
  const names = [...new Set([...ownNames, ...rows.map(collectionOf)])];
  const honest = await Promise.all(names.map((it) => collection(it).find().toArray()));

  return {
    /** How many entries the log has of each kind. */
    kinds: new Map([...Map.groupBy(rows, ({ kind }) => kind)].map(([kind, of]) => [kind, of.length])),

    /** Puts everything back as it was. */
    async restore(): Promise<void> {
      for (const [at, it] of names.entries()) {
        await collection(it).deleteMany({});
        const stored = honest[at] ?? [];
        if (stored.length > 0) await collection(it).insertMany(stored);
      }
    },

    /** Rewrites the log, rebuilds its tree, and so has it signed anew. */
    async attack(how: Attack): Promise<void> {
      const ids = rows.map(({ record }) => record._id);
      for (const it of new Set(rows.map(collectionOf)))
        await collection(it).deleteMany({ _id: { $in: ids } });
      await LogLeaf.collection.deleteMany({ log: reporter });
      await LogNode.collection.deleteMany({ _id: { $regex: ` ${reporter}$` } } as object);
      await LogHead.collection.deleteOne({ _id: reporter } as object);
      const claims = rewriting(how, heldSize, edit)(rows);
      await inTransaction((session) => appendClaims(session, claims, now));
    },

    /** What the offline command says to the reader who holds the checkpoint from before. */
    async verify(): Promise<{ passed: boolean; codes: readonly string[] }> {
      const size = (await log('size')).size as number;
      const { evidence } = await log(`evidence(heldSizes: [${size > heldSize ? heldSize : ''}])`);
      const { passed, checks } = verifyBundle(Buffer.from(evidence), {
        trustedKeys: logKeys.ring(),
        heldCheckpoints: [held],
        allEntries: true,
        now,
      });
      return { passed, codes: [...new Set(checks.flatMap(({ code }) => code ?? []))] };
    },
  };
}

/** The claims of a log, in its order. */
async function rowsOf(reporter: string): Promise<readonly Row[]> {
  const leaves = await LogLeaf.find({ log: reporter }).sort({ index: 1 }).lean<LogLeafRecord[]>();
  return Promise.all(
    leaves.map(async (leaf) => {
      const record = await collection(collectionOf(leaf)).findOne({ _id: leaf.recordId });
      if (record === null) throw new Error(`there is no ${leaf.kind} ${leaf.recordId}`);
      return { kind: leaf.kind as LeafKind, record };
    }),
  );
}

/** The attack on a list of which the first `heldSize` entries are known to the reader. */
function rewriting(how: Attack, heldSize: number, edit: (claim: StoredClaim) => StoredClaim) {
  const [at, other] = [Math.floor(heldSize / 4), Math.floor(heldSize / 2)];
  const edited = ({ kind, record }: Row): Row => ({ kind, record: edit(record) });
  return (list: readonly Row[]): readonly Row[] => {
    const [one, two] = [list[at], list[other]];
    if (one === undefined || two === undefined || at === other) throw new Error('the log is too small');
    const slippedIn = { ...one, record: { ...one.record, _id: 'slipped-in' } };
    return {
      'edits an entry': () => list.with(at, edited(one)),
      'deletes an entry': () => list.toSpliced(at, 1),
      'swaps two entries': () => list.with(at, two).with(other, one),
      'truncates the log': () => list.slice(0, heldSize - 1),
      'inserts a back-dated entry': () => list.toSpliced(at, 0, slippedIn),
      'rewrites all': () => list.map(edited),
    }[how]();
  };
}
