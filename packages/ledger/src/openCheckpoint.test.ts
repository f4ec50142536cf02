import { describe, expect, test } from 'vitest';

import { InMemoryLog, codeOf, entries, ringOf, start } from '../testing/InMemoryLog.ts';
import { formatCheckpoint, parseCheckpoint } from './Checkpoint.ts';
import { signCosignature, verifyCosignatures } from './cosignature.ts';
import { emptyRoot } from './merkleHash.ts';
import { openCheckpoint, signCheckpoint } from './openCheckpoint.ts';
import {
  addSignature,
  formatNote,
  formatSignatureLine,
  noteLimits,
  parseNote,
  parseSignatureLine,
} from './SignedNote.ts';
import { generateSigningKey, parseSigningKey, signBytes } from './SigningKey.ts';
import { isSignedBy } from './VerifierKey.ts';

const utf8 = (text: string) => Buffer.from(text, 'utf8');
const text = (bytes: Uint8Array) => Buffer.from(bytes).toString('utf8');

// The example of golang.org/x/mod/sumdb/note.
const goKey = parseSigningKey(
  'PRIVATE+KEY+PeterNeumann+c74f20a3+AYEKFALVFGyNhPJEMzD1QIDr+Y7hfZx09iUvxdXHKDFz',
);
const goText =
  "If you think cryptography is the answer to your problem,\nthen you don't know what your problem is.\n";
const goLine =
  '— PeterNeumann x08go/ZJkuBS9UG/SffcvIAQxVBtiFupLLr8pAcElZInNIuGUgYN1FFYC2pZSNXg' +
  'KvqfqdngotpRZb6KE6RyyBwJnAM=\n';

// The example of c2sp.org/tlog-cosignature: its keys are not published, its form is.
const c2spNote = [
  'example.com/behind-the-sofa',
  '20852163',
  'CsUYapGGPo4dkMgIAUqom/Xajj7h2fB2MPA3j2jxq2I=',
  '',
  '— example.com/behind-the-sofa Az3grlgtzPICa5OS8npVmf1Myq/5IZniMp+ZJurmRDeOoRDe' +
    '4URYN7u5/Zhcyv2q1gGzGku9nTo+zyWE+xeMcTOAYQ8=',
  '— witness.example.com/w1 jWbPPwAAAABkGFDLEZMHwSRaJNiIDoe9DYn/zXcrtPHeolMI5OWXEhZC' +
    'B9dlrDJsX3b2oyin1nPZqhf5nNo0xUe+mbIUBkBIfZ+qnA==',
  '',
].join('\n');

