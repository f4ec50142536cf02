import { decodeBase64, encodeBase64 } from './base64.ts';
import { isInstant } from './instant.ts';
import { jsonShape, parseJsonBytes } from './jsonShape.ts';
import { keyToJson, readKeyRing } from './KeyRing.ts';
import type { KeyRing } from './KeyRing.ts';
import { LedgerError } from './LedgerError.ts';
import { hashBytes } from './merkleHash.ts';

/** One entry, and the proof that it stands at `index` of the tree that the checkpoint of that size signs. */
export interface EntryEvidence {
  readonly index: number;
  /** The canonical bytes. */
  readonly leaf: Uint8Array;
  readonly checkpointSize: number;
  readonly proof: readonly Uint8Array[];
}

/** The proof that the tree of `to` leaves continues the tree of `from` leaves. */
export interface ConsistencyEvidence {
  readonly from: number;
  readonly to: number;
  readonly proof: readonly Uint8Array[];
}

/** What is shown of one log. */
export interface LogEvidence {
  readonly origin: string;
  /** Signed notes, with whatever cosignatures they gathered. */
  readonly checkpoints: readonly Uint8Array[];
  readonly consistencyProofs: readonly ConsistencyEvidence[];
  readonly entries: readonly EntryEvidence[];
}

/**
 * All that is needed to verify some entries without asking anyone. As a file: JSON, documented in the README.
 */
export interface EvidenceBundle {
  /** When the bundle was put together, by its maker's own clock. Nobody signs this. */
  readonly createdAt: string;
  /** Keys for convenience. Whoever trusts them trusts the maker of the bundle. */
  readonly keys: KeyRing;
  readonly logs: readonly LogEvidence[];
}

const formatName = 'prim-evidence-bundle';

/**
 * Bounds on what a verifier reads. A proof in a tree of 2^53 leaves has at most 53 hashes, a consistency
 * proof 54.
 */
export const bundleLimits = {
  bytes: 67_108_864,
  logs: 100,
  checkpoints: 1_000,
  proofs: 1_000,
  entries: 100_000,
  hashes: 64,
} as const;

/** @throws LedgerError BUNDLE_MALFORMED naming the place, KEY_MALFORMED */
export function parseEvidenceBundle(bytes: Uint8Array): EvidenceBundle {
  if (bytes.length > bundleLimits.bytes) throw malformed(`it has more than ${bundleLimits.bytes} bytes`);
  const names = ['format', 'version', 'createdAt', 'keys', 'logs'];
  const members = shape.object(parseJsonBytes(bytes, malformed), 'the bundle', names);
  if (members.get('format') !== formatName) throw malformed(`its format must be "${formatName}"`);
  if (members.get('version') !== 1) throw malformed('its version must be 1');
  const createdAt = shape.text(members.get('createdAt'), 'createdAt');
  if (!isInstant(createdAt)) throw malformed('createdAt must be an instant such as 2026-01-31T09:30:00.000Z');
  return {
    createdAt,
    keys: readKeyRing(members.get('keys')),
    logs: readList(members.get('logs'), 'logs', bundleLimits.logs, readLog),
  };
}

/** The text of the file that `parseEvidenceBundle` reads. */
export function formatEvidenceBundle({ createdAt, keys, logs }: EvidenceBundle): string {
  const file = {
    format: formatName,
    version: 1,
    createdAt,
    keys: keys.map(keyToJson),
    logs: logs.map((log) => ({
      origin: log.origin,
      checkpoints: log.checkpoints.map(toText),
      consistencyProofs: log.consistencyProofs.map(({ from, to, proof }) => {
        return { from, to, proof: proof.map(encodeBase64) };
      }),
      entries: log.entries.map(({ index, leaf, checkpointSize, proof }) => {
        return { index, leaf: toText(leaf), checkpointSize, proof: proof.map(encodeBase64) };
      }),
    })),
  };
  return `${JSON.stringify(file, null, 2)}\n`;
}

const shape = jsonShape(malformed);

function readLog(value: unknown, path: string): LogEvidence {
  const members = shape.object(value, path, ['origin', 'checkpoints', 'consistencyProofs', 'entries']);
  const { checkpoints, proofs, entries } = bundleLimits;
  return {
    origin: shape.text(members.get('origin'), `${path}.origin`),
    checkpoints: readList(members.get('checkpoints'), `${path}.checkpoints`, checkpoints, readBytes),
    consistencyProofs: readList(
      members.get('consistencyProofs'),
      `${path}.consistencyProofs`,
      proofs,
      readConsistency,
    ),
    entries: readList(members.get('entries'), `${path}.entries`, entries, readEntry),
  };
}

function readConsistency(value: unknown, path: string): ConsistencyEvidence {
  const members = shape.object(value, path, ['from', 'to', 'proof']);
  return {
    from: shape.count(members.get('from'), `${path}.from`),
    to: shape.count(members.get('to'), `${path}.to`),
    proof: readList(members.get('proof'), `${path}.proof`, bundleLimits.hashes, readHash),
  };
}

function readEntry(value: unknown, path: string): EntryEvidence {
  const members = shape.object(value, path, ['index', 'leaf', 'checkpointSize', 'proof']);
  return {
    index: shape.count(members.get('index'), `${path}.index`),
    leaf: readBytes(members.get('leaf'), `${path}.leaf`),
    checkpointSize: shape.count(members.get('checkpointSize'), `${path}.checkpointSize`),
    proof: readList(members.get('proof'), `${path}.proof`, bundleLimits.hashes, readHash),
  };
}

function readList<T>(
  value: unknown,
  path: string,
  max: number,
  read: (item: unknown, path: string) => T,
): T[] {
  return shape.list(value, path, max).map((item, index) => read(item, `${path}[${index}]`));
}

function readBytes(value: unknown, path: string): Uint8Array {
  const text = shape.text(value, path);
  if (!text.isWellFormed()) throw malformed(`${path} has half of a surrogate pair`);
  return new TextEncoder().encode(text);
}

function readHash(value: unknown, path: string): Uint8Array {
  const hash = decodeBase64(shape.text(value, path));
  if (hash?.length !== hashBytes) throw malformed(`${path} must be a SHA-256 hash in base64`);
  return hash;
}

function toText(bytes: Uint8Array): string {
  return new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(bytes);
}

function malformed(why: string): LedgerError {
  return new LedgerError('BUNDLE_MALFORMED', `The evidence bundle is refused: ${why}.`);
}
