import type { Checklist } from './Check.ts';
import type { Checkpoint } from './Checkpoint.ts';
import { verifyCosignatures } from './cosignature.ts';
import type { Cosignature } from './cosignature.ts';
import type { EntryEvidence, LogEvidence } from './EvidenceBundle.ts';
import { verifyInclusion } from './inclusionProof.ts';
import { institutionOf, isOf, requireValidAt } from './KeyRing.ts';
import type { KeyRing } from './KeyRing.ts';
import { parseLeaf } from './LeafRecord.ts';
import { LedgerError } from './LedgerError.ts';
import { leafHash } from './merkleHash.ts';
import { openCheckpoint } from './openCheckpoint.ts';
import type { OpenedCheckpoint } from './openCheckpoint.ts';
import { requireContinuation } from './witness.ts';

export interface LogVerification {
  readonly ring: KeyRing;
  /** Older checkpoints of this log that the reader holds. */
  readonly held: readonly OpenedCheckpoint[];
  /** When the bundle says it was made. */
  readonly createdAt: Date;
  /** No cosignature may be later. */
  readonly latestTime: Date;
  readonly minCosignatures: number;
  readonly allEntries: boolean;
}

interface WitnessedCheckpoint extends OpenedCheckpoint {
  /** Of institutions other than the log's own. */
  readonly cosignatures: readonly Cosignature[];
}

/** An entry that was proven. */
interface ShownEntry {
  readonly index: number;
  readonly reporter: string;
}

/** Verifies all that a bundle shows of one log, line by line. */
export function verifyLog(list: Checklist, log: LogEvidence, how: LogVerification): void {
  const opened = log.checkpoints.flatMap((bytes, index) => {
    const what = `${log.origin}: checkpoint ${index + 1} of ${log.checkpoints.length}`;
    return list.run(what, () => verifyCheckpoint(bytes, log.origin, what, how)) ?? [];
  });
  const chain = opened.toSorted((one, other) => one.checkpoint.size - other.checkpoint.size);
  const latest = chain.at(-1);
  if (latest === undefined) {
    list.run(log.origin, () => {
      throw new LedgerError('EVIDENCE_MISSING', 'No checkpoint of this log could be verified.');
    });
    return;
  }
  verifyLatest(list, latest, how);
  verifyHistory(list, log, chain, how.held);
  const shown = log.entries.flatMap((entry) => verifyEntry(list, log, chain, entry) ?? []);
  verifyReporter(list, log.origin, shown);
  if (how.allEntries) verifyAllShown(list, latest.checkpoint, shown);
}

function verifyCheckpoint(bytes: Uint8Array, origin: string, what: string, how: LogVerification) {
  const opened = openCheckpoint(bytes, how.ring);
  const { checkpoint, note, signers } = opened;
  if (checkpoint.origin !== origin) {
    throw new LedgerError('CHECKPOINT_MALFORMED', `It is of another log, ${checkpoint.origin}.`);
  }
  // What an institution says for its own log shows nothing.
  const institution = institutionOf(origin);
  const cosignatures = verifyCosignatures(note, how.ring).filter(
    ({ witness }) => !isOf(witness, institution),
  );
  const late = cosignatures.find(({ at }) => at > how.latestTime);
  if (late !== undefined) {
    throw new LedgerError('COSIGNATURE_INVALID', `${late.witness} cosigned in the future.`);
  }
  requireValidWhenSeen(opened, cosignatures, how.latestTime);
  const keys = signers.map(({ key }) => key.id).join(' and ');
  const witnesses = cosignatures.map(({ witness, at }) => `${witness} at ${at.toISOString()}`).join(', ');
  const signed = `${checkpoint.size} entries, signed by key ${keys}, cosigned by ${witnesses || 'nobody'}`;
  return { result: { ...opened, cosignatures }, text: `${what}: ${signed}` };
}

/** What was cosigned in time may be signed again by a key that came since: logs sign whenever they are asked. */
function requireValidWhenSeen(
  { signers }: OpenedCheckpoint,
  cosignatures: readonly Cosignature[],
  latest: Date,
): void {
  const [first] = cosignatures;
  if (first === undefined) return;
  const seenAt = earliest(cosignatures, first.at);
  const starts = signers.map(({ validFrom }) => new Date(validFrom));
  if (!starts.some((start) => start > seenAt && start <= latest)) requireValidAt(signers, seenAt);
}

/**
 * The newest checkpoint speaks for the log as it is now: its key must have been valid, its witnesses enough.
 */
