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

/** What all judgements of a name come to, whatever its entries were resolved to. */
export interface NameVerdict {
  /** True where judgements settle whom the name means: `organisationId`, or nobody where that is null. */
  readonly isSettled: boolean;
  readonly organisationId: string | null;
  /** Where they settle nothing: the organisations that the name is said not to mean. */
  readonly refusedIds: readonly string[];
  readonly isContested: boolean;
}

/**
 * What judgements of one name come to: what an institution said last of an organisation stands, and what one confirms
 * and another refuses counts as neither. Nothing is decided by majority.
 */
export function verdictOf(judgements: readonly Judgement[]): NameVerdict {
  const byOrganisation = [...Map.groupBy(lastWords(judgements), (it) => it.organisationId)].map(
    ([id, words]) => ({ id, verdicts: new Set(words.map(({ verdict }) => verdict)) }),
  );
  const only = (verdict: Judgement['verdict']) =>
    byOrganisation.filter(({ verdicts }) => verdicts.has(verdict) && verdicts.size === 1).map(({ id }) => id);
  const confirmed = only('CONFIRMED');
  const isContested = confirmed.length > 1 || byOrganisation.some(({ verdicts }) => verdicts.size > 1);
  return {
    isSettled: confirmed.length > 0,
    organisationId: confirmed.length === 1 ? (confirmed[0] ?? null) : null,
    refusedIds: confirmed.length > 0 ? [] : only('REFUSED'),
    isContested,
  };
}

type Recorded = Pick<OrganisationClaimRecord, 'organisationId' | 'resolvedBy' | 'confidence'>;

/** Whom a written name means once what its judgements come to counts. */
export function standingBy(recorded: Recorded, verdict: NameVerdict): ResolutionStandingRecord {
  const { isSettled, isContested, refusedIds } = verdict;
  if (isSettled && verdict.organisationId !== null) {
    return { organisationId: verdict.organisationId, resolvedBy: 'JUDGED', confidence: 'HIGH', isContested };
  }
  const { organisationId, resolvedBy, confidence } = recorded;
  if (isSettled || organisationId === null || refusedIds.includes(organisationId)) {
    return { ...nobody, isContested };
  }
  return { organisationId, resolvedBy, confidence: isContested ? 'LOW' : confidence, isContested };
}

/** The same, of the judgements themselves. */
export const standingOf = (recorded: Recorded, judgements: readonly Judgement[]): ResolutionStandingRecord =>
  standingBy(recorded, verdictOf(judgements));

const nobody = { organisationId: null, resolvedBy: null, confidence: null } as const;

/** What each institution said last of each organisation. */
const lastWords = (judgements: readonly Judgement[]): readonly Judgement[] => [
  ...new Map(
    judgements
      .toSorted((a, b) => a.recordedAt.getTime() - b.recordedAt.getTime())
      .map((judgement) => [`${judgement.judgedById} ${judgement.organisationId}`, judgement]),
  ).values(),
];
