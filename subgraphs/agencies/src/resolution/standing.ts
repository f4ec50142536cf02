import type { OrganisationClaimRecord } from '../models/OrganisationClaim.ts';
import type { ResolutionJudgementRecord } from '../models/ResolutionJudgement.ts';
import type { ResolutionStandingRecord } from '../models/ResolutionStanding.ts';
import type { WrittenNameRecord } from '../models/WrittenName.ts';

/** One name as a key: its identifier is part of it, since another identifier may mean another body. */
export const nameKey = ({ asWritten, ref }: WrittenNameRecord): string => `${asWritten}\n${ref ?? ''}`;

type Judgement = Pick<
  ResolutionJudgementRecord,
  'judgedById' | 'organisationId' | 'verdict' | 'recordedAt' | 'asWritten' | 'ref'
>;

/** The judgements that had been recorded by a moment; all where none is given. They are of no day, but for that. */
export const recordedBy = <T extends Judgement>(
  moment: Date | null | undefined,
  judgements: readonly T[],
): readonly T[] => (moment ? judgements.filter(({ recordedAt }) => recordedAt <= moment) : judgements);

/**
 * Whom a written name means once all judgements count: what an institution said last of an organisation stands, and
 * what one confirms and another refuses counts as neither. Nothing is decided by majority.
 *
 * @param judgements those of this name
 */
export function standingOf(
  {
    organisationId,
    resolvedBy,
    confidence,
  }: Pick<OrganisationClaimRecord, 'organisationId' | 'resolvedBy' | 'confidence'>,
  judgements: readonly Judgement[],
): ResolutionStandingRecord {
  const recorded = { organisationId, resolvedBy, confidence, isContested: false };
  const byOrganisation = [...Map.groupBy(lastWords(judgements), (it) => it.organisationId)].map(
    ([id, words]) => ({ id, verdicts: new Set(words.map(({ verdict }) => verdict)) }),
  );
  const isContested = byOrganisation.some(({ verdicts }) => verdicts.size > 1);
  const confirmed = byOrganisation.filter(({ verdicts }) => verdicts.has('CONFIRMED') && verdicts.size === 1);
  const refused = byOrganisation.filter(({ verdicts }) => verdicts.has('REFUSED') && verdicts.size === 1);
  const [only, ...others] = confirmed;
  if (others.length > 0) return { ...nobody, isContested: true };
  if (only) return { organisationId: only.id, resolvedBy: 'JUDGED', confidence: 'HIGH', isContested };
  if (refused.some(({ id }) => id === organisationId)) return { ...nobody, isContested };
  return isContested && organisationId !== null
    ? { ...recorded, confidence: 'LOW', isContested }
    : { ...recorded, isContested };
}

const nobody = { organisationId: null, resolvedBy: null, confidence: null } as const;

/** What each institution said last of each organisation. */
const lastWords = (judgements: readonly Judgement[]): readonly Judgement[] => [
  ...new Map(
    judgements
      .toSorted((a, b) => a.recordedAt.getTime() - b.recordedAt.getTime())
      .map((judgement) => [`${judgement.judgedById} ${judgement.organisationId}`, judgement]),
  ).values(),
];

/** The writings that judgements of an organisation say to mean it, and that none says not to. */
export function confirmedNames(judgements: readonly Judgement[]): readonly WrittenNameRecord[] {
  return [...Map.groupBy(judgements, nameKey).values()].flatMap((ofName) => {
    const words = lastWords(ofName);
    const [first] = words;
    return first && words.every(({ verdict }) => verdict === 'CONFIRMED') ? [first] : [];
  });
}
