import { Big } from 'big.js';

import type { DaySpan } from './daySpan.ts';
import { failed, type Judgement, notEvaluated, passed, type RecordRef, ref, seen } from './Finding.ts';
import { moneyText, plainMoney } from './ledgerSums.ts';
import { defineRule } from './Rule.ts';
import type { EntryFact, RuleFacts } from './RuleFacts.ts';

/** Money that came in (positive) or went out (negative), and the days between which it did. */
interface Flow {
  readonly record: RecordRef;
  readonly amount: Big;
  readonly currency: string;
  readonly span: DaySpan | null;
}

const signs: Partial<Record<EntryFact['type'], 1 | -1>> = {
  INCOMING_FUNDS: 1,
  DISBURSEMENT: -1,
  EXPENDITURE: -1,
  REIMBURSEMENT: -1,
  LOAN_REPAYMENT: -1,
  INTEREST_PAYMENT: -1,
};

const flowsOf = (entries: readonly EntryFact[]): readonly Flow[] =>
  entries.flatMap(({ id, type, value, span, isRestated }) => {
    const sign = signs[type];
    if (sign === undefined || isRestated) return [];
    return [
      {
        record: ref('FundingEntry', id),
        amount: new Big(value.amount).times(sign),
        currency: value.currency,
        span,
      },
    ];
  });

/** The lowest position when money moves on the days that `dayOf` says; on one day what comes in comes first. */
function lowest(flows: readonly Flow[], dayOf: (flow: Flow) => string): Big {
  const ordered = flows.toSorted((a, b) => {
    const [one, other] = [dayOf(a), dayOf(b)];
    return one === other ? b.amount.cmp(a.amount) : one < other ? -1 : 1;
  });
  let [position, low] = [new Big(0), new Big(0)];
  for (const { amount } of ordered) {
    position = position.plus(amount);
    if (position.lt(low)) low = position;
  }
  return low;
}

function judgeFlows(holder: RecordRef, flows: readonly Flow[]): Judgement {
  const evidence = flows.flatMap(({ record, amount, currency, span }) => [
    seen(record, 'value', moneyText(amount, currency)),
    seen(record, 'period', span && `${span.from}/${span.to}`),
  ]);
  if (!flows.some(({ amount }) => amount.gt(0)))
    return notEvaluated(holder, 'INPUT_MISSING', 'INCOMING_FUNDS', evidence);
  if (flows.some(({ span }) => span === null))
    return notEvaluated(holder, 'INPUT_MISSING', 'FundingEntry.valueDate', evidence);
  const comesIn = ({ amount }: Flow) => amount.gt(0);
  const currencies = [...Map.groupBy(flows, ({ currency }) => currency).values()];
  const funded = currencies.filter((own) => own.some(comesIn));
  const best = funded.map((own) =>
    lowest(own, (flow) => (comesIn(flow) ? flow.span?.from : flow.span?.to) ?? ''),
  );
  const worst = funded.map((own) =>
    lowest(own, (flow) => (comesIn(flow) ? flow.span?.to : flow.span?.from) ?? ''),
  );
  if (best.some((low) => low.lt(0))) return failed(holder, evidence);
  // Who receives euros and pays dirhams changed money: nothing says that it paid what it did not have.
  if (funded.length < currencies.length)
    return notEvaluated(holder, 'INPUT_MISSING', 'INCOMING_FUNDS', evidence);
  return worst.some((low) => low.lt(0))
    ? notEvaluated(holder, 'DATE_TOO_COARSE', 'FundingEntry.valueDate', evidence)
    : passed(holder, evidence);
}

/** The ledgers of the bodies that carry activities out, and what the regions say they received and spent. */
function ledgersOf({ activities, entries, underAgreements, region }: RuleFacts): readonly Judgement[] {
  const implementers = activities.flatMap((it) => it.implementers);
  const ids = new Set(implementers.flatMap(({ organisationId }) => organisationId ?? []));
  const all = [...new Map([...entries, ...underAgreements].map((entry) => [entry.id, entry])).values()];
  const own = [...ids]
    .toSorted()
    .map((id) =>
      judgeFlows(ref('Organisation', id), flowsOf(all.filter(({ reporterId }) => reporterId === id))),
    );
  const regional = [
    ...(region?.receipts ?? []).map((it) => ({ ...it, type: 'Receipt', on: it.receivedOn, sign: 1 })),
    ...(region?.expenditures ?? []).map((it) => ({
      ...it,
      type: 'RegionalExpenditure',
      on: it.spentOn,
      sign: -1,
    })),
  ];
  const regions = [...Map.groupBy(regional, ({ regionCode }) => regionCode)].map(([code, flows]) =>
    judgeFlows(
      ref('Territory', code),
      flows.map(({ id, type, value, on, sign }) => ({
        record: ref(type, id),
        amount: new Big(plainMoney(value).amount).times(sign),
        currency: value.currency,
        span: { from: on, to: on },
      })),
    ),
  );
  return [...own, ...regions];
}

export const positionNeverNegative = defineRule({
  id: 'R04',
  severity: 'BLOCKER',
  needs: ['region'],
  title: {
    fr: 'La position de qui met en œuvre n’est négative à aucune date',
    ar: 'لا يكون رصيد الجهة المنفذة سالبا في أي تاريخ',
    en: 'The position of who carries out is negative at no date',
  },
  explanation: {
    fr: 'Par organisation et par devise, ce qu’elle dit avoir reçu, moins ce qu’elle dit avoir versé et dépensé, jour après jour. D’un trimestre seul est pris ce qui est sûr dans tous les ordres. Sans fonds reçus dans la devise, rien n’est jugé.',
    ar: 'لكل هيئة ولكل عملة: ما تصرح بتسلمه ناقص ما تصرح بصرفه وإنفاقه، يوما بيوم. ومن الفصل لا يؤخذ إلا ما هو مؤكد في كل ترتيب. ومن دون أموال متسلمة بالعملة نفسها لا حكم.',
    en: 'Per organisation and currency, what it says it received less what it says it paid and spent, day by day. Of a quarter only that counts which is sure in any order. Without funds received in the currency nothing is judged.',
  },
  judge: ledgersOf,
});
