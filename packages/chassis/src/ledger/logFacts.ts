import { encodeBase64 } from '@prim/ledger/base64';
import { parseCheckpoint } from '@prim/ledger/Checkpoint';
import { rootAt } from '@prim/ledger/Frontier';
import type { LeafKind } from '@prim/ledger/LeafRecord';
import { LedgerError } from '@prim/ledger/LedgerError';
import { parseNote } from '@prim/ledger/SignedNote';

import { claimKind } from './claimModel.ts';
import type { HeldCheckpointRecord } from './HeldCheckpoint.ts';
import { type LeafFact, leavesOfClaims, leavesOfLog } from './leafFacts.ts';
import { claimKey } from './ledgerLoaders.ts';
import { nodeReader, type ProofContext } from './logProofs.ts';

/** The root that a log has, or was seen to have, at a size; in base64. */
export interface CheckpointFact {
  readonly origin: string;
  readonly size: number;
  readonly root: string;
}

/** A log as rules read it. */
export interface LogFact {
  readonly reporter: string;
  readonly origin: string;
  readonly size: number;
  /** Its roots, at this size and at those that others hold; none at a size where its tree has lost nodes. */
  readonly checkpoints: readonly CheckpointFact[];
  /** How many claims and leaves were held against each other. */
  readonly leavesChecked: number;
  /** Of these, what does not fit; at most 100. */
  readonly brokenLeaves: readonly BrokenLeaf[];
}

type BrokenLeaf = LeafFact & { readonly state: Exclude<LeafFact['state'], 'SAME'> };

/** Which claims are held against the leaves that logs have of them. */
export interface CheckedLeaves {
  /** Whether all of a reporter's: then one that is gone is missed. */
  readonly isWhole: (reporter: string) => boolean;
  /** These besides: one that is in no log was never recorded. */
  readonly claims?: readonly { readonly kind: LeafKind; readonly claim: { readonly _id: string } }[];
}

const brokenMax = 100;
/** The most leaves of one log that are looked at for one audit, as many as go into one evidence bundle. */
const leavesMax = 20_000;

/** The checkpoints of others' logs that the institution holds as their witness. */
export const heldCheckpointFacts = async ({ loaders }: ProofContext): Promise<readonly CheckpointFact[]> =>
  (await loaders.ledger.heldCheckpoints()).map(heldFact);

/** What the held note says; it was verified when it came. */
function heldFact({ note }: HeldCheckpointRecord): CheckpointFact {
  const { origin, size, root } = parseCheckpoint(parseNote(Buffer.from(note, 'utf8')).text);
  return { origin, size, root: encodeBase64(root) };
}

/**
 * The institution's own logs, for those who hold checkpoints of them to compare. What the database says of who
 * cosigned what can be changed with all the rest of it: so the roots are those at the sizes that the others say they
 * hold, and a log that is gone from the database is one of size 0.
 *
 * @param held what the others hold, of these and of other logs
 */
export async function logFacts(
  context: ProofContext,
  held: readonly CheckpointFact[],
  { isWhole, claims = [] }: CheckedLeaves,
): Promise<readonly LogFact[]> {
  const heads = await context.loaders.ledger.heads();
  const sizes = new Map(heads.map(({ _id, size }) => [_id, size]));
  const claimsOf = Map.groupBy(claims, ({ kind, claim }) => claimKind(kind).reporterOf(claim));
  const reporters = new Set([...sizes.keys(), ...claimsOf.keys(), ...reportersOf(held, context)]);
  return Promise.all(
    [...reporters].map(async (reporter) => {
      const origin = context.logKeys.originOf(reporter);
      const size = sizes.get(reporter) ?? 0;
      const heldSizes = held.filter((it) => it.origin === origin && it.size <= size).map((it) => it.size);
      const roots = await rootsOf(reporter, new Set([...heldSizes, size]), context);
      const log = { reporter, size, roots };
      const leaves = await Promise.all([
        leavesOfClaims(log, claimsOf.get(reporter) ?? [], context),
        isWhole(reporter) && size <= leavesMax ? leavesOfLog(log, context) : [],
      ]);
      return {
        reporter,
        origin,
        size,
        checkpoints: [...roots].map(([at, root]) => ({ origin, size: at, root: encodeBase64(root) })),
        ...judged(leaves.flat()),
      };
    }),
  );
}

/** What is in no log comes last. */
const place = ({ index }: LeafFact): number => index ?? Number.MAX_SAFE_INTEGER;

function judged(leaves: readonly LeafFact[]): Pick<LogFact, 'leavesChecked' | 'brokenLeaves'> {
  const distinct = [...new Map(leaves.map((it) => [claimKey(it.kind, it.recordId), it])).values()];
  const broken = distinct
    .filter((it): it is BrokenLeaf => it.state !== 'SAME')
    .toSorted((a, b) => place(a) - place(b));
  return { leavesChecked: distinct.length, brokenLeaves: broken.slice(0, brokenMax) };
}

/** The reporters of whose logs here others hold checkpoints, by the names of these. */
function reportersOf(held: readonly CheckpointFact[], { logKeys }: ProofContext): readonly string[] {
  const own = logKeys.originOf('');
  const origins = held.map(({ origin }) => origin).filter((origin) => origin.startsWith(own));
  return origins.map((origin) => decodeURIComponent(origin.slice(own.length)));
}

/** The roots at the sizes of which the tree still has the nodes. */
async function rootsOf(
  reporter: string,
  sizes: ReadonlySet<number>,
  context: ProofContext,
): Promise<ReadonlyMap<number, Uint8Array>> {
  const roots = [...sizes].map(async (size) => {
    try {
      return [[size, await rootAt(nodeReader(reporter, context), size)] as const];
    } catch (error) {
      if (!(error instanceof LedgerError)) throw error;
      return [];
    }
  });
  return new Map((await Promise.all(roots)).flat());
}
