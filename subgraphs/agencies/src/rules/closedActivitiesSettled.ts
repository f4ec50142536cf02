import { Big } from 'big.js';

import { failed, type Judgement, notEvaluated, passed, type RecordRef, ref, seen } from './Finding.ts';
import { entrySeen, moneyText } from './ledgerSums.ts';
import { defineRule } from './Rule.ts';
import type { EntryFact } from './RuleFacts.ts';
import { undatedThen } from './undatedThen.ts';

const signs: Partial<Record<EntryFact['type'], 1 | -1>> = {
  INCOMING_FUNDS: 1,
  DISBURSEMENT: -1,
  EXPENDITURE: -1,
  REIMBURSEMENT: -1,
};

/** Of a funder, who receives nothing, what it committed is what must be paid out or taken back. */
function rests(entries: readonly EntryFact[]): readonly (readonly [string, Big])[] {
  const hasIncoming = entries.some(({ type }) => type === 'INCOMING_FUNDS');
  const signOf = ({ type }: EntryFact) => (type === 'OUTGOING_COMMITMENT' && !hasIncoming ? 1 : signs[type]);
  return [...Map.groupBy(entries, ({ value }) => value.currency)].map(([currency, own]) => [
    currency,
    own.reduce((rest, entry) => rest.plus(new Big(entry.value.amount).times(signOf(entry) ?? 0)), new Big(0)),
  ]);
}

const counted = (all: readonly EntryFact[]) => all.filter(({ isRestated }) => !isRestated);

function judgeClosed(subject: RecordRef, status: string, entries: readonly EntryFact[]): Judgement {
  const own = rests(entries);
  const evidence = [
    seen(subject, 'status', status),
    ...own.map(([currency, rest]) => seen(subject, 'rest', moneyText(rest, currency))),
    ...entries.flatMap(entrySeen),
  ];
  if (entries.length === 0) return notEvaluated(subject, 'INPUT_MISSING', 'FundingEntry', evidence);
  const left = own.flatMap(([, rest]) => (rest.eq(0) ? [] : [rest.gt(0)]));
  // Euros that are left and dirhams that are missing may be one sum that was changed.
  if (new Set(left).size > 1) return notEvaluated(subject, 'INPUT_MISSING', 'ExchangeRate', evidence);
  return left.length === 0 ? passed(subject, evidence) : failed(subject, evidence);
}

export const closedActivitiesSettled = defineRule({
  id: 'R24',
  severity: 'ERROR',
  needs: ['region'],
  title: {
    fr: 'Une activité close est soldée, ou son reste a été rendu',
    ar: 'النشاط المغلق رصيده صفر أو أعيد باقيه',
    en: 'A closed activity is settled, or its rest was returned',
  },
  explanation: {
    fr: 'Ce qui fut reçu (chez un bailleur : engagé), moins versements, dépenses et remboursements, fait zéro quand l’activité ou le projet est clos. Un statut que la donnée ne donne pas laisse la question ouverte.',
    ar: 'ما تم تسلمه (وعند المانح: ما التزم به) ناقص الصرف والنفقات والإرجاعات يساوي صفرا عندما يغلق النشاط أو المشروع. والوضعية غير المذكورة تترك السؤال مفتوحا.',
    en: 'What was received (at a funder: committed), less payments, expenditure and reimbursements, is zero when the activity or project is closed. A status that the data does not give leaves the question open.',
  },
  judge: (facts) => {
    const { activities, entries, downstream, region } = facts;
    const ofActivity = Map.groupBy(counted(entries), ({ activityId }) => activityId);
    const ofProject = Map.groupBy(counted(downstream), ({ projectId }) => projectId);
    return [
      ...activities.flatMap(({ id, status }): readonly Judgement[] => {
        const subject = ref('FundingActivity', id);
        const undated = undatedThen(facts, { subject, type: 'FundingActivity', dayField: 'status' });
        if (undated.length > 0) return undated;
        if (status === null) return [notEvaluated(subject, 'INPUT_MISSING', 'FundingActivity.status')];
        if (status !== 'CLOSED') return [];
        return [judgeClosed(subject, status, ofActivity.get(id) ?? [])];
      }),
      ...region.projects.flatMap(({ id, status }): readonly Judgement[] => {
        const own = ofProject.get(id) ?? [];
        const subject = ref('Project', id);
        const undated = undatedThen(facts, { subject, type: 'Project', dayField: 'status' });
        if (undated.length > 0) return undated;
        return status === 'CLOSED' ? [judgeClosed(subject, status, own)] : [];
      }),
    ];
  },
});