describe('a signed note', () => {
  test('is what others sign and read', () => {
    const signature = signBytes(goKey, utf8(goText));
    expect(formatSignatureLine({ name: goKey.name, keyId: goKey.logKey.id, signature })).toBe(goLine);
    const [read] = parseNote(utf8(`${goText}\n${goLine}`)).signatures;
    expect(isSignedBy(goKey.logKey, utf8(goText), read?.signature ?? utf8(''))).toBe(true);
  });

  test('is written as it was read', () => {
    for (const note of [c2spNote, `${goText}\n${goLine}`])
      expect(text(formatNote(parseNote(utf8(note))))).toBe(note);
  });

  test('may have empty lines in its text, which ends at the last of them', () => {
    expect(parseNote(utf8(`a\n\nb\n\n${goLine}`)).text).toBe('a\n\nb\n');
  });

  test.each([
    ['no signature', 'a\n\n'],
    ['no blank line', `a\n${goLine}`],
    ['no text', `\n${goLine}`],
    ['no line break at the end', `a\n\n${goLine.trimEnd()}`],
    ['a hyphen for the dash', `a\n\n${goLine.replace('—', '-')}`],
    ['two spaces', `a\n\n${goLine.replace(' x08', '  x08')}`],
    ['no name', `a\n\n${goLine.replace('PeterNeumann', '')}`],
    ['a plus in the name', `a\n\n${goLine.replace('PeterNeumann', 'Peter+Neumann')}`],
    ['base64 without its padding', `a\n\n${goLine.replace('AM=', 'AM')}`],
    ['base64 with loose bits', `a\n\n${goLine.replace('AM=', 'AN=')}`],
    ['base64 for the web', `a\n\n${goLine.replace('/', '_')}`],
    ['a key id and no signature', 'a\n\n— PeterNeumann x08gow==\n'],
    ['a carriage return', `a\r\n\n${goLine}`],
    ['a tab', `a\tb\n\n${goLine}`],
    ['too many signatures', `a\n\n${goLine.repeat(noteLimits.signatures + 1)}`],
    ['too many bytes', `${'a'.repeat(noteLimits.bytes)}\n\n${goLine}`],
  ])('is refused with %s', (_, note) => {
    expect(codeOf(() => parseNote(utf8(note)))).toBe('NOTE_MALFORMED');
  });

  test('is refused when it is not UTF-8, and read with as many signatures as are allowed', () => {
    expect(codeOf(() => parseNote(Buffer.from([0xff, 0x0a, 0x0a])))).toBe('NOTE_MALFORMED');
    expect(parseNote(utf8(`a\n\n${goLine.repeat(noteLimits.signatures)}`)).signatures).toHaveLength(64);
  });

  test('takes one signature of each key: a later one replaces the earlier', () => {
    const note = parseNote(utf8(c2spNote));
    const added = { name: 'witness.example.com/w1', keyId: '8d66cf3f', signature: utf8('another') };
    expect(addSignature(note, added).signatures.map(({ name }) => name)).toEqual([
      'example.com/behind-the-sofa',
      'witness.example.com/w1',
    ]);
    expect(addSignature(note, { ...added, keyId: '00000000' }).signatures).toHaveLength(3);
  });
});

describe('the text of a checkpoint', () => {
  const root = 'CsUYapGGPo4dkMgIAUqom/Xajj7h2fB2MPA3j2jxq2I=';

  test('is what C2SP writes', () => {
    const checkpoint = parseCheckpoint(parseNote(utf8(c2spNote)).text);
    expect(checkpoint).toMatchObject({
      origin: 'example.com/behind-the-sofa',
      size: 20_852_163,
      extensions: [],
    });
    expect(formatCheckpoint(checkpoint)).toBe(parseNote(utf8(c2spNote)).text);
  });

  test('keeps extension lines, which are signed with the rest', () => {
    const checkpoint = parseCheckpoint(`a.example\n1\n${root}\nfirst\nsecond\n`);
    expect(checkpoint.extensions).toEqual(['first', 'second']);
    expect(formatCheckpoint(checkpoint)).toBe(`a.example\n1\n${root}\nfirst\nsecond\n`);
  });

  test.each([
    ['no root', 'a.example\n1\n'],
    ['an empty origin', `\n1\n${root}\n`],
    ['an empty line', `a.example\n1\n${root}\n\nx\n`],
    ['no last line break', `a.example\n1\n${root}`],
    ['a leading zero', `a.example\n01\n${root}\n`],
    ['a sign', `a.example\n+1\n${root}\n`],
    ['a fraction', `a.example\n1.0\n${root}\n`],
    ['other digits', `a.example\n١\n${root}\n`],
    ['a size beyond exact numbers', `a.example\n9007199254740992\n${root}\n`],
    ['a short root', `a.example\n1\n${root.slice(4)}\n`],
    ['an empty tree with entries', `a.example\n0\n${root}\n`],
    ['the name kept for cosignatures', `cosignature/v1\n1\n${root}\n`],
  ])('is refused with %s', (_, body) => {
    expect(codeOf(() => parseCheckpoint(body))).toBe('CHECKPOINT_MALFORMED');
  });

  test('cannot be written so that it would be read as another', () => {
    const checkpoint = { origin: 'a.example\n5', size: 1, root: emptyRoot, extensions: [] };
    expect(codeOf(() => formatCheckpoint(checkpoint))).toBe('CHECKPOINT_MALFORMED');
    const extended = { ...checkpoint, origin: 'a.example', extensions: ['x\ny'] };
    expect(codeOf(() => formatCheckpoint(extended))).toBe('CHECKPOINT_MALFORMED');
    expect(codeOf(() => formatCheckpoint({ ...extended, extensions: [], size: -1 }))).toBe(
      'CHECKPOINT_MALFORMED',
    );
  });

  test('of an empty tree has the one root that it can have', () => {
    const empty = { origin: 'a.example', size: 0, root: emptyRoot, extensions: [] };
    expect(parseCheckpoint(formatCheckpoint(empty))).toEqual(empty);
  });
});

