import { sumOfDecimals } from '@prim/chassis/money';
import { startTestSubgraph, type TestSubgraph } from '@prim/chassis/testing';
import { afterAll, beforeAll, expect, test } from 'vitest';

import { createContext } from '../context.ts';
import { resolvers } from '../resolvers/index.ts';
import { seedFiles } from '../seed/files.ts';

/** The published double counting, on the real rows: what stands on two levels counts once. */

let agencies: TestSubgraph;
beforeAll(async () => {
  agencies = await startTestSubgraph({ name: 'agencies', resolvers, createContext, seedFiles });
});
afterAll(() => agencies.close());

interface Total {
  readonly value: { readonly amount: string };
  readonly entryCount: number;
  readonly method: {
    readonly level: string;
    readonly leftOut: readonly (Pick<Total, 'value' | 'entryCount'> & { readonly reason: string })[];
  };
}
interface Parent {
  readonly iatiId: string;
  readonly budgetRestatement: string;
  readonly budgeted: readonly Total[];
  readonly budgets: { readonly totalCount: number };
  readonly children: readonly { readonly budgeted: readonly Total[] }[];
}

async function parents(): Promise<readonly Parent[]> {
  const { data, errors } = await agencies.execute(`{
    fundingActivities(filter: { hierarchyLevel: PARENT }, first: 100) { nodes {
      iatiId budgetRestatement budgets { totalCount } budgeted { ...Total } children { budgeted { ...Total } }
    } }
  }
  fragment Total on FundingTotal {
    value { amount } entryCount method { level leftOut { reason entryCount value { amount } } }
  }`);
  expect(errors).toBeUndefined();
  return data.fundingActivities.nodes as Parent[];
}

const sum = (totals: readonly Pick<Total, 'value'>[]) =>
  Number(sumOfDecimals(totals.map(({ value }) => value.amount)));

test('44 of 66 parents repeat their children’s budget: none is counted twice, and each says what it leaves out', async () => {
  const all = await parents();
  const repeating = all.filter(({ budgetRestatement }) => budgetRestatement === 'SUM_OF_CHILDREN');
  expect([all.length, repeating.length]).toEqual([66, 44]);
  for (const { budgeted, budgets, children } of all) {
    const ofChildren = children.flatMap((child) => child.budgeted);
    expect(sum(budgeted)).toBeCloseTo(sum(ofChildren), 6);
    expect(budgeted.map(({ entryCount }) => entryCount)).toEqual([
      ofChildren.reduce((count, { entryCount }) => count + entryCount, 0),
    ]);
    expect(budgeted[0]?.method).toMatchObject({
      level: 'PARTS',
      leftOut: [{ reason: 'RESTATED', entryCount: budgets.totalCount }],
    });
  }
});

test('counting both levels would count the budgets of the 44 twice', async () => {
  const repeating = (await parents()).filter((it) => it.budgetRestatement === 'SUM_OF_CHILDREN');
  const counted = sum(repeating.flatMap(({ budgeted }) => budgeted));
  const leftOut = sum(repeating.flatMap(({ budgeted }) => budgeted[0]?.method.leftOut as unknown as Total[]));
  expect(leftOut / counted).toBeCloseTo(1, 6);
});

test('the entries of a total are its own: as many as it says, and they add up to it', async () => {
  const { data, errors } = await agencies.execute(`{
    fundingActivities(first: 100, orderBy: { field: IATI_ID }) { nodes {
      disbursed { value { amount } entryCount entries(first: 100) { totalCount nodes { value { amount } } } }
      budgeted { value { amount } entryCount budgets(first: 100) { totalCount nodes { value { amount } } } }
    } }
  }`);
  expect(errors).toBeUndefined();
  type Page = { readonly totalCount: number; readonly nodes: readonly Pick<Total, 'value'>[] };
  const totals = (
    data.fundingActivities.nodes as {
      disbursed: (Total & { entries: Page })[];
      budgeted: (Total & { budgets: Page })[];
    }[]
  ).flatMap(({ disbursed, budgeted }) => [
    ...disbursed.map((total) => ({ ...total, page: total.entries })),
    ...budgeted.map((total) => ({ ...total, page: total.budgets })),
  ]);
  expect(totals.length).toBeGreaterThan(100);
  for (const { value, entryCount, page } of totals) {
    expect(page.totalCount).toBe(entryCount);
    if (page.nodes.length < entryCount) continue;
    const amounts = page.nodes.map((node) => node.value.amount);
    expect(Number(sumOfDecimals(amounts))).toBe(Number(value.amount));
  }
});
