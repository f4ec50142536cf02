import { readFileSync } from 'node:fs';

import { DomainError } from '@prim/chassis/errors';
import fc from 'fast-check';
import { expect, test } from 'vitest';

import { checkActivity } from './checkActivity.ts';
import { parseActivity } from './parseActivity.ts';
import { type ReadLimits, readActivities, readLimits } from './readActivities.ts';

/** Documents tried; each is a real one with up to four wounds, and perhaps in another encoding. */
const documents = 5_000;

/** One transaction of the sample is enough: what breaks a reader does not need thirteen. */
const sample = readFileSync(
  new URL('../samples/unhcr-2023-morocco-2.03.xml', import.meta.url),
  'utf8',
).replace(/(<\/transaction>)[^]*(<\/transaction>\s*<\/iati-activity>)/, '$2');

const poisons = [
  '<!DOCTYPE a [<!ENTITY x "y">]>',
  '<!ENTITY x SYSTEM "file:///etc/passwd">',
  '&x;',
  '&#x10FFFF;',
  '&#0;',
  ']]>',
  '<![CDATA[',
  '<!--',
  '-->',
  '<?xml version="1.1"?>',
  '<',
  '>',
  '"',
  "'",
  '\u0000',
  '\uFFFF',
  '\uD800',
  '<iati-activity>',
  '</iati-activity>',
  '</iati-activities>',
  '<x:a xmlns:x="y"/>',
  ' xmlns="y"',
  '<a>'.repeat(40),
  'a="" '.repeat(80),
  'é'.repeat(30_000),
  '9'.repeat(400),
];

/** What stands where a code, a number or a day must. */
const oddValues = [
  '',
  ' ',
  '0',
  '-0',
  'NaN',
  '1e999',
  '.5',
  '+1',
  '1,000',
  '٣',
  '9'.repeat(400),
  `0.${'0'.repeat(400)}1`,
  '0000-00-00',
  '-0001-01-01',
  '12029-01-01',
  '2029-02-30',
  '2029-01-01T25:61:00Z',
  '2029-01-01+14:01',
  '__proto__',
  'constructor',
  'xx-XX',
];

type Wound = readonly [
  at: number,
  kind: 'INSERT' | 'CUT' | 'SWAP' | 'REPEAT' | 'VALUE' | 'EXCHANGE',
  length: number,
  poison: string,
];

const wound: fc.Arbitrary<Wound> = fc.tuple(
  fc.nat(sample.length),
  fc.constantFrom('INSERT', 'CUT', 'SWAP', 'REPEAT', 'VALUE', 'EXCHANGE'),
  fc.nat(400),
  fc.oneof(fc.constantFrom(...poisons, ...oddValues), fc.string({ unit: 'binary', maxLength: 8 })),
);

function apply(text: string, [at, kind, length, poison]: Wound): string {
  const [before, piece, after] = [text.slice(0, at), text.slice(at, at + length), text.slice(at + length)];
  if (kind === 'CUT') return before + after;
  if (kind === 'SWAP') return before + poison + after;
  if (kind === 'VALUE') return before + after.replace(/(?<=")[^"<>]*(?=")|(?<=>)[^<>]+(?=<)/, () => poison);
  if (kind === 'EXCHANGE')
    return before + after.replace(/(\w+)="([^"]*)" (\w+)="([^"]*)"/, '$1="$4" $3="$2"');
  if (kind === 'REPEAT') return before + piece + piece + after;
  return before + poison + piece + after;
}

/** The document as bytes: as it should be, cut, with a bit turned, or in an encoding that it does not say. */
const encodings: readonly ((text: string, at: number) => Uint8Array)[] = [
  (text) => Buffer.from(text),
  (text) => Buffer.from(text),
  (text) => Buffer.from(`\uFEFF${text}`),
  (text, at) => Buffer.from(text).subarray(0, at),
  (text) => Buffer.from(`\uFEFF${text}`, 'utf16le'),
  (text) => Buffer.from(text, 'latin1'),
  (text, at) => Buffer.from(text).map((byte, index) => (index === at ? byte ^ (1 << (at % 8)) : byte)),
];

const limits: ReadLimits = { ...readLimits, fileBytes: 200_000, activityChars: 50_000 };
const outcomes = { read: 0, refused: 0 };

async function readOrRefuse(bytes: Uint8Array): Promise<void> {
  try {
    for await (const activity of readActivities([bytes], limits)) {
      expect(activity.document.length).toBeLessThan(limits.activityChars + 30_000);
      checkActivity(activity, '2026-11-25');
      // What is refused is read all the same, for its report.
      parseActivity(activity.element);
    }
    outcomes.read += 1;
  } catch (problem) {
    if (!(problem instanceof DomainError)) throw problem;
    outcomes.refused += 1;
  }
}

test(`${documents} wounded documents are read or refused with a code, and none brings the reader down`, async () => {
  const wounds = fc.array(wound, { minLength: 1, maxLength: 4 });
  await fc.assert(
    fc.asyncProperty(
      wounds,
      fc.nat(encodings.length - 1),
      fc.nat(sample.length),
      async (all, encoding, at) => {
        const encode = encodings[encoding] ?? ((text) => Buffer.from(text));
        await readOrRefuse(encode(all.reduce(apply, sample), at));
      },
    ),
    { numRuns: documents },
  );
  expect(outcomes.read).toBeGreaterThan(documents / 100);
  expect(outcomes.refused).toBeGreaterThan(documents / 4);
}, 120_000);
