import { readFileSync } from 'node:fs';

import { startTestSubgraph, type TestSubgraph } from '@prim/chassis/testing';
import { Big } from 'big.js';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';

import { createContext } from '../context.ts';
import { afdEditor, importTester } from '../iati/importTester.ts';
import { resolvers } from '../resolvers/index.ts';
import { seedFiles } from '../seed/files.ts';

/** A parent and its parts in different files: money on both levels counts once, whichever came first. */

let agencies: TestSubgraph;
beforeAll(async () => {
  agencies = await startTestSubgraph({ name: 'agencies', resolvers, createContext, seedFiles });
});
afterAll(() => agencies.close());

const { countsOf, ask, send } = importTester(() => agencies);

const published = readFileSync(
  new URL('../seed/cdfd-2021-07-22-morocco-transactions.csv', import.meta.url),
  'utf8',
).split('\n');

/** The published rows of PRIM's activity, a commitment and a payment of USD 4,908,400, as those of another. */
const rowsOf = (iatiId: string): string =>
  [
    published[0],
    ...published
      .filter((line) => line.startsWith('FR-3-CMA129101,'))
      .map((line) => line.replace('FR-3-CMA129101', iatiId)),
    '',
  ].join('\n');

const payment = '4908400';

/** What AFD paid altogether, in dollars. */
async function paidByAfd(asOf = 'null'): Promise<Big> {
  const { _entities } =
    await ask(`{ _entities(representations: [{ __typename: "Organisation", id: "FR-3" }]) {
    ... on Organisation { fundingProvidedTotals(asOf: ${asOf}) { type value { amount currency } } } } }`);
  const found = _entities[0].fundingProvidedTotals.find(
    ({ type, value }: { type: string; value: { currency: string } }) =>
      type === 'DISBURSEMENT' && value.currency === 'USD',
  );
  return new Big(found.value.amount);
}

describe.each([
  ['the parent first', 'FR-3-CMA9991', 0],
  ['a part first', 'FR-3-CMA9992', 1],
])('%s', (_, parent, first) => {
  const part = `${parent}01`;
  const files = [rowsOf(parent), rowsOf(part)].map((content, index) => ({
    content,
    isFirst: index === first,
  }));
  const [before, after] = files.toSorted((a, b) => Number(b.isFirst) - Number(a.isFirst));
  // A log takes claims in the order of their times: the second family comes after the first.
  const timeOf = (day: number) => new Date(Date.UTC(2030, 2, day + 2 * first, 12));
  const [early, late] = [timeOf(1), timeOf(2)];
  let was = new Big(0);

  test('what comes first counts', async () => {
    was = await paidByAfd();
    const { report } = await send(before?.content ?? '', {}, { ...afdEditor, now: early });
    expect(report).toMatchObject({ activityCount: 1, addedCount: 2, changedCount: 0 });
    expect((await paidByAfd()).minus(was).toFixed()).toBe(payment);
  });

  test('what comes later does not count again, and its order is not seen', async () => {
    await send(after?.content ?? '', {}, { ...afdEditor, now: late });
    expect((await paidByAfd()).minus(was).toFixed()).toBe(payment);
    const total =
      'entries { nodes { isRestated } } disbursed { value { amount } method { level leftOut { reason } } }';
    const found = await ask(`{
      parent: fundingActivity(iatiId: "${parent}") { hierarchyLevel children { iatiId } ${total} }
      part: fundingActivity(iatiId: "${part}") { hierarchyLevel parent { iatiId } ${total} }
      audit(scope: { activityIatiId: "${parent}" }) { findings(ruleIds: ["R01"]) { nodes { id outcome } } }
    }`);
    const value = { amount: payment };
    expect(found).toMatchObject({
      parent: {
        hierarchyLevel: 'PARENT',
        children: [{ iatiId: part }],
        entries: { nodes: [{ isRestated: true }, { isRestated: true }] },
        disbursed: [{ value, method: { level: 'PARTS', leftOut: [{ reason: 'RESTATED' }] } }],
      },
      part: {
        hierarchyLevel: 'CHILD',
        parent: { iatiId: parent },
        entries: { nodes: [{ isRestated: false }, { isRestated: false }] },
        disbursed: [{ value, method: { level: 'OWN', leftOut: [] } }],
      },
      audit: { findings: { nodes: [{ id: `R01 FundingActivity ${part}`, outcome: 'PASSED' }] } },
    });
  });

  test('as of a time before the second file, the first still counts', async () => {
    const paidBy = (time: Date) => paidByAfd(`{ recordedAt: "${time.toISOString()}" }`);
    expect((await paidBy(early)).minus(was).toFixed()).toBe(payment);
    expect((await paidBy(late)).minus(was).toFixed()).toBe(payment);
  });

  test('either file imported again changes nothing', async () => {
    for (const { content } of files)
      expect(await countsOf(content)).toEqual({ activityCount: 1, unchangedCount: 2 });
  });
});
