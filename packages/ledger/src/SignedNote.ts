import { decodeBase64, encodeBase64 } from './base64.ts';
import { LedgerError } from './LedgerError.ts';
import { checkKeyName } from './VerifierKey.ts';

/** One signature line of a note. Nothing in it is proven until its key has verified it. */
export interface NoteSignature {
  readonly name: string;
  /** Four bytes in hexadecimal. */
  readonly keyId: string;
  readonly signature: Uint8Array;
}

/** A text, and those who signed it. @see https://c2sp.org/signed-note */
export interface SignedNote {
  /** What is signed: whole lines, with the last line break. */
  readonly text: string;
  readonly signatures: readonly NoteSignature[];
}

/**
 * Bounds on what a verifier reads. Sixteen signatures must be accepted by the format; no log here needs more.
 */
export const noteLimits = { bytes: 65_536, signatures: 64 } as const;

const keyIdBytes = 4;
const decoder = new TextDecoder('utf-8', { fatal: true, ignoreBOM: true });

/** @throws LedgerError NOTE_MALFORMED saying which line is wrong, and how */
export function parseNote(bytes: Uint8Array): SignedNote {
  if (bytes.length > noteLimits.bytes) throw malformed(`it has more than ${noteLimits.bytes} bytes`);
  const note = decode(bytes);
  // oxlint-disable-next-line no-control-regex -- the format forbids exactly these
  if (/[\u0000-\u0009\u000b-\u001f]/u.test(note)) throw malformed('it has control characters');
  const blank = note.lastIndexOf('\n\n');
  if (blank <= 0) throw malformed('no blank line parts the text from the signatures');
  const lines = note.slice(blank + 2).split('\n');
  if (lines.pop() !== '') throw malformed('its last line has no line break');
  if (lines.length === 0) throw malformed('it has no signature');
  if (lines.length > noteLimits.signatures) {
    throw malformed(`it has more than ${noteLimits.signatures} signatures`);
  }
  return { text: note.slice(0, blank + 1), signatures: lines.map(parseSignatureLine) };
}

export function formatNote({ text, signatures }: SignedNote): Uint8Array {
  return new TextEncoder().encode(`${text}\n${signatures.map(formatSignatureLine).join('')}`);
}

/** `— <key name> <base64(key id || signature)>`, with its line break. */
export function formatSignatureLine({ name, keyId, signature }: NoteSignature): string {
  return `— ${name} ${encodeBase64(Buffer.concat([Buffer.from(keyId, 'hex'), signature]))}\n`;
}

/** The note with one more signature; an earlier one of the same key gives way to it. */
export function addSignature(note: SignedNote, added: NoteSignature): SignedNote {
  const others = note.signatures.filter(({ name, keyId }) => name !== added.name || keyId !== added.keyId);
  return { text: note.text, signatures: [...others, added] };
}

/** @throws LedgerError NOTE_MALFORMED */
export function parseSignatureLine(line: string): NoteSignature {
  const [, name = '', encoded = ''] = /^— ([^ ]+) ([^ ]+)$/u.exec(line) ?? [];
  const material = decodeBase64(encoded);
  if (material === undefined || material.length <= keyIdBytes || !isKeyName(name)) {
    throw malformed('a signature line is written "— <key name> <base64>"');
  }
  const keyId = Buffer.from(material.subarray(0, keyIdBytes)).toString('hex');
  return { name, keyId, signature: material.subarray(keyIdBytes) };
}

function isKeyName(name: string): boolean {
  try {
    checkKeyName(name);
    return true;
  } catch {
    return false;
  }
}

function decode(bytes: Uint8Array): string {
  try {
    return decoder.decode(bytes);
  } catch {
    throw malformed('it is not valid UTF-8');
  }
}

function malformed(why: string): LedgerError {
  return new LedgerError('NOTE_MALFORMED', `The signed note cannot be read: ${why}.`);
}
