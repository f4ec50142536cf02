import { Big } from 'big.js';

import {
  type EvidenceItem,
  failed,
  type Judgement,
  notEvaluated,
  passed,
  type RecordRef,
  ref,
  seen,
} from './Finding.ts';
import { moneyText, plainMoney } from './ledgerSums.ts';
import { defineRule } from './Rule.ts';
import type { MoneyFact, StatedAmountFact } from './RuleFacts.ts';
import { undatedThen } from './undatedThen.ts';

/** One statement of an amount, and where it stands. */
interface Statement {
  readonly value: MoneyFact;
  readonly seen: EvidenceItem;
}

const text = ({ amount, currency }: MoneyFact) => moneyText(amount, currency);

/** The amount at the head of a claim, in the currency that it names, else in that of its record: `8222000 MAD`. */
function amountOfClaim(claim: string, currency: string): MoneyFact | null {
  const [, amount, named] = /^(\d+(?:\.\d+)?)(?: ([A-Z]{3}))?(?= |$)/.exec(claim) ?? [];
  return amount === undefined ? null : { amount, currency: named ?? currency };
}

/** @param undated what nobody can say of statements without a date, where a past moment was asked for */
function judgeStatements(
  id: string,
  statements: readonly Statement[],
  undated: readonly Judgement[],
): readonly Judgement[] {
  const agreement = ref('Agreement', id);
  const evidence = statements.map((it) => it.seen);
  const amounts = [...Map.groupBy(statements, ({ value }) => value.currency).values()].map(
    (own) => new Set(own.map(({ value }) => new Big(value.amount).toFixed())),
  );
  if (statements.length === 0) return undated;
  if (amounts.some(({ size }) => size > 1)) return [failed(agreement, evidence)];
  if (undated.length > 0) return undated;
  if (statements.length === 1)
    return [notEvaluated(agreement, 'NOTHING_TO_JUDGE', 'a second statement', evidence)];
  return [
    amounts.length > 1
      ? notEvaluated(agreement, 'INPUT_MISSING', 'ExchangeRate', evidence)
      : passed(agreement, evidence),
  ];
}

const undatedStatement = (subject: RecordRef, { statedOn }: StatedAmountFact) => ({
  subject,
  type: 'StatedAmount',
  dayField: 'statedOn',
  day: statedOn,
});

export const amountsStatedAlike = defineRule({
  id: 'R29',
  severity: 'ERROR',
  needs: ['wilaya'],
  title: {
    fr: 'Les partenaires disent le même montant d’une convention',
    ar: 'يذكر الشركاء المبلغ نفسه للاتفاقية الواحدة',
    en: 'Partners state the same amount for one agreement',
  },
  explanation: {
    fr: 'Le montant que garde la wilaya, ceux que les agences relèvent dans les textes et ce que chaque source en dit sont mis côte à côte, jamais en moyenne. Deux devises ne se comparent pas d’elles-mêmes.',
    ar: 'يوضع المبلغ الذي تحفظه الولاية والمبالغ التي تستخرجها الوكالتان من النصوص وما يقوله كل مصدر جنبا إلى جنب، دون حساب أي متوسط. ولا تقارن عملتان من تلقاء نفسيهما.',
    en: 'The amount that the wilaya keeps, those that the agencies find in texts, and what each source says of them are put side by side, never averaged. Two currencies do not compare by themselves.',
  },
  judge: (facts) =>
    facts.wilaya.agreements.flatMap(({ id, plannedAmount, amountClaims }) => {
      const agreement = ref('Agreement', id);
      const claims = (
        record: typeof agreement,
        list: readonly string[],
        currency: string,
      ): readonly Statement[] =>
        list.flatMap((claim) => {
          const value = amountOfClaim(claim, currency);
          return value ? [{ value, seen: seen(record, 'claims', claim) }] : [];
        });
      const planned = plannedAmount && plainMoney(plannedAmount);
      const stated = facts.statedAmounts
        .filter(({ agreementId, kind }) => agreementId === id && kind !== 'GRANT_CEILING')
        .map((it) => ({ ...it, undated: undatedThen(facts, undatedStatement(agreement, it)) }));
      const dated = stated.filter(({ undated }) => undated.length === 0);
      return judgeStatements(
        id,
        [
          ...(planned ? [{ value: planned, seen: seen(agreement, 'plannedAmount', text(planned)) }] : []),
          ...claims(agreement, amountClaims, planned?.currency ?? ''),
          ...dated.flatMap((it): readonly Statement[] => {
            const record = ref('StatedAmount', it.id);
            return [
              { value: it.value, seen: seen(record, 'value', text(it.value)) },
              ...claims(record, it.valueClaims, it.value.currency),
            ];
          }),
        ],
        stated.flatMap(({ undated }) => undated).slice(0, 1),
      );
    }),
});
