import { failed, type Judgement, notEvaluated, passed, type RecordRef, ref, seen } from './Finding.ts';
import { defineRule } from './Rule.ts';
import type { EntryFact, RuleFacts } from './RuleFacts.ts';

/** The activities that are known; all that the graph holds when everything is audited. */
interface Known {
  readonly ids: ReadonlySet<string>;
  readonly isAll: boolean;
}

const knownActivities = ({ activities, entries, scope }: RuleFacts): Known => ({
  ids: new Set([...activities.map(({ id }) => id), ...entries.flatMap(({ activityId }) => activityId ?? [])]),
  isAll: scope.type === 'Programme',
});

/** What is said of the activity that one side names on the other. */
function judgeName(subject: RecordRef, field: string, named: string | null, known: Known): Judgement {
  const evidence = [seen(subject, field, named)];
  if (named === null) return failed(subject, evidence);
  if (known.ids.has(named)) return passed(subject, evidence);
  if (known.isAll) return failed(subject, evidence);
  return notEvaluated(subject, 'INPUT_MISSING', 'FundingActivity', evidence);
}

/** The published files drop what a transaction names: of their sums only a name that is there can be judged. */
function judgeEntry(entry: EntryFact, known: Known): Judgement {
  const subject = ref('FundingEntry', entry.id);
  const isIncoming = entry.type === 'INCOMING_FUNDS';
  const field = isIncoming ? 'providerActivityIatiId' : 'receiverActivityIatiId';
  const named = isIncoming ? entry.providerActivityId : entry.receiverActivityId;
  if (named === null && entry.granularity !== 'TRANSACTION')
    return notEvaluated(subject, 'INPUT_MISSING', `FundingEntry.${field}`, [seen(subject, field, null)]);
  return judgeName(subject, field, named, known);
}

export const activitiesNamedByBothSides = defineRule({
  id: 'R06',
  severity: 'ERROR',
  needs: ['region'],
  title: {
    fr: 'Chaque côté nomme l’activité de l’autre, et les identifiants mènent quelque part',
    ar: 'يسمي كل طرف نشاط الطرف الآخر، والمعرفات تدل على نشاط موجود',
    en: 'Each side names the other’s activity, and the identifiers lead somewhere',
  },
  explanation: {
    fr: 'Un décaissement nomme l’activité du bénéficiaire, une recette celle de qui paie ; l’activité nommée doit être connue. Les sommes de trimestre des fichiers publiés ne portent pas ces noms : leur absence n’y est pas jugée.',
    ar: 'يسمي الصرف نشاط المستفيد، ويسمي المدخول نشاط الدافع؛ ويجب أن يكون النشاط المسمى معروفا. ولا تحمل المبالغ الفصلية في الملفات المنشورة هذه الأسماء: فلا يحكم على غيابها.',
    en: 'A disbursement names the receiver’s activity, a receipt that of the payer; the activity named must be known. The quarterly sums of published files do not carry these names: their absence is not judged.',
  },
  judge: (facts) => {
    const known = knownActivities(facts);
    return [
      ...facts.entries
        .filter(
          ({ type, isRestated }) => (type === 'DISBURSEMENT' || type === 'INCOMING_FUNDS') && !isRestated,
        )
        .map((entry) => judgeEntry(entry, known)),
      ...facts.region.receipts.map(({ id, activityIatiId }) =>
        judgeName(ref('Receipt', id), 'activityIatiId', activityIatiId ?? null, known),
      ),
    ];
  },
});