function verifyLatest(list: Checklist, latest: WitnessedCheckpoint, how: LogVerification): void {
  const { checkpoint, cosignatures, signers } = latest;
  const { origin, size } = checkpoint;
  if (cosignatures.length === 0) {
    list.run(`${origin}: key of the latest checkpoint`, () => {
      requireValidAt(signers, how.createdAt);
      const time = 'the time the bundle gives itself, as no other institution has cosigned it';
      return { result: true, text: `${origin}: key of the latest checkpoint: valid at ${time}` };
    });
  }
  if (how.minCosignatures === 0) return;
  const witnesses = new Set(cosignatures.map(({ witness }) => institutionOf(witness))).size;
  list.run(`${origin}: witnesses`, () => {
    if (witnesses >= how.minCosignatures) {
      return {
        result: true,
        text: `${origin}: witnesses: ${witnesses} cosigned the tree of ${size} entries`,
      };
    }
    const wanted = `${how.minCosignatures} are wanted`;
    throw new LedgerError(
      'EVIDENCE_MISSING',
      `${witnesses} cosigned the tree of ${size} entries, ${wanted}.`,
    );
  });
}

function verifyHistory(
  list: Checklist,
  log: LogEvidence,
  chain: readonly OpenedCheckpoint[],
  held: readonly OpenedCheckpoint[],
): void {
  for (const [index, { checkpoint: after }] of chain.entries()) {
    const before = chain[index - 1]?.checkpoint;
    if (before !== undefined) verifyStep(list, log, 'the bundle', before, after);
  }
  for (const { checkpoint: before } of held) {
    const targets = chain.map(({ checkpoint }) => checkpoint).filter(({ size }) => size >= before.size);
    const shown = targets.find(({ size }) => size === before.size || proofOf(log, before.size, size));
    const after = shown ?? chain.at(-1)?.checkpoint;
    if (after !== undefined) verifyStep(list, log, 'you', before, after);
  }
  const known = [...chain, ...held].map(({ checkpoint }) => checkpoint.size);
  for (const { from, to } of log.consistencyProofs.filter((proof) => !known.includes(proof.from))) {
    list.note(
      `${log.origin}: history from ${from} to ${to}: not used, as nobody gave a checkpoint of ${from}`,
    );
  }
}

function verifyStep(
  list: Checklist,
  log: LogEvidence,
  holder: string,
  before: Checkpoint,
  after: Checkpoint,
): void {
  const what = `${log.origin}: history from ${before.size} (held by ${holder}) to ${after.size}`;
  list.run(what, () => {
    const proof = before.size > 0 ? proofOf(log, before.size, after.size) : [];
    if (proof === undefined && before.size < after.size) {
      throw new LedgerError(
        'EVIDENCE_MISSING',
        'The bundle has no proof that the larger continues the smaller.',
      );
    }
    requireContinuation(before, after, before.size === after.size ? [] : (proof ?? []));
    return { result: true, text: `${what}: nothing was changed, moved or removed` };
  });
}

function verifyEntry(
  list: Checklist,
  log: LogEvidence,
  chain: readonly OpenedCheckpoint[],
  { index, leaf, checkpointSize, proof }: EntryEvidence,
): ShownEntry | undefined {
  const what = `${log.origin}: entry ${index}`;
  return list.run(what, () => {
    const { kind, id, reporter, recordedAt } = parseLeaf(leaf);
    const shown = chain.find(({ checkpoint }) => checkpoint.size === checkpointSize);
    if (shown === undefined) {
      throw new LedgerError('EVIDENCE_MISSING', `No checkpoint of ${checkpointSize} entries was verified.`);
    }
    const { root } = shown.checkpoint;
    verifyInclusion({ leafHash: leafHash(leaf), index, size: checkpointSize, root, proof });
    const words = `${kind} ${id} of ${reporter}, recorded ${recordedAt}`;
    return { result: { index, reporter }, text: `${what}: ${words}: in the tree of ${checkpointSize}` };
  });
}

/** A log is one reporter's: nobody may write another's claims, not even in a log of their own. */
function verifyReporter(list: Checklist, origin: string, shown: readonly ShownEntry[]): void {
  const [reporter, ...others] = new Set(shown.map((entry) => entry.reporter));
  if (reporter === undefined) return;
  list.run(`${origin}: reporter`, () => {
    if (others.length === 0) {
      return {
        result: true,
        text: `${origin}: reporter: all ${shown.length} entries shown are of ${reporter}`,
      };
    }
    const all = [reporter, ...others].join(', ');
    throw new LedgerError('LEAF_INVALID', `One log has one reporter, but its entries are of ${all}.`);
  });
}

function verifyAllShown(list: Checklist, { origin, size }: Checkpoint, shown: readonly ShownEntry[]): void {
  const indexes = new Set(shown.map(({ index }) => index));
  list.run(`${origin}: completeness`, () => {
    if (indexes.size === size) {
      return { result: true, text: `${origin}: completeness: each of the ${size} entries is shown` };
    }
    const count = size - indexes.size;
    throw new LedgerError(
      'EVIDENCE_MISSING',
      `${count} of the ${size} entries are not shown, or not proven.`,
    );
  });
}

function proofOf(log: LogEvidence, from: number, to: number): readonly Uint8Array[] | undefined {
  return log.consistencyProofs.find((proof) => proof.from === from && proof.to === to)?.proof;
}

function earliest(cosignatures: readonly Cosignature[], first: Date): Date {
  return cosignatures.reduce((time, { at }) => (at < time ? at : time), first);
}
