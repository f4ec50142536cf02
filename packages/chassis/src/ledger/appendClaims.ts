import { decodeBase64, encodeBase64 } from '@prim/ledger/base64';
import { appendLeaf, emptyFrontier, type Frontier } from '@prim/ledger/Frontier';
import { leafBytes, type LeafKind } from '@prim/ledger/LeafRecord';
import { leafHash } from '@prim/ledger/merkleHash';
import type { ClientSession } from 'mongoose';

import { anyOf } from '../loaders.ts';
import { insertAppendOnly } from './appendOnly.ts';
import { claimKind, type StoredClaim } from './claimModel.ts';
import { leafOfClaim } from './leafOfClaim.ts';
import { LogHead, type LogHeadRecord } from './LogHead.ts';
import { leafId, LogLeaf, type LogLeafRecord } from './LogLeaf.ts';
import { LogNode, type LogNodeRecord, nodeId } from './LogNode.ts';

/** A claim to be appended. Without a `recordedAt` of its own it gets that of its leaf. */
export interface NewClaim {
  readonly kind: LeafKind;
  readonly record: { readonly _id: string; readonly recordedAt?: Date | string | null };
}

/**
 * Stores claims and their leaves, each at the end of its reporter's log, in the transaction of `session`: all or
 * nothing. The round trips grow with the number of kinds and logs, not with that of the claims.
 *
 * @param now the time of recording; where the newest leaf bears a later one, that is taken, so that the order of a
 *   log is that of its times whatever the clock does
 * @throws mongoose.Error.ValidationError for a record that its model refuses
 */
export async function appendClaims(
  session: ClientSession,
  claims: readonly NewClaim[],
  now: Date,
): Promise<void> {
  const checked = await Promise.all(
    claims.map(async ({ kind, record }) => {
      const given = record.recordedAt ?? null;
      const claim = await claimKind(kind).check({ ...record, recordedAt: given ?? now });
      return { kind, claim, hasOwnTime: given !== null };
    }),
  );
  const byLog = Map.groupBy(checked, ({ kind, claim }) => claimKind(kind).reporterOf(claim));
  const heads = await LogHead.find({ _id: anyOf([...byLog.keys()]) })
    .session(session)
    .lean<LogHeadRecord[]>();
  const appended = [...byLog].map(([log, mine]) =>
    appendToLog(log, heads.find(({ _id }) => _id === log) ?? null, mine, now),
  );
  const stored = Map.groupBy(
    appended.flatMap(({ rows }) => rows),
    ({ kind }) => kind,
  );
  for (const [kind, rows] of stored) {
    await claimKind(kind).insert(
      rows.map(({ claim }) => claim),
      session,
    );
  }
  await insertAppendOnly(
    LogLeaf,
    appended.flatMap(({ leaves }) => leaves),
    session,
  );
  await insertAppendOnly(
    LogNode,
    appended.flatMap(({ nodes }) => nodes),
    session,
  );
  for (const { head } of appended) {
    await LogHead.replaceOne({ _id: head._id }, head, { session, upsert: true });
  }
}

interface Row {
  readonly kind: LeafKind;
  readonly claim: StoredClaim;
  readonly hasOwnTime: boolean;
}

/** What one log is to store: nothing is written here. */
function appendToLog(log: string, before: LogHeadRecord | null, rows: readonly Row[], now: Date) {
  const recordedAt = before !== null && before.recordedAt > now ? before.recordedAt : now;
  const leaves: LogLeafRecord[] = [];
  const nodes: LogNodeRecord[] = [];
  let frontier = before === null ? emptyFrontier : frontierOf(before);
  const timed = rows.map((row) =>
    row.hasOwnTime ? row : { ...row, claim: { ...row.claim, recordedAt } satisfies StoredClaim },
  );
  for (const { kind, claim } of timed) {
    const index = frontier.size;
    const hash = leafHash(leafBytes(leafOfClaim(kind, claim, recordedAt)));
    const appended = appendLeaf(frontier, hash);
    leaves.push({ _id: leafId(log, index), log, index, kind, recordId: claim._id, recordedAt });
    nodes.push(
      ...appended.newNodes.map((node) => ({
        _id: nodeId(log, node.level, node.index),
        hash: encodeBase64(node.hash),
      })),
    );
    frontier = appended.frontier;
  }
  const { size, hashes } = frontier;
  const head: LogHeadRecord = { _id: log, size, frontier: hashes.map(encodeBase64), recordedAt };
  return { rows: timed, leaves, nodes, head };
}

/** The frontier of a stored head. */
export const frontierOf = ({ size, frontier }: LogHeadRecord): Frontier => ({
  size,
  hashes: frontier.map(hashOf),
});

/** A stored hash. A text that is none becomes an empty one, which no function of the tree takes. */
export const hashOf = (stored: string): Uint8Array => decodeBase64(stored) ?? new Uint8Array();
