import { expect, test } from 'vitest';

import { partiesResolved as rule } from './partiesResolved.ts';
import { entry, facts, outcomesOf, party } from './testing.ts';

const identified = party('AFD [FR-3]', {
  ref: 'FR-3',
  organisationId: 'FR-3',
  resolvedBy: 'IDENTIFIER',
  confidence: 'CERTAIN',
});
const byName = party('Expertise France AFETI', {
  organisationId: 'X-PRIM-FR-EF',
  resolvedBy: 'KNOWN_ALIAS',
  confidence: 'HIGH',
});
const curated = party('AMCA', {
  organisationId: 'X-PRIM-MA-AMCA',
  resolvedBy: 'CURATED',
  confidence: 'MEDIUM',
});

test('two identified parties pass, a name that leads nowhere fails', () => {
  expect(outcomesOf(rule, { entries: [entry({ provider: identified, receiver: curated })] })).toEqual([
    'PASSED',
  ]);
  const open = entry({ provider: identified, receiver: party('ONEE') });
  expect(outcomesOf(rule, { entries: [open] })).toEqual(['FAILED']);
});

test('a name that is known by its wording alone cannot be joined by others', () => {
  expect(outcomesOf(rule, { entries: [entry({ provider: identified, receiver: byName })] })).toEqual([
    'FAILED',
  ]);
});

test('a name that an institution confirmed is joined for everybody', () => {
  const judged = { ...byName, resolvedBy: 'JUDGED' as const };
  expect(outcomesOf(rule, { entries: [entry({ provider: identified, receiver: judged })] })).toEqual([
    'PASSED',
  ]);
});

test('a statement names its parties as the registry does', () => {
  const stated = entry({ granularity: 'STATEMENT', provider: byName, receiver: curated });
  expect(outcomesOf(rule, { entries: [stated] })).toEqual(['PASSED']);
});

test('sources that disagree on who is meant leave it open', () => {
  const disputed = { ...curated, confidence: 'LOW' as const };
  const stated = entry({ granularity: 'STATEMENT', provider: byName, receiver: disputed });
  expect(outcomesOf(rule, { entries: [stated] })).toEqual(['FAILED']);
});

test('the open names are listed, each once', () => {
  const entries = ['ONEE', 'ONEE', 'OCP'].map((name) => entry({ receiver: party(name) }));
  const [judgement] = rule.judge(facts({ entries }));
  const names = judgement?.evidence.filter(({ field }) => field === 'receiver.asWritten');
  expect(names?.map(({ value }) => value)).toEqual(['ONEE', 'OCP']);
});

test('an entry that names nobody is not about this rule', () => {
  expect(outcomesOf(rule, { entries: [entry()] })).toEqual(['NOT_EVALUATED NOTHING_TO_JUDGE']);
});
