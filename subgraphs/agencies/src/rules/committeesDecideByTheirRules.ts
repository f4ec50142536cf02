import { spanOf } from './daySpan.ts';
import { failed, type Judgement, notEvaluated, passed, ref, seen } from './Finding.ts';
import { defineRule, type FactsWith } from './Rule.ts';
import { undatedThen } from './undatedThen.ts';

type Facts = FactsWith<'wilaya'>;
type Committee = Facts['wilaya']['committees'][number];

const monthsBetween = (earlier: string, later: string) =>
  (Number(later.slice(0, 4)) - Number(earlier.slice(0, 4))) * 12 +
  Number(later.slice(5, 7)) -
  Number(earlier.slice(5, 7));

/** The longest time without a meeting, in months, up to the day of the audit; null where it never met. */
function longestGap(days: readonly string[], today: string): number | null {
  const until = [...days.toSorted(), today];
  const gaps = until.slice(1).map((day, index) => monthsBetween(until[index] ?? day, day));
  return days.length === 0 ? null : Math.max(...gaps);
}

function judgeCommittee(committee: Committee, facts: Facts): Judgement {
  const { wilaya, today } = facts;
  const subject = ref('Committee', committee.id);
  const [undated] = undatedThen(facts, { subject, type: 'Committee', dayField: null });
  if (undated) return undated;
  const meetings = wilaya.meetings.filter(({ committeeId }) => committeeId === committee.id);
  const present = new Map(meetings.map(({ id, participantIds }) => [id, participantIds]));
  const gap = longestGap(
    meetings.flatMap(({ startOn }) => spanOf(startOn)?.from ?? []),
    today,
  );
  const decisions = wilaya.decisions.filter(({ committeeId }) => committeeId === committee.id);
  const required = committee.requiredMemberIds ?? null;
  const absent = decisions.flatMap(({ id, meetingId }) =>
    (required ?? []).flatMap((member) =>
      isAbsent(member, present.get(meetingId ?? '')) ? [seen(ref('Decision', id), 'absent', member)] : [],
    ),
  );
  const every = committee.meetsEveryMonths ?? null;
  const evidence = [
    seen(subject, 'meetsEveryMonths', every === null ? null : String(every)),
    seen(subject, 'longest time without a meeting, in months', gap === null ? null : String(gap)),
    seen(subject, 'requiredMemberIds', required && required.join(' ')),
    ...meetings.map(({ id, startOn }) => seen(ref('Meeting', id), 'startOn', startOn)),
    ...absent,
  ];
  if (absent.length > 0 || (every !== null && gap !== null && gap > every)) return failed(subject, evidence);
  if (every === null) return notEvaluated(subject, 'INPUT_MISSING', 'Committee.meetsEveryMonths', evidence);
  if (gap === null) return notEvaluated(subject, 'INPUT_MISSING', 'Meeting', evidence);
  if (required === null)
    return notEvaluated(subject, 'INPUT_MISSING', 'Committee.requiredMemberIds', evidence);
  if (decisions.some(({ meetingId }) => !present.has(meetingId ?? '')))
    return notEvaluated(subject, 'INPUT_MISSING', 'Decision.meeting', evidence);
  return decisions.some(({ meetingId }) => present.get(meetingId ?? '')?.length === 0)
    ? notEvaluated(subject, 'INPUT_MISSING', 'Meeting.participants', evidence)
    : passed(subject, evidence);
}

/** Where sources name nobody who was present, nobody is known to have been absent. */
const isAbsent = (member: string, present: readonly string[] | undefined): boolean =>
  present !== undefined && present.length > 0 && !present.includes(member);

export const committeesDecideByTheirRules = defineRule({
  id: 'R17',
  severity: 'WARNING',
  needs: ['wilaya'],
  title: {
    fr: 'Les comités siègent à leur rythme et décident avec les membres requis',
    ar: 'تجتمع اللجان حسب وتيرتها وتقرر بحضور الأعضاء المطلوبين',
    en: 'Committees meet as often as they must and decide with the members that they need',
  },
  explanation: {
    fr: 'Le plus long temps sans réunion, jusqu’au jour de l’audit, est comparé à la périodicité que le comité s’est donnée, et les présents de chaque décision aux membres requis. Sans ces règles, rien n’est jugé.',
    ar: 'تقارن أطول مدة دون اجتماع، إلى يوم التدقيق، بالوتيرة التي حددتها اللجنة، ويقارن الحاضرون عند كل قرار بالأعضاء المطلوبين. ومن دون هذه القواعد لا حكم.',
    en: 'The longest time without a meeting, up to the day of the audit, is held against the frequency that the committee set, and who was present at each decision against the members required. Without these rules nothing is judged.',
  },
  judge: (facts) => facts.wilaya.committees.map((committee) => judgeCommittee(committee, facts)),
});
