import { type DaySpan, spanOf } from './daySpan.ts';
import { failed, type Judgement, notEvaluated, passed, ref, seen } from './Finding.ts';
import { defineRule, type FactsWith } from './Rule.ts';
import { undatedThen } from './undatedThen.ts';

type Facts = FactsWith<'wilaya'>;
type Committee = Facts['wilaya']['committees'][number];

const months = (from: string, to: string): number =>
  (Number(to.slice(0, 4)) - Number(from.slice(0, 4))) * 12 +
  Number(to.slice(5, 7)) -
  Number(from.slice(5, 7));

/** Months from one time to another: as many as there surely are, and as many as there may be. */
function monthsBetween(earlier: DaySpan, later: DaySpan) {
  return { least: months(earlier.to, later.from), most: months(earlier.from, later.to) };
}

/**
 * The longest time without a meeting, in months, from when the committee was set up, or first met, to the day of the
 * audit; null where neither is known.
 */
function longestGap(times: readonly DaySpan[], today: string): ReturnType<typeof monthsBetween> | null {
  const until = [...times.toSorted((a, b) => a.from.localeCompare(b.from)), { from: today, to: today }];
  const gaps = until.slice(1).map((time, index) => monthsBetween(until[index] ?? time, time));
  if (gaps.length === 0) return null;
  return {
    least: Math.max(...gaps.map(({ least }) => least)),
    most: Math.max(...gaps.map(({ most }) => most)),
  };
}

function judgeCommittee(committee: Committee, facts: Facts): Judgement {
  const { wilaya, today } = facts;
  const subject = ref('Committee', committee.id);
  const day = committee.establishedOn;
  const [undated] = undatedThen(facts, { subject, type: 'Committee', dayField: 'establishedOn', day });
  if (undated) return undated;
  const meetings = wilaya.meetings.filter(({ committeeId }) => committeeId === committee.id);
  const present = new Map(meetings.map(({ id, participantIds }) => [id, participantIds]));
  const times = [committee.establishedOn, ...meetings.map(({ startOn }) => startOn)];
  const gap = longestGap(
    times.flatMap((time) => spanOf(time) ?? []),
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
    seen(subject, 'establishedOn', committee.establishedOn ?? null),
    seen(subject, 'longest time without a meeting, in months', gap && String(gap.least)),
    seen(subject, 'requiredMemberIds', required && required.join(' ')),
    ...meetings.map(({ id, startOn }) => seen(ref('Meeting', id), 'startOn', startOn)),
    ...absent,
  ];
  if (absent.length > 0 || (every !== null && gap !== null && gap.least > every))
    return failed(subject, evidence);
  if (every === null) return notEvaluated(subject, 'INPUT_MISSING', 'Committee.meetsEveryMonths', evidence);
  if (gap === null) return notEvaluated(subject, 'INPUT_MISSING', 'Meeting', evidence);
  if (gap.most > every) return notEvaluated(subject, 'DATE_TOO_COARSE', 'Meeting.startOn', evidence);
  // How long it took to meet for the first time is not known.
  if (committee.establishedOn == null)
    return notEvaluated(subject, 'INPUT_MISSING', 'Committee.establishedOn', evidence);
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
    fr: 'Le plus long temps sans réunion, de la création du comité au jour de l’audit, est comparé à la périodicité que le comité s’est donnée, et les présents de chaque décision aux membres requis. Sans ces règles, rien n’est jugé ; sans date de création, rien ne réussit.',
    ar: 'تقارن أطول مدة دون اجتماع، من إحداث اللجنة إلى يوم التدقيق، بالوتيرة التي حددتها اللجنة، ويقارن الحاضرون عند كل قرار بالأعضاء المطلوبين. ومن دون هذه القواعد لا حكم، ومن دون تاريخ الإحداث لا نجاح.',
    en: 'The longest time without a meeting, from when the committee was set up to the day of the audit, is held against the frequency that the committee set, and who was present at each decision against the members required. Without these rules nothing is judged; without the day it was set up nothing passes.',
  },
  judge: (facts) => facts.wilaya.committees.map((committee) => judgeCommittee(committee, facts)),
});
