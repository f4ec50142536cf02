import { failed, notEvaluated, passed, seen } from './Finding.ts';
import { byHolder, entrySeen, moneyText, sumOf } from './ledgerSums.ts';
import { defineRule } from './Rule.ts';
import type { EntryFact } from './RuleFacts.ts';

const isPaid = ({ type }: EntryFact) => type === 'DISBURSEMENT' || type === 'EXPENDITURE';
const isCommitted = ({ type }: EntryFact) => type === 'OUTGOING_COMMITMENT';

export const disbursementsWithinCommitments = defineRule({
  id: 'R01',
  severity: 'ERROR',
  title: {
    fr: 'Décaissements et dépenses ne dépassent pas les engagements',
    ar: 'لا يتجاوز الصرف والنفقات مبلغ الالتزامات',
    en: 'Disbursements and expenditure stay within commitments',
  },
  explanation: {
    fr: 'Par activité et par devise, la somme des décaissements et des dépenses, annulations déduites, ne dépasse pas celle des engagements. Sans engagement dans la devise, rien ne peut être comparé.',
    ar: 'لكل نشاط ولكل عملة، لا يتجاوز مجموع الصرف والنفقات، بعد خصم الإلغاءات، مجموع الالتزامات. إذا لم يوجد التزام بالعملة نفسها فلا مقارنة ممكنة.',
    en: 'Per activity and currency, disbursements and expenditure together, reversals netted, are not more than commitments. Without a commitment in the currency there is nothing to compare with.',
  },
  judge: ({ entries }) =>
    byHolder(entries.filter((entry) => isPaid(entry) || isCommitted(entry))).flatMap(([holder, group]) => {
      const judgements = [...Map.groupBy(group, ({ value }) => value.currency)].map(
        ([currency, ofCurrency]) => {
          const paid = ofCurrency.filter(isPaid);
          const committed = ofCurrency.filter(isCommitted);
          const [paidSum, committedSum] = [paid, committed].map((some) =>
            sumOf(some.map(({ value }) => value)),
          );
          const evidence = [
            seen(holder, 'paid', moneyText(paidSum ?? '0', currency)),
            seen(holder, 'committed', committed.length > 0 ? moneyText(committedSum ?? '0', currency) : null),
            ...ofCurrency.flatMap(entrySeen),
          ];
          return { paidSum, committedSum, hasCommitment: committed.length > 0, evidence };
        },
      );
      const evidence = judgements.flatMap((it) => it.evidence);
      const exceeds = judgements.some(
        ({ paidSum, committedSum, hasCommitment }) => hasCommitment && paidSum?.gt(committedSum ?? 0),
      );
      if (exceeds) return [failed(holder, evidence)];
      const lacks = judgements.some(({ paidSum, hasCommitment }) => !hasCommitment && !paidSum?.eq(0));
      if (lacks) return [notEvaluated(holder, 'INPUT_MISSING', 'OUTGOING_COMMITMENT', evidence)];
      return [passed(holder, evidence)];
    }),
});
