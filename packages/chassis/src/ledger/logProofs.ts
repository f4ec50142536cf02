import { decodeBase64, encodeBase64 } from '@prim/ledger/base64';
import { consistencyPlan } from '@prim/ledger/consistencyProof';
import { frontierPlan, frontierRoot } from '@prim/ledger/Frontier';
import { inclusionPlan } from '@prim/ledger/inclusionProof';
import { leafBytes } from '@prim/ledger/LeafRecord';
import { LedgerError } from '@prim/ledger/LedgerError';
import { type NodeReader, readPlan } from '@prim/ledger/NodeAddress';
import { signCheckpoint } from '@prim/ledger/openCheckpoint';

import { DomainError } from '../errors.ts';
import { frontierOf } from './appendClaims.ts';
import { claimKind } from './claimModel.ts';
import { checkpointKey } from './Cosignature.ts';
import { leafOfClaim } from './leafOfClaim.ts';
import { claimKey, type LedgerLoaders } from './ledgerLoaders.ts';
import type { LogHeadRecord } from './LogHead.ts';
import type { LogKeys } from './LogKeys.ts';
import { leafId, type LogLeafRecord } from './LogLeaf.ts';
import { nodeId } from './LogNode.ts';

/** What proofs are made with: the loaders and the keys of one request. */
export interface ProofContext {
  readonly loaders: { readonly ledger: LedgerLoaders };
  readonly logKeys: LogKeys;
  readonly now: Date;
}

/** A signed statement of a log's size and root, now or as it was at an earlier size. */
export interface CheckpointRecord {
  /** The reporter. */
  readonly log: string;
  readonly origin: string;
  readonly size: number;
  /** In base64, as all hashes here. */
  readonly root: string;
  /** The signed note without cosignatures. */
  readonly note: string;
}

export interface ConsistencyProofRecord {
  readonly from: number;
  readonly to: number;
  readonly hashes: readonly string[];
}

export interface InclusionProofRecord {
  readonly index: number;
  readonly size: number;
  readonly hashes: readonly string[];
}

/** A leaf with the size that its log has. */
export interface LogEntryRecord extends LogLeafRecord {
  readonly logSize: number;
}

/** The stored nodes of a log. All that are asked for together come in one round trip. */
export const nodeReader =
  (log: string, { loaders }: ProofContext): NodeReader =>
  async (level, index) => {
    const node = await loaders.ledger.nodeOf.load(nodeId(log, level, index));
    return node && decodeBase64(node.hash);
  };

/** @throws DomainError LOG_RANGE_INVALID unless `min` ≤ `value` ≤ `max` */
function assertWithin(what: string, value: number, min: number, max: number): void {
  if (value >= min && value <= max) return;
  throw new DomainError('LOG_RANGE_INVALID', `The ${what} must be from ${min} to ${max}, and is ${value}.`, {
    min,
    max,
  });
}

/** @throws DomainError LOG_RANGE_INVALID, SIGNING_KEY_MISSING */
export async function checkpointOf(
  head: LogHeadRecord,
  asked: number | null | undefined,
  context: ProofContext,
): Promise<CheckpointRecord> {
  const { _id: log } = head;
  const size = asked ?? head.size;
  assertWithin('size of the checkpoint', size, 0, head.size);
  const hashes =
    size === head.size
      ? frontierOf(head).hashes
      : await readPlan(frontierPlan(size), nodeReader(log, context));
  const root = frontierRoot({ size, hashes });
  const origin = context.logKeys.originOf(log);
  const signers = context.logKeys.signersOf(origin, context.now);
  const note = signCheckpoint({ origin, size, root, extensions: [] }, signers);
  return { log, origin, size, root: encodeBase64(root), note: Buffer.from(note).toString('utf8') };
}

/** Who cosigned a checkpoint, by name. */
export const cosignaturesOf = ({ origin, size }: CheckpointRecord, { loaders }: ProofContext) =>
  loaders.ledger.cosignaturesOf.load(checkpointKey(origin, size));

/** The signed note of a checkpoint with the cosignatures that it has gathered. */
export const checkpointNote = async (checkpoint: CheckpointRecord, context: ProofContext): Promise<string> =>
  checkpoint.note + (await cosignaturesOf(checkpoint, context)).map(({ line }) => line).join('');

/** @throws DomainError LOG_RANGE_INVALID */
export async function consistencyProofOf(
  head: LogHeadRecord,
  { from, to: asked }: { from: number; to?: number | null | undefined },
  context: ProofContext,
): Promise<ConsistencyProofRecord> {
  const to = asked ?? head.size;
  assertWithin('later size', to, 1, head.size);
  assertWithin('earlier size', from, 1, to);
  const hashes = await readPlan(consistencyPlan(from, to), nodeReader(head._id, context));
  return { from, to, hashes: hashes.map(encodeBase64) };
}

/** @throws DomainError LOG_RANGE_INVALID */
export async function inclusionProofOf(
  { log, index, logSize }: LogEntryRecord,
  asked: number | null | undefined,
  context: ProofContext,
): Promise<InclusionProofRecord> {
  const size = asked ?? logSize;
  assertWithin('size of the tree', size, index + 1, logSize);
  const hashes = await readPlan(inclusionPlan(index, size), nodeReader(log, context));
  return { index, size, hashes: hashes.map(encodeBase64) };
}

/** The entry at an index of a log. @throws DomainError LOG_RANGE_INVALID */
export async function entryAt(
  head: LogHeadRecord,
  index: number,
  { loaders }: ProofContext,
): Promise<LogEntryRecord | null> {
  assertWithin('index', index, 0, head.size - 1);
  const leaf = await loaders.ledger.leafAt.load(leafId(head._id, index));
  return leaf && { ...leaf, logSize: head.size };
}

/** Where a claim stands in its reporter's log; null for one that is in none. */
export async function entryOfClaim(
  kind: string,
  claim: object & { readonly _id: string },
  { loaders }: ProofContext,
): Promise<LogEntryRecord | null> {
  const reporter = claimKind(kind).reporterOf(claim);
  const [leaf, head] = await Promise.all([
    loaders.ledger.leafOf.load(claimKey(kind, claim._id)),
    loaders.ledger.headOf.load(reporter),
  ]);
  return leaf && head && { ...leaf, logSize: head.size };
}

/**
 * The bytes of a leaf, made of the claim as it is stored now; null where the claim is gone, or was made into something
 * that no claim can be.
 */
export async function storedLeaf(leaf: LogLeafRecord, { loaders }: ProofContext): Promise<Uint8Array | null> {
  const claim = await loaders.ledger.claimOf.load(claimKey(leaf.kind, leaf.recordId));
  try {
    return claim && leafBytes(leafOfClaim(leaf.kind, claim, leaf.recordedAt));
  } catch (error) {
    if (!(error instanceof LedgerError)) throw error;
    return null;
  }
}
