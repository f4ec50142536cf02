import { failed, type Judgement, notEvaluated, passed, type RecordRef, ref, seen } from './Finding.ts';
import { entrySeen } from './ledgerSums.ts';
import { defineRule } from './Rule.ts';
import type { EntryFact } from './RuleFacts.ts';

type Dated = EntryFact & { readonly span: NonNullable<EntryFact['span']> };

const whenOf = ({ span }: Dated) => `${span.from}/${span.to}`;

/** Why the dates of one file's commitments are in order, suspect or undecided; null where one activity has them all. */
function judgeFile(commitments: readonly Dated[]): 'PASSED' | 'FAILED' | 'COARSE' | null {
  const [first] = commitments;
  const activities = new Set(commitments.map(({ activityId, id }) => activityId ?? id));
  if (!first || activities.size < 2) return null;
  if (new Set(commitments.map(whenOf)).size > 1) return 'PASSED';
  const { span, recordedOn } = first;
  const isPublication = recordedOn !== null && span.from <= recordedOn && recordedOn <= span.to;
  return span.from === span.to || isPublication ? 'FAILED' : 'COARSE';
}

const fileSeen = (commitments: readonly Dated[]) =>
  commitments.slice(0, 1).flatMap((first) => {
    const file = ref('SourceRow', first.file ?? '');
    return [
      seen(file, 'recordedAt', first.recordedOn),
      seen(file, 'commitments', String(commitments.length)),
      seen(file, 'dates', [...new Set(commitments.map(whenOf))].toSorted().slice(0, 5).join(' ')),
      ...commitments.flatMap(entrySeen),
    ];
  });

function judgeReporter(reporter: RecordRef, files: readonly (readonly Dated[])[]): Judgement {
  const judged = files.map((commitments) => ({ commitments, verdict: judgeFile(commitments) }));
  const evidenceOf = (verdict: ReturnType<typeof judgeFile>) =>
    judged.filter((it) => it.verdict === verdict).flatMap(({ commitments }) => fileSeen(commitments));
  const has = (verdict: ReturnType<typeof judgeFile>) => judged.some((it) => it.verdict === verdict);
  if (has('FAILED')) return failed(reporter, evidenceOf('FAILED'));
  if (has('COARSE')) {
    return notEvaluated(reporter, 'DATE_TOO_COARSE', 'FundingEntry.valueDate', evidenceOf('COARSE'));
  }
  if (has('PASSED')) return passed(reporter, evidenceOf('PASSED'));
  return notEvaluated(reporter, 'NOTHING_TO_JUDGE', 'OUTGOING_COMMITMENT', evidenceOf(null));
}

export const commitmentDatesDiffer = defineRule({
  id: 'R14',
  severity: 'WARNING',
  title: {
    fr: 'Les engagements d’un fichier ne portent pas tous la même date',
    ar: 'لا تحمل التزامات ملف واحد كلها التاريخ نفسه',
    en: 'The commitments of a file do not all bear one date',
  },
  explanation: {
    fr: 'Si tous les engagements d’un fichier portent un seul jour, ou tombent tous dans le trimestre de sa publication, cette date est sans doute celle de la publication. Un autre trimestre commun ne permet pas de trancher.',
    ar: 'إذا حملت كل التزامات ملف يوما واحدا، أو وقعت كلها في فصل نشره، فالأرجح أن هذا التاريخ هو تاريخ النشر. أما فصل مشترك آخر فلا يسمح بالحسم.',
    en: 'Where all commitments of a file bear one day, or all lie in the quarter of its publication, that date is probably the publication’s. Another quarter in common decides nothing.',
  },
  judge: ({ entries }) => {
    const commitments = entries.filter(
      (entry): entry is Dated =>
        entry.type === 'OUTGOING_COMMITMENT' &&
        entry.span !== null &&
        entry.file !== null &&
        !entry.isRestated,
    );
    const reporters = Map.groupBy(commitments, ({ reporterId, reporterName }) => reporterId ?? reporterName);
    return [...reporters].map(([reporter, ofReporter]) => {
      const files = Map.groupBy(ofReporter, ({ file, recordedOn }) => `${recordedOn} ${file}`);
      return judgeReporter(ref('Organisation', reporter), [...files.values()]);
    });
  },
});
