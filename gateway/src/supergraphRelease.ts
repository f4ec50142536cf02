import { createHash, type KeyObject, sign, verify } from 'node:crypto';
import { readFile } from 'node:fs/promises';

/** A supergraph as it was published. */
export interface SupergraphRelease {
  readonly sdl: string;
  /** Of the SDL, in hexadecimal. */
  readonly sha256: string;
  /** Grows with each release; null where releases are not signed. */
  readonly serial: number | null;
}

/** What lies beside a signed supergraph: `supergraph.graphql` has `supergraph.json`. */
export interface ReleaseNote {
  readonly serial: number;
  readonly sha256: string;
  /** Ed25519 over `signedText`, in base64url. */
  readonly signature: string;
}

/** A supergraph that is not served. The message is for the operator. */
export class SupergraphRefusal extends Error {
  constructor(message: string) {
    super(message);
    this.name = 'SupergraphRefusal';
  }
}

/** The largest file that is read; ours has a hundredth of it. */
const sdlMaxLength = 10_000_000;

const sha256Of = (text: string) => createHash('sha256').update(text).digest('hex');

const signedText = (serial: number, sha256: string) => Buffer.from(`supergraph ${serial} ${sha256}\n`);

export const noteFileOf = (supergraphFile: string): string =>
  supergraphFile.replace(/(\.graphql)?$/, '.json');

/** The note that makes a release of `sdl`. */
export function signRelease(sdl: string, serial: number, secret: KeyObject): ReleaseNote {
  const sha256 = sha256Of(sdl);
  return { serial, sha256, signature: sign(null, signedText(serial, sha256), secret).toString('base64url') };
}

/**
 * Reads the supergraph of a file, and, where `key` is given, its note, which must be signed by that key.
 *
 * @throws SupergraphRefusal when it cannot be read, is empty or not signed
 */
export async function readRelease(file: string, key: KeyObject | null): Promise<SupergraphRelease> {
  const sdl = await readText(file);
  if (sdl.trim() === '') throw new SupergraphRefusal(`${file} is empty`);
  if (sdl.length > sdlMaxLength)
    throw new SupergraphRefusal(`${file} is larger than ${sdlMaxLength} characters`);
  const sha256 = sha256Of(sdl);
  if (!key) return { sdl, sha256, serial: null };
  const note = parseNote(await readText(noteFileOf(file)));
  if (note.sha256 !== sha256) throw new SupergraphRefusal(`the note beside ${file} is of another supergraph`);
  if (!verify(null, signedText(note.serial, sha256), key, Buffer.from(note.signature, 'base64url'))) {
    throw new SupergraphRefusal(`the note beside ${file} is not signed by the key of SUPERGRAPH_KEY`);
  }
  return { sdl, sha256, serial: note.serial };
}

const readText = (file: string): Promise<string> =>
  readFile(file, 'utf8').catch(({ code }: NodeJS.ErrnoException) => {
    throw new SupergraphRefusal(`${file} cannot be read (${code})`);
  });

function parseNote(text: string): ReleaseNote {
  try {
    const { serial, sha256, signature } = JSON.parse(text) as Record<string, unknown>;
    if (Number.isSafeInteger(serial) && typeof sha256 === 'string' && typeof signature === 'string') {
      return { serial: serial as number, sha256, signature };
    }
  } catch {
    // Told below: what is no JSON has no serial either.
  }
  throw new SupergraphRefusal('the note of a supergraph holds `serial`, `sha256` and `signature`');
}