describe('a checkpoint that came from anywhere', () => {
  const log = new InMemoryLog().append(...entries(5));
  const [key] = log.keys;
  if (key === undefined) throw new Error('a log has a key');
  const note = text(log.checkpoint());
  const ring = ringOf(key);

  test('is opened with the key of its log', () => {
    const { checkpoint, signers } = openCheckpoint(utf8(note), ring);
    expect(checkpoint).toMatchObject({ origin: log.origin, size: 5, root: log.tree.root });
    expect(signers.map((entry) => entry.key.id)).toEqual([key.logKey.id]);
  });

  test.each([
    ['the size', note.replace('\n5\n', '\n6\n')],
    ['the root', text(log.checkpoint(4)).replace('\n4\n', '\n5\n')],
    ['an extension', note.replace('\n\n', '\nmore\n\n')],
  ])('is refused when %s was changed', (_, changed) => {
    expect(codeOf(() => openCheckpoint(utf8(changed), ring))).toBe('CHECKPOINT_SIGNATURE_INVALID');
  });

  test('is refused when the origin was changed: the keys of one log say nothing of another', () => {
    const other = 'agencies.example/FR-4';
    const changed = utf8(note.replace(log.origin, other));
    expect(codeOf(() => openCheckpoint(changed, ring))).toBe('CHECKPOINT_UNSIGNED');
    expect(codeOf(() => openCheckpoint(changed, ringOf(key, generateSigningKey(other))))).toBe(
      'CHECKPOINT_UNSIGNED',
    );
    const everywhere = utf8(note.replaceAll(log.origin, other));
    expect(codeOf(() => openCheckpoint(everywhere, ring))).toBe('CHECKPOINT_UNSIGNED');
  });

  test('is refused with another key of the same name, with none, and with a witness key', () => {
    const stranger = generateSigningKey(log.origin);
    expect(codeOf(() => openCheckpoint(utf8(note), ringOf(stranger)))).toBe('CHECKPOINT_UNSIGNED');
    expect(codeOf(() => openCheckpoint(utf8(note), []))).toBe('CHECKPOINT_UNSIGNED');
    const witnessOnly = ring.filter((entry) => entry.key.type === 'witness');
    expect(codeOf(() => openCheckpoint(utf8(note), witnessOnly))).toBe('CHECKPOINT_UNSIGNED');
  });

  test('is refused as a whole when one of two signatures of known keys is false', () => {
    const fresh = generateSigningKey(log.origin);
    const both = parseNote(new InMemoryLog(log.origin, [key, fresh]).append(...entries(5)).checkpoint());
    expect(openCheckpoint(formatNote(both), ringOf(key, fresh)).signers).toHaveLength(2);
    expect(openCheckpoint(formatNote(both), ringOf(fresh)).signers).toHaveLength(1);
    const spoilt = both.signatures.map((line, index) =>
      index === 0 ? line : { ...line, signature: utf8('no') },
    );
    const bytes = formatNote({ ...both, signatures: spoilt });
    expect(codeOf(() => openCheckpoint(bytes, ringOf(key, fresh)))).toBe('CHECKPOINT_SIGNATURE_INVALID');
    expect(openCheckpoint(bytes, ringOf(key)).signers).toHaveLength(1);
  });

  test('cannot be signed by a key of another name, nor by none', () => {
    const checkpoint = { origin: log.origin, size: 5, root: log.tree.root, extensions: [] };
    expect(codeOf(() => signCheckpoint(checkpoint, [generateSigningKey('b.example')]))).toBe('KEY_MALFORMED');
    expect(codeOf(() => signCheckpoint(checkpoint, []))).toBe('CHECKPOINT_UNSIGNED');
  });
});

