import { decodeBase64, encodeBase64 } from './base64.ts';
import { LedgerError } from './LedgerError.ts';
import { emptyRoot, hashBytes, sameBytes } from './merkleHash.ts';

/** What a log says of itself at one moment. @see https://c2sp.org/tlog-checkpoint */
export interface Checkpoint {
  /** The name of the log, as a URL without scheme: unique, and the name of the log's keys. */
  readonly origin: string;
  /** The number of leaves. */
  readonly size: number;
  /** The root of the tree of RFC 9162 with that many leaves: 32 bytes. */
  readonly root: Uint8Array;
  /** Further lines. The format discourages them, and nothing here writes any. */
  readonly extensions: readonly string[];
}

/**
 * The text that a log and its witnesses sign.
 * @throws LedgerError CHECKPOINT_MALFORMED when it could not be read back
 */
export function formatCheckpoint({ origin, size, root, extensions }: Checkpoint): string {
  if ([origin, ...extensions].some((line) => /\p{Cc}/u.test(line))) {
    throw malformed('no line of it may have control characters');
  }
  const text = `${[origin, String(size), encodeBase64(root), ...extensions].join('\n')}\n`;
  parseCheckpoint(text);
  return text;
}

/** @throws LedgerError CHECKPOINT_MALFORMED naming the line that is wrong */
export function parseCheckpoint(text: string): Checkpoint {
  const lines = text.split('\n');
  if (lines.pop() !== '' || lines.includes(''))
    throw malformed('its lines must end in line breaks, none empty');
  const [origin, sizeLine, rootLine, ...extensions] = lines;
  if (origin === undefined || sizeLine === undefined || rootLine === undefined) {
    throw malformed('it needs three lines: origin, size and root');
  }
  // A cosignature begins with this line: a log of that name could have its checkpoints read as cosignatures.
  if (origin === 'cosignature/v1') throw malformed('its origin is a name that the format keeps for itself');
  const size = Number(sizeLine);
  if (!/^(?:0|[1-9][0-9]*)$/u.test(sizeLine) || !Number.isSafeInteger(size)) {
    throw malformed('its second line must be the number of leaves in decimal digits');
  }
  const root = decodeBase64(rootLine);
  if (root?.length !== hashBytes) throw malformed('its third line must be a SHA-256 hash in base64');
  if (size === 0 && !sameBytes(root, emptyRoot))
    throw malformed('an empty tree has one root, and this is another');
  return { origin, size, root, extensions };
}

function malformed(why: string): LedgerError {
  return new LedgerError('CHECKPOINT_MALFORMED', `The checkpoint cannot be read: ${why}.`);
}
