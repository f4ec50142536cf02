import { errorCodes } from '@prim/chassis/errors';
import { LogHead } from '@prim/chassis/ledger/LogHead';
import { startTestSubgraph, type TestSubgraph } from '@prim/chassis/testing';
import fc from 'fast-check';
import { afterAll, beforeAll, expect, test } from 'vitest';

import { createContext } from '../context.ts';
import { importTester } from '../iati/importTester.ts';
import { activityXml, fileXml } from '../iati/sampleXml.ts';
import { FundingActivity } from '../models/FundingActivity.ts';
import { FundingEntry } from '../models/FundingEntry.ts';
import { resolvers } from '../resolvers/index.ts';

let agencies: TestSubgraph;
beforeAll(async () => {
  agencies = await startTestSubgraph({ name: 'agencies', resolvers, createContext, seedFiles: () => [] });
});
afterAll(() => agencies.close());

const { send } = importTester(() => agencies);

/** Files sent; each has three activities, and what is wrong with one must not reach the others. */
const files = 200;

const oddTexts = [
  '',
  '9'.repeat(40),
  '-1.50',
  '1e5',
  '0.000000000000000001',
  '12029-01-01',
  '2031-01-01',
  '2029-02-30',
  '=cmd()',
  '__proto__',
  '$where',
  'é'.repeat(3_000),
  '&x;',
  '<!DOCTYPE a>',
  '<a/>',
  ']]>',
  '\u0000',
];

type Change = readonly [at: number, length: number, text: string, whole: boolean];

const change: fc.Arbitrary<Change> = fc.tuple(
  fc.nat(3_000),
  fc.nat(60),
  fc.oneof(fc.constantFrom(...oddTexts), fc.string({ unit: 'binary', maxLength: 6 })),
  fc.boolean(),
);

/** A value between quotes or tags in the place of another, or anything in the place of anything. */
function apply(text: string, [at, length, odd, whole]: Change): string {
  const [before, after] = [text.slice(0, at), text.slice(at)];
  if (whole) return before + after.replace(/(?<=")[^"<>]*(?=")|(?<=>)[^<>]+(?=<)/, () => odd);
  return before + odd + after.slice(length);
}

let sent = 0;
const fileOf = () =>
  fileXml(
    ...[0, 1, 2].map((at) =>
      activityXml(`FR-3-FUZZ${sent}-${at}`, [{ amount: `${at + 1}` }, { amount: '7', number: 'n' }]),
    ),
  );

async function stored() {
  const head = await LogHead.findById('FR-3').lean();
  return {
    activities: await FundingActivity.countDocuments(),
    entries: await FundingEntry.countDocuments(),
    leaves: head?.size ?? 0,
  };
}

type Stored = Awaited<ReturnType<typeof stored>>;
type Sent = Awaited<ReturnType<typeof send>>;

/** What is wrong with a refusal, or with a report and what became of it; null where nothing is. */
function faultOf({ report, code }: Sent, before: Stored, after: Stored): string | null {
  const isSame = JSON.stringify(before) === JSON.stringify(after);
  if (!report) {
    const isCoded = code !== 'INTERNAL_SERVER_ERROR' && Object.hasOwn(errorCodes, String(code));
    return isCoded && isSame
      ? null
      : `refused with ${String(code)}, ${isSame ? 'nothing' : 'something'} stored`;
  }
  const told = new Set(report.lines.map(({ outcome }: { outcome: string }) => outcome));
  const { activityCount, refusedCount, addedCount } = report;
  if (told.has('REFUSED') !== refusedCount > 0) return 'what was refused is not told';
  if (told.has('ADDED') !== addedCount > 0) return 'what was added is not told';
  if (after.entries !== before.entries + addedCount) return 'entries are not those of the report';
  if (after.leaves !== before.leaves + addedCount) return 'leaves are not those of the entries';
  const isWithin = after.activities <= before.activities + activityCount - refusedCount;
  return isWithin ? null : 'a refused activity is stored';
}

test(`${files} spoilt files are refused with a code or told of line by line, and nothing is half written`, async () => {
  const outcomes = { refused: 0, spoilt: 0, taken: 0 };
  let before = await stored();
  await fc.assert(
    fc.asyncProperty(fc.array(change, { maxLength: 3 }), async (changes) => {
      sent += 1;
      const answer = await send(changes.reduce(apply, fileOf()));
      const after = await stored();
      expect(faultOf(answer, before, after)).toBeNull();
      before = after;
      outcomes[!answer.report ? 'refused' : answer.report.refusedCount > 0 ? 'spoilt' : 'taken'] += 1;
    }),
    { numRuns: files },
  );
  expect(Object.values(outcomes).filter((count) => count < files / 20)).toEqual([]);
}, 120_000);
