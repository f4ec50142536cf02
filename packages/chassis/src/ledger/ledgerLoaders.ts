import DataLoader from 'dataloader';

import { anyOf, groupLoaderOf, loaderOf } from '../loaders.ts';
import { claimKind, type StoredClaim } from './claimModel.ts';
import { Cosignature, type CosignatureRecord } from './Cosignature.ts';
import { HeldCheckpoint, type HeldCheckpointRecord } from './HeldCheckpoint.ts';
import { LogHead, type LogHeadRecord } from './LogHead.ts';
import { LogLeaf, type LogLeafRecord } from './LogLeaf.ts';
import { LogNode, type LogNodeRecord } from './LogNode.ts';

/** The most logs that one list of them holds. */
const logsMax = 100;

/** A claim by its kind and id, as the key of a loader. */
export const claimKey = (kind: string, id: string): string => `${kind} ${id}`;

const idOf = (key: string) => key.slice(key.indexOf(' ') + 1);

/** Reads when it is first asked, and answers the same from then on. */
function once<T>(read: () => Promise<T>): () => Promise<T> {
  let answer: Promise<T> | undefined;
  return () => (answer ??= read());
}

/** Every read of the ledger, one round trip for all that is asked for in one turn of a request. */
export const ledgerLoaders = () => ({
  headOf: loaderOf(
    (reporters: readonly string[]) => LogHead.find({ _id: anyOf(reporters) }).lean<LogHeadRecord[]>(),
    ({ _id }) => _id,
  ),
  heads: once(() => LogHead.find().sort({ _id: 1 }).limit(logsMax).lean<LogHeadRecord[]>().exec()),
  /** The hash of a node by `nodeId`. */
  nodeOf: loaderOf(
    (ids: readonly string[]) => LogNode.find({ _id: anyOf(ids) }).lean<LogNodeRecord[]>(),
    ({ _id }) => _id,
  ),
  /** A leaf by `leafId`. */
  leafAt: loaderOf(
    (ids: readonly string[]) => LogLeaf.find({ _id: anyOf(ids) }).lean<LogLeafRecord[]>(),
    ({ _id }) => _id,
  ),
  /** A leaf by `claimKey`. */
  leafOf: loaderOf(
    (keys: readonly string[]) => LogLeaf.find({ recordId: anyOf(keys.map(idOf)) }).lean<LogLeafRecord[]>(),
    ({ kind, recordId }) => claimKey(kind, recordId),
  ),
  /** A claim by `claimKey`: one round trip for each kind. */
  claimOf: new DataLoader<string, StoredClaim | null>(async (keys) => {
    const byKind = Map.groupBy(keys, (key) => key.slice(0, key.indexOf(' ')));
    const found = await Promise.all(
      [...byKind].map(async ([kind, mine]) => {
        const claims = await claimKind(kind).find(mine.map(idOf));
        return claims.map((claim) => [claimKey(kind, claim._id), claim] as const);
      }),
    );
    const claimOf = new Map(found.flat());
    return keys.map((key) => claimOf.get(key) ?? null);
  }),
  /** Cosignatures by `checkpointKey`. */
  cosignaturesOf: groupLoaderOf(
    (checkpoints: readonly string[]) =>
      Cosignature.find({ checkpoint: anyOf(checkpoints) })
        .sort({ witness: 1, _id: 1 })
        .lean<CosignatureRecord[]>(),
    ({ checkpoint }) => [checkpoint],
  ),
  /** The cosignature of a log's largest cosigned checkpoint; null where none was ever cosigned. */
  newestCosignature: (reporter: string) =>
    Cosignature.findOne({ log: reporter }).sort({ size: -1 }).lean<CosignatureRecord>(),
  heldCheckpoints: once(() =>
    HeldCheckpoint.find().sort({ _id: 1 }).limit(logsMax).lean<HeldCheckpointRecord[]>().exec(),
  ),
});

export type LedgerLoaders = ReturnType<typeof ledgerLoaders>;
