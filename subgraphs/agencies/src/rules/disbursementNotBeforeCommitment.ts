import { failed, type Judgement, notEvaluated, passed, type RecordRef } from './Finding.ts';
import { byHolder, entrySeen, standing } from './ledgerSums.ts';
import { defineRule } from './Rule.ts';
import type { EntryFact } from './RuleFacts.ts';

type Dated = EntryFact & { readonly span: NonNullable<EntryFact['span']> };

const isDated = (entry: EntryFact): entry is Dated => entry.span !== null;

/** The one whose first, or last, day comes first. */
const earliestBy = (side: 'from' | 'to', entries: readonly Dated[]) =>
  entries.toSorted((a, b) => a.span[side].localeCompare(b.span[side]) || a.id.localeCompare(b.id))[0];

/** The first of an undated entry and dated ones is not known: it breaks no order, and keeps none. */
function judgeHolder(holder: RecordRef, entries: readonly EntryFact[]): Judgement {
  const of = (type: EntryFact['type']) =>
    entries.filter((entry) => entry.type === type && !entry.value.amount.startsWith('-'));
  const [payments, commitments] = [of('DISBURSEMENT'), of('OUTGOING_COMMITMENT')];
  const [paid, committed] = [payments.filter(isDated), commitments.filter(isDated)];
  const firsts = [committed, paid].flatMap((dated) => [earliestBy('from', dated), earliestBy('to', dated)]);
  const evidence = [...new Set(firsts)].flatMap((entry) => (entry ? entrySeen(entry) : []));
  const [committedFrom, committedTo, paidFrom, paidTo] = firsts;
  if (payments.length === 0) return notEvaluated(holder, 'NOTHING_TO_JUDGE', 'DISBURSEMENT', evidence);
  if (!paidFrom || !paidTo) return notEvaluated(holder, 'INPUT_MISSING', 'DISBURSEMENT.valueDate', evidence);
  if (!committedFrom || !committedTo)
    return notEvaluated(holder, 'INPUT_MISSING', 'OUTGOING_COMMITMENT', evidence);
  if (committed.length === commitments.length && paidTo.span.to < committedFrom.span.from)
    return failed(holder, evidence);
  if (paid.length === payments.length && paidFrom.span.from >= committedTo.span.to)
    return passed(holder, evidence);
  return paid.length < payments.length || committed.length < commitments.length
    ? notEvaluated(holder, 'INPUT_MISSING', 'FundingEntry.valueDate', evidence)
    : notEvaluated(holder, 'DATE_TOO_COARSE', 'FundingEntry.valueDate', evidence);
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
