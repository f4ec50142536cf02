import { expect, test } from 'vitest';

import { commitmentsMatchAgreement as rule } from './commitmentsMatchAgreement.ts';
import { agreement, commitment, euros, outcomesOf, party, wilaya } from './testing.ts';

const agreed = wilaya({ agreements: [agreement({ plannedAmount: euros('9000000') })] });
const committed = (given: Parameters<typeof commitment>[0]) => ({
  wilaya: agreed,
  underAgreements: [commitment({ agreementId: 'agreement', ...given })],
});

test('a commitment of the agreed amount passes, of a cent less or more fails', () => {
  expect(outcomesOf(rule, committed({ amount: '9000000.00' }))).toEqual(['PASSED']);
  expect(outcomesOf(rule, committed({ amount: '8999999.99' }))).toEqual(['FAILED']);
  expect(outcomesOf(rule, committed({ amount: '9000000.01' }))).toEqual(['FAILED']);
});

test('all activities under one agreement are counted together, each amount once', () => {
  const halves = ['A-1', 'A-2'].map((activityId) =>
    commitment({ agreementId: 'agreement', activityId, amount: '4500000' }),
  );
  const restated = commitment({ agreementId: 'agreement', amount: '9000000', isRestated: true });
  expect(outcomesOf(rule, { wilaya: agreed, underAgreements: [...halves, restated] })).toEqual(['PASSED']);
});

test('what a receiver commits onwards under the agreement is no new money; what another funder commits is', () => {
  const between = (from: string, to: string, amount: string) =>
    commitment({
      agreementId: 'agreement',
      amount,
      reporterId: from,
      receiver: party(to, { organisationId: to }),
    });
  const judged = (...underAgreements: ReturnType<typeof commitment>[]) =>
    outcomesOf(rule, { wilaya: agreed, underAgreements });
  const funded = between('FR-3', 'X-PRIM-FR-EF', '9000000');
  expect(judged(funded, between('X-PRIM-FR-EF', 'council', '2000000'))).toEqual(['PASSED']);
  expect(judged(funded, between('another', 'X-PRIM-FR-EF', '2000000'))).toEqual(['FAILED']);
});

test('dollars count as they were computed back, and without that cannot be compared', () => {
  const dollars = { amount: '19600200', currency: 'USD' };
  const back = { value: euros('18000000.00'), rate: '1.0889', rateDate: '2019-09-30', rateId: 'fx' };
  expect(outcomesOf(rule, committed({ ...dollars, backCalculated: back }))).toEqual(['FAILED']);
  expect(outcomesOf(rule, committed(dollars))).toEqual(['NOT_EVALUATED INPUT_MISSING']);
});

test('an agreement without amount, and a wilaya that is down, leave it open', () => {
  const { underAgreements } = committed({});
  const silent = wilaya({ agreements: [agreement()] });
  expect(outcomesOf(rule, { wilaya: silent, underAgreements })).toEqual(['NOT_EVALUATED INPUT_MISSING']);
  expect(outcomesOf(rule, { wilaya: null, underAgreements })).toEqual(['NOT_EVALUATED PARTNER_UNAVAILABLE']);
});
