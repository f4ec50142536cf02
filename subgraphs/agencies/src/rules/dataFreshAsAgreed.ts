import { addDays, spanOf } from './daySpan.ts';
import { failed, type Judgement, notEvaluated, passed, ref, seen } from './Finding.ts';
import { defineRule, type Partner } from './Rule.ts';
import type { RuleFacts } from './RuleFacts.ts';

/** How old an institution's data is, and how old it may be. */
interface Freshness {
  readonly agreedRefreshDays?: number | null;
  readonly newestSourceOn?: string | null;
}

function judgeInstitution(
  name: string,
  freshness: Freshness | null,
  { today, past }: Pick<RuleFacts, 'today' | 'past'>,
): Judgement {
  const institution = ref('Institution', name);
  if (past.recordedAt) return notEvaluated(institution, 'NOT_DATED', 'Source.recordedAt');
  if (freshness === null) return notEvaluated(institution, 'PARTNER_UNAVAILABLE', name);
  const { agreedRefreshDays = null, newestSourceOn = null } = freshness;
  const evidence = [
    seen(institution, 'agreedRefreshDays', agreedRefreshDays === null ? null : String(agreedRefreshDays)),
    seen(institution, 'newestSourceOn', newestSourceOn),
  ];
  if (agreedRefreshDays === null)
    return notEvaluated(institution, 'INPUT_MISSING', 'no refresh agreed', evidence);
  const newest = spanOf(newestSourceOn)?.to;
  if (newest === undefined) return notEvaluated(institution, 'INPUT_MISSING', 'newestSourceOn', evidence);
  // What came after the day that is asked about says nothing of how old the data was then.
  if ((spanOf(newestSourceOn)?.from ?? '') > today)
    return notEvaluated(institution, 'NOT_DATED', 'newestSourceOn');
  return addDays(newest, agreedRefreshDays) >= today
    ? passed(institution, evidence)
    : failed(institution, evidence);
}

const partners = ['region', 'wilaya', 'ministry'] as const satisfies readonly Partner[];

export const dataFreshAsAgreed = defineRule({
  id: 'R27',
  severity: 'WARNING',
  title: {
    fr: 'Aucune institution n’a de données plus vieilles que convenu',
    ar: 'لا توجد مؤسسة بياناتها أقدم مما اتفق عليه',
    en: 'No institution’s data is older than agreed',
  },
  explanation: {
    fr: 'L’âge du document le plus récent de chaque institution est comparé au rythme de mise à jour dont elle est convenue avec les autres. Là où aucun n’est convenu, rien n’est jugé.',
    ar: 'يقارن عمر أحدث وثيقة لكل مؤسسة بوتيرة التحيين التي اتفقت عليها مع الأخريات. وحيث لم يتفق على أي وتيرة، لا حكم.',
    en: 'The age of each institution’s newest document is held against the refresh that it agreed on with the others. Where none is agreed, nothing is judged.',
  },
  judge: (facts) => [
    judgeInstitution('agencies', facts, facts),
    ...partners.map((name) => judgeInstitution(name, facts[name], facts)),
  ],
});
