import { isSurelyBefore, isSurelyNotBefore } from './daySpan.ts';
import { failed, type Judgement, notEvaluated, passed, type RecordRef } from './Finding.ts';
import { byHolder, entrySeen, standing } from './ledgerSums.ts';
import { defineRule } from './Rule.ts';
import type { EntryFact } from './RuleFacts.ts';

/** The entry of one type that began first, of those alike the one that ended first. Reversals do not count. */
function firstOf(entries: readonly EntryFact[], type: EntryFact['type']) {
  const dated = entries.flatMap((entry) =>
    entry.type === type && entry.span && !entry.value.amount.startsWith('-')
      ? [{ entry, span: entry.span }]
      : [],
  );
  return dated.toSorted(
    (a, b) =>
      a.span.from.localeCompare(b.span.from) ||
      a.span.to.localeCompare(b.span.to) ||
      a.entry.id.localeCompare(b.entry.id),
  )[0];
}

function judgeHolder(holder: RecordRef, entries: readonly EntryFact[]): Judgement {
  const paid = firstOf(entries, 'DISBURSEMENT');
  const committed = firstOf(entries, 'OUTGOING_COMMITMENT');
  const evidence = [committed, paid].flatMap((it) => (it ? entrySeen(it.entry) : []));
  if (!entries.some(({ type }) => type === 'DISBURSEMENT'))
    return notEvaluated(holder, 'NOTHING_TO_JUDGE', 'DISBURSEMENT', evidence);
  if (!paid) return notEvaluated(holder, 'INPUT_MISSING', 'DISBURSEMENT.valueDate', evidence);
  if (!committed) return notEvaluated(holder, 'INPUT_MISSING', 'OUTGOING_COMMITMENT', evidence);
  if (isSurelyBefore(paid.span, committed.span)) return failed(holder, evidence);
  if (isSurelyNotBefore(paid.span, committed.span)) return passed(holder, evidence);
  return notEvaluated(holder, 'DATE_TOO_COARSE', 'FundingEntry.valueDate', evidence);
}

export const disbursementNotBeforeCommitment = defineRule({
  id: 'R02',
  severity: 'ERROR',
  title: {
    fr: 'Le premier décaissement ne précède pas l’engagement',
    ar: 'لا يسبق أول صرف الالتزام',
    en: 'The first disbursement does not come before the commitment',
  },
  explanation: {
    fr: 'Par activité, le premier décaissement est comparé au premier engagement, ceux annulés mis à part. Deux sommes du même trimestre ne disent pas laquelle vint d’abord.',
    ar: 'لكل نشاط، يقارن أول صرف بأول التزام، دون ما ألغي. مبلغان مجمعان للفصل نفسه لا يبينان أيهما كان أولا.',
    en: 'Per activity, the first disbursement is held against the first commitment, those taken back left aside. Two sums of the same quarter do not tell which came first.',
  },
  judge: ({ entries }) =>
    byHolder(
      standing(entries).filter(({ type }) => type === 'DISBURSEMENT' || type === 'OUTGOING_COMMITMENT'),
    ).map(([holder, group]) => judgeHolder(holder, group)),
});
