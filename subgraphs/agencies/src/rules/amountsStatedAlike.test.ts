import { expect, test } from 'vitest';

import { amountsStatedAlike as rule } from './amountsStatedAlike.ts';
import { agreement, euros, facts, outcomesOf, wilaya } from './testing.ts';

const stated = (amount: string, currency = 'EUR', valueClaims: readonly string[] = []) => ({
  id: 'stated',
  kind: 'PROGRAMME_BUDGET' as const,
  value: { amount, currency },
  agreementId: 'agreement',
  callId: null,
  projectId: null,
  statedOn: null,
  valueClaims,
});
const given = (statedAmounts: ReturnType<typeof stated>[], amountClaims: readonly string[] = []) => ({
  statedAmounts,
  wilaya: wilaya({ agreements: [agreement({ plannedAmount: euros('9000000'), amountClaims })] }),
});

test('two partners who say the same pass, however they write it; a unit apart they fail', () => {
  expect(outcomesOf(rule, given([stated('9000000.00')]))).toEqual(['PASSED']);
  expect(outcomesOf(rule, given([stated('9000001')]))).toEqual(['FAILED']);
});

test('what a source says otherwise fails, with or without its currency', () => {
  expect(outcomesOf(rule, given([], ['8222000']))).toEqual(['FAILED']);
  expect(outcomesOf(rule, given([stated('9000000', 'EUR', ['18000000 EUR (19 600 200 USD)'])]))).toEqual([
    'FAILED',
  ]);
});

test('all statements stand side by side in the evidence, none is averaged', () => {
  const [judgement] = rule.judge(facts(given([stated('18000000')])));
  expect(judgement?.evidence.map(({ value }) => value)).toEqual(['9000000 EUR', '18000000 EUR']);
});

test('a single statement, and statements in two currencies, are not compared', () => {
  expect(outcomesOf(rule, given([]))).toEqual(['NOT_EVALUATED NOTHING_TO_JUDGE']);
  expect(outcomesOf(rule, given([stated('97000000', 'MAD')]))).toEqual(['NOT_EVALUATED INPUT_MISSING']);
});
