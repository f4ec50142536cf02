import type { FundingActivityRecord } from '../models/FundingActivity.ts';
import type { FundingEntryRecord } from '../models/FundingEntry.ts';
import type { OrganisationClaimRecord } from '../models/OrganisationClaim.ts';
import type { ResolutionJudgementRecord } from '../models/ResolutionJudgement.ts';
import type { WrittenNameRecord } from '../models/WrittenName.ts';
import { recordedBy, standingOf } from './standing.ts';

/** The judgements of a written name, one round trip for all names that are asked for together. */
type JudgementsOf = (name: WrittenNameRecord) => Promise<readonly ResolutionJudgementRecord[]>;

/** A written name with the organisation that it means once all judgements count that were recorded by then. */
async function partyAsJudged(
  party: OrganisationClaimRecord,
  judgementsOf: JudgementsOf,
  recordedAt: Date | null | undefined,
): Promise<OrganisationClaimRecord> {
  const known = recordedBy(recordedAt, await judgementsOf(party));
  const { organisationId, resolvedBy, confidence } = standingOf(party, known);
  return { ...party, organisationId, resolvedBy, confidence };
}

/** An entry with both its sides as they are judged. */
export async function asJudged(
  entry: FundingEntryRecord,
  judgementsOf: JudgementsOf,
  recordedAt: Date | null | undefined,
): Promise<FundingEntryRecord> {
  const judged = async (party: OrganisationClaimRecord | null) =>
    party && (await partyAsJudged(party, judgementsOf, recordedAt));
  const [provider, receiver] = await Promise.all([judged(entry.provider), judged(entry.receiver)]);
  return { ...entry, provider, receiver };
}

/** An activity with all who take part as they are judged. */
export async function activityAsJudged(
  activity: FundingActivityRecord,
  judgementsOf: JudgementsOf,
  recordedAt: Date | null | undefined,
): Promise<FundingActivityRecord> {
  const participants = activity.participatingOrganisations.map(async (it) => ({
    ...it,
    claim: await partyAsJudged(it.claim, judgementsOf, recordedAt),
  }));
  return { ...activity, participatingOrganisations: await Promise.all(participants) };
}