describe('a cosignature', () => {
  const log = new InMemoryLog().append(...entries(3));
  const note = parseNote(log.checkpoint());
  const witness = generateSigningKey('region.example/witness');
  const at = new Date('2026-03-01T12:00:00.000Z');
  const signed = signCosignature(note.text, witness, at);
  const codeWith = (signature: Uint8Array, ring = ringOf(witness)) =>
    codeOf(() => verifyCosignatures(addSignature(note, { ...signed, signature }), ring));

  test('is of the form that C2SP publishes: 8 bytes of time, 64 of signature', () => {
    const [, published] = parseNote(utf8(c2spNote)).signatures;
    expect(published?.signature).toHaveLength(72);
    const seconds = Buffer.from(published?.signature ?? utf8('')).readBigUInt64BE();
    expect(seconds).toBe(1_679_315_147n);
    expect(signed.signature).toHaveLength(72);
  });

  test('signs a heading, the time and the whole text of the checkpoint', () => {
    const message = utf8(`cosignature/v1\ntime ${at.getTime() / 1_000}\n${note.text}`);
    expect(isSignedBy(witness.witnessKey, message, signed.signature.subarray(8))).toBe(true);
  });

  test('is verified with its witness and its time; those of unknown witnesses are passed over', () => {
    const cosigned = addSignature(note, parseSignatureLine(formatSignatureLine(signed).trimEnd()));
    expect(verifyCosignatures(cosigned, ringOf(witness))).toEqual([
      { witness: 'region.example/witness', keyId: witness.witnessKey.id, at },
    ]);
    expect(verifyCosignatures(cosigned, ringOf(generateSigningKey('region.example/witness')))).toEqual([]);
  });

  test('is refused with another time, another text, another key, or cut short', () => {
    const later = Uint8Array.from(signed.signature);
    later[7] = (later[7] ?? 0) + 1;
    const beyond = Uint8Array.from(signed.signature).fill(0xff, 0, 8);
    for (const signature of [
      later,
      beyond,
      signed.signature.subarray(0, 71),
      signed.signature.subarray(0, 8),
    ]) {
      expect(codeWith(signature)).toBe('COSIGNATURE_INVALID');
    }
    expect(codeWith(signCosignature(parseNote(log.checkpoint(2)).text, witness, at).signature)).toBe(
      'COSIGNATURE_INVALID',
    );
    expect(codeWith(signCosignature(note.text, generateSigningKey(witness.name), at).signature)).toBe(
      'COSIGNATURE_INVALID',
    );
  });

  test('is refused when it is truly signed, but for a time that no calendar reaches', () => {
    const timestamp = Buffer.alloc(8, 0x7f);
    const message = utf8(`cosignature/v1\ntime ${timestamp.readBigUInt64BE()}\n${note.text}`);
    const signature = Buffer.concat([timestamp, signBytes(witness, message)]);
    expect(codeWith(signature)).toBe('COSIGNATURE_INVALID');
  });

  test('is refused when the key was not valid at the time that it signed', () => {
    const before = signCosignature(note.text, witness, new Date(Date.parse(start) - 1_000));
    expect(codeWith(before.signature)).toBe('KEY_NOT_VALID');
    const ended = ringOf(witness).map((entry) => ({ ...entry, validTo: at.toISOString() }));
    expect(codeWith(signed.signature, ended)).toBe('KEY_NOT_VALID');
  });

  test('cannot stand in for the signature of the log, nor the reverse, by the very same key', () => {
    const [key] = log.keys;
    if (key === undefined) throw new Error('a log has a key');
    const asLog = { ...signCosignature(note.text, key, at), keyId: key.logKey.id };
    expect(codeOf(() => openCheckpoint(formatNote(addSignature(note, asLog)), ringOf(key)))).toBe(
      'CHECKPOINT_SIGNATURE_INVALID',
    );
    const [own] = note.signatures;
    const asWitness = { name: key.name, keyId: key.witnessKey.id, signature: own?.signature ?? utf8('') };
    expect(codeOf(() => verifyCosignatures(addSignature(note, asWitness), ringOf(key)))).toBe(
      'COSIGNATURE_INVALID',
    );
  });
});
