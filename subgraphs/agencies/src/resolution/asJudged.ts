import type { FundingActivityRecord } from '../models/FundingActivity.ts';
import type { FundingEntryRecord } from '../models/FundingEntry.ts';
import type { OrganisationClaimRecord } from '../models/OrganisationClaim.ts';
import type { JudgedNames } from './judgedParties.ts';
import { nameKey, standingBy } from './standing.ts';

/** A written name with the organisation that it means once judgements count. */
function partyAsJudged(party: OrganisationClaimRecord, judged: JudgedNames): OrganisationClaimRecord {
  const verdict = judged.get(nameKey(party));
  if (!verdict) return party;
  const { organisationId, resolvedBy, confidence } = standingBy(party, verdict);
  return { ...party, organisationId, resolvedBy, confidence };
}

/** An entry with both its sides as they are judged. */
export const asJudged = (entry: FundingEntryRecord, judged: JudgedNames): FundingEntryRecord => ({
  ...entry,
  provider: entry.provider && partyAsJudged(entry.provider, judged),
  receiver: entry.receiver && partyAsJudged(entry.receiver, judged),
});

/** An activity with all who take part as they are judged. */
export const activityAsJudged = (
  activity: FundingActivityRecord,
  judged: JudgedNames,
): FundingActivityRecord => ({
  ...activity,
  participatingOrganisations: activity.participatingOrganisations.map((it) => ({
    ...it,
    claim: partyAsJudged(it.claim, judged),
  })),
});
