import { failed, type Judgement, notEvaluated, passed, type RecordRef, ref, seen } from './Finding.ts';
import { byHolder } from './ledgerSums.ts';
import { defineRule } from './Rule.ts';
import type { EntryFact } from './RuleFacts.ts';

/** What is wrong with the date or currency of an entry; `COARSE` where only its quarter is known. */
function faultOf({ value, span, granularity, recordedOn }: EntryFact, today: string) {
  if (!/^[A-Z]{3}$/.test(value.currency)) return 'CURRENCY';
  if (span === null) return 'DATE';
  const known = recordedOn !== null && recordedOn < today ? recordedOn : today;
  if (span.from > known) return 'FUTURE';
  if (granularity === 'QUARTER_SUM' || span.to > known) return 'COARSE';
  return null;
}

const seenOf = ({ id, value, span, valueDate, recordedOn }: EntryFact) => {
  const entry = ref('FundingEntry', id);
  return [
    seen(entry, 'valueDate', valueDate),
    seen(entry, 'period.to', span?.to ?? null),
    seen(entry, 'value.currency', value.currency),
    seen(entry, 'recordedAt', recordedOn),
  ];
};

function judgeHolder(holder: RecordRef, entries: readonly EntryFact[], today: string): Judgement {
  const faults = entries.map((entry) => ({ entry, fault: faultOf(entry, today) }));
  const broken = faults.filter(({ fault }) => fault !== null && fault !== 'COARSE');
  if (broken.length > 0)
    return failed(
      holder,
      broken.flatMap(({ entry }) => seenOf(entry)),
    );
  const coarse = faults.filter(({ fault }) => fault === 'COARSE');
  if (coarse.length > 0) {
    const evidence = coarse.flatMap(({ entry }) => seenOf(entry));
    return notEvaluated(holder, 'DATE_TOO_COARSE', 'FundingEntry.valueDate', evidence);
  }
  return passed(holder, entries.flatMap(seenOf));
}

export const datesPresentAndPast = defineRule({
  id: 'R12',
  severity: 'ERROR',
  title: {
    fr: 'Devise et date de valeur sont présentes, et rien n’est daté du futur',
    ar: 'العملة وتاريخ القيمة مذكوران، ولا شيء مؤرخ في المستقبل',
    en: 'Currency and value date are there, and nothing is dated in the future',
  },
  explanation: {
    fr: 'Aucune écriture ne peut être postérieure au jour où elle a été enregistrée. D’une somme de trimestre, le jour n’est pas connu : elle n’échoue que si tout le trimestre est à venir.',
    ar: 'لا يمكن أن يكون أي قيد لاحقا ليوم تسجيله. ولا يعرف يوم المبلغ المجمع لفصل: لا يخالف القاعدة إلا إذا كان الفصل كله في المستقبل.',
    en: 'No entry can be later than the day it was recorded. The day of a quarter’s sum is not known: it fails only where the whole quarter lies ahead.',
  },
  judge: ({ entries, today }) =>
    byHolder(entries).map(([holder, group]) => judgeHolder(holder, group, today)),
});
