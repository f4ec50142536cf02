import { readFileSync } from 'node:fs';

import { DomainError } from '@prim/chassis/errors';
import fc from 'fast-check';
import { expect, test } from 'vitest';

import { checkActivity } from './checkActivity.ts';
import { type ReadLimits, readActivities, readLimits } from './readActivities.ts';

/** Documents tried; each is a real one with up to four wounds. */
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

type Wound = readonly [
  at: number,
  kind: 'INSERT' | 'CUT' | 'SWAP' | 'REPEAT',
  length: number,
  poison: string,
];

const wound: fc.Arbitrary<Wound> = fc.tuple(
  fc.nat(sample.length),
  fc.constantFrom('INSERT', 'CUT', 'SWAP', 'REPEAT'),
  fc.nat(400),
  fc.oneof(fc.constantFrom(...poisons), fc.string({ unit: 'binary', maxLength: 8 })),
);

function apply(text: string, [at, kind, length, poison]: Wound): string {
  const [before, piece, after] = [text.slice(0, at), text.slice(at, at + length), text.slice(at + length)];
  if (kind === 'CUT') return before + after;
  if (kind === 'SWAP') return before + poison + after;
  if (kind === 'REPEAT') return before + piece + piece + after;
  return before + poison + piece + after;
}

const limits: ReadLimits = { ...readLimits, fileBytes: 200_000, activityChars: 50_000 };
const outcomes = { read: 0, refused: 0 };

async function readOrRefuse(bytes: Uint8Array): Promise<void> {
  try {
    for await (const activity of readActivities([bytes], limits)) {
      expect(activity.document.length).toBeLessThan(limits.activityChars + 30_000);
      checkActivity(activity, '2026-11-25');
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
    fc.asyncProperty(wounds, fc.nat(3), async (all, cut) => {
      const bytes = new TextEncoder().encode(all.reduce(apply, sample));
      await readOrRefuse(cut === 0 ? bytes.subarray(0, bytes.length / 2) : bytes);
    }),
    { numRuns: documents },
  );
  expect(outcomes.read).toBeGreaterThan(documents / 100);
  expect(outcomes.refused).toBeGreaterThan(documents / 4);
}, 120_000);
