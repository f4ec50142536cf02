import { expect, test } from 'vitest';

import { grantStepsInOrder as rule } from './grantStepsInOrder.ts';
import {
  agreement,
  call,
  contract,
  decision,
  entry,
  outcomesOf,
  project,
  region,
  wilaya,
} from './testing.ts';

interface Steps {
  readonly opinion?: string | null;
  readonly decided?: string | null;
  readonly signed?: string | null;
  readonly paid?: string;
}

const judged = ({ opinion = '2023-03', decided = '2023-04-15', signed = '2023-05-01', paid }: Steps) =>
  outcomesOf(rule, {
    region: region({ calls: [call({ opensOn: '2023-01' })], projects: [project({ callId: 'call' })] }),
    wilaya: wilaya({
      decisions: [
        decision({ id: 'opinion', kind: 'OPINION', decidedOn: opinion }),
        decision({ decidedOn: decided }),
      ],
      agreements: [agreement({ callId: 'call', signedOn: signed })],
    }),
    downstream: paid === undefined ? [] : [entry({ on: paid, projectId: 'project' })],
  });

test('the steps one after the other pass, with a payment on the day of the contract', () => {
  expect([judged({}), judged({ paid: '2023-05-01' })]).toEqual([['PASSED'], ['PASSED']]);
});

test('a payment on the day before the contract fails, and so does a contract before the decision', () => {
  expect(judged({ paid: '2023-04-30' })).toEqual(['FAILED']);
  expect(judged({ signed: '2023-04-14' })).toEqual(['FAILED']);
});

test('each payment comes after the contract of its own project, whatever was signed for others before', () => {
  const paidTo = (projectId: string | null, on: string, ...contracts: ReturnType<typeof contract>[]) =>
    outcomesOf(rule, {
      region: region({
        calls: [call({ opensOn: '2023-01' })],
        projects: ['one', 'two'].map((id) => project({ id, callId: 'call' })),
      }),
      wilaya: wilaya({
        decisions: [
          decision({ id: 'opinion', kind: 'OPINION', decidedOn: '2023-03' }),
          decision({ decidedOn: '2023-04-15' }),
        ],
      }),
      contracts,
      downstream: [entry({ on, projectId, callId: 'call' })],
    });
  const one = contract({ projectId: 'one', signedOn: '2023-05-01' });
  const two = contract({ projectId: 'two', signedOn: '2023-07-01' });
  expect(paidTo('one', '2023-05-01', one, two)).toEqual(['PASSED']);
  expect(paidTo('two', '2023-06-30', one, two)).toEqual(['FAILED']);
  expect(paidTo('two', '2023-07-01', one, two)).toEqual(['PASSED']);
  expect(paidTo('two', '2023-06-30', one)).toEqual(['NOT_EVALUATED INPUT_MISSING']);
  expect(paidTo(null, '2023-04-30', one, two)).toEqual(['FAILED']);
  expect(paidTo(null, '2023-06-30', one, two)).toEqual(['NOT_EVALUATED INPUT_MISSING']);
  expect(paidTo(null, '2023-07-01', one, two)).toEqual(['PASSED']);
});

test('a payment while a round of contracts was being signed may be under one that was signed', () => {
  const paidOn = (on: string) =>
    outcomesOf(rule, {
      region: region({ calls: [call({ opensOn: '2023-01' })], projects: [project({ callId: 'call' })] }),
      wilaya: wilaya({
        decisions: [
          decision({ id: 'opinion', kind: 'OPINION', decidedOn: '2023-03' }),
          decision({ decidedOn: '2023-04-15' }),
        ],
        agreements: [agreement({ callId: 'call', signingStartOn: '2023-05-01', signedOn: '2023-06-30' })],
      }),
      downstream: [entry({ on, projectId: 'project' })],
    });
  expect([paidOn('2023-04-30'), paidOn('2023-05-01'), paidOn('2023-06-30')]).toEqual([
    ['FAILED'],
    ['NOT_EVALUATED DATE_TOO_COARSE'],
    ['PASSED'],
  ]);
});

test('a decision that refuses lets no project go on', () => {
  const refused = outcomesOf(rule, {
    region: region({ calls: [call({ opensOn: '2023-01' })] }),
    wilaya: wilaya({
      decisions: [
        decision({ id: 'opinion', kind: 'OPINION', decidedOn: '2023-03' }),
        decision({ decidedOn: '2023-04-15', outcome: 'REJECTED' }),
      ],
      agreements: [agreement({ callId: 'call', signedOn: '2023-05-01' })],
    }),
  });
  expect(refused).toEqual(['NOT_EVALUATED INPUT_MISSING']);
});

test('two steps in one month may have come in either order', () => {
  expect(judged({ opinion: '2023-04' })).toEqual(['NOT_EVALUATED DATE_TOO_COARSE']);
});

test('a step without a date leaves it open, unless the others are out of order', () => {
  expect(judged({ opinion: null })).toEqual(['NOT_EVALUATED INPUT_MISSING']);
  expect(judged({ opinion: null, signed: '2023-04-14' })).toEqual(['FAILED']);
});

test('a contract of one project counts as the contract of its call, unless it was taken back', () => {
  const early = contract({ signedOn: '2023-04-14' });
  const back = contract({ signedOn: '2023-04-14', reversesId: early.id });
  const judgedWith = (...contracts: ReturnType<typeof contract>[]) =>
    outcomesOf(rule, {
      region: region({ calls: [call({ opensOn: '2023-01' })] }),
      wilaya: wilaya({
        decisions: [
          decision({ id: 'opinion', kind: 'OPINION', decidedOn: '2023-03' }),
          decision({ decidedOn: '2023-04-15' }),
        ],
      }),
      contracts,
    });
  expect(judgedWith(contract())).toEqual(['PASSED']);
  expect(judgedWith(early)).toEqual(['FAILED']);
  expect(judgedWith(early, back)).toEqual(['NOT_EVALUATED INPUT_MISSING']);
});
