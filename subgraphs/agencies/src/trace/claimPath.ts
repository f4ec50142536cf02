import type { TraceNodeKind, TransactionType } from '../__generated__/resolvers.ts';
import type { FundingEntryRecord } from '../models/FundingEntry.ts';
import type { OrganisationClaimRecord } from '../models/OrganisationClaim.ts';

/** A place that money passes through. A body that is not resolved is one place per reporter and writing. */
export interface TracePlace {
  readonly key: string;
  readonly kind: TraceNodeKind;
  readonly id: string;
  /** Of a body: as written. */
  readonly claim: OrganisationClaimRecord | null;
  /** False for a body that is not resolved. */
  readonly isResolved: boolean;
}

/** Types by which the reporter says what came to it; all others say what it gave. */
export const incomingTypes = [
  'INCOMING_FUNDS',
  'SALE_OF_EQUITY',
  'INCOMING_COMMITMENT',
  'INCOMING_PLEDGE',
] as const satisfies readonly TransactionType[];

/** True where the reporter of the claim is the one that received. */
export const isIncoming = ({ type }: Pick<FundingEntryRecord, 'type'>): boolean =>
  incomingTypes.some((incoming) => incoming === type);

export const placeOf = (kind: TraceNodeKind, id: string): TracePlace => ({
  key: `${kind}:${id}`,
  kind,
  id,
  claim: null,
  isResolved: true,
});

/**
 * The places that the money of a claim passes through, in their order: who gave, the activities of the giver, the
 * agreement, the call, the contract and the project that the claim names, and who received: the activity where it
 * names one, else the body. What a body spends (type 4) may name nobody: then its path ends before.
 */
export function claimPath(claim: FundingEntryRecord): readonly TracePlace[] {
  const { activityIatiId, parentIatiId, providerActivityIatiId, receiverActivityIatiId } = claim;
  const own = [parentIatiId, activityIatiId].filter((id) => id !== null);
  const incoming = isIncoming(claim);
  const giving = incoming ? [providerActivityIatiId] : [providerActivityIatiId, ...own];
  const receiving = receiverActivityIatiId ?? (incoming ? activityIatiId : null);
  const places = [
    bodyOf(claim.provider ?? (incoming ? null : claim.reporterClaim), claim),
    ...activities(giving),
    ...named('AGREEMENT', claim.agreementId),
    ...named('CALL', claim.callId),
    ...named('CONTRACT', claim.contractId),
    ...named('PROJECT', claim.projectId),
    ...(receiving === null ? receiver(claim, incoming) : [placeOf('ACTIVITY', receiving)]),
  ];
  return places.filter(({ key }, at) => key !== places[at - 1]?.key || at === places.length - 1);
}

const named = (kind: TraceNodeKind, id: string | null) => (id === null ? [] : [placeOf(kind, id)]);

const activities = (ids: readonly (string | null)[]) =>
  [...new Set(ids)].flatMap((id) => named('ACTIVITY', id));

function receiver(claim: FundingEntryRecord, incoming: boolean): readonly TracePlace[] {
  const written = claim.receiver ?? (incoming ? claim.reporterClaim : null);
  return written === null && claim.type === 'EXPENDITURE' ? [] : [bodyOf(written, claim)];
}

/** The body that a claim names: the one that it was resolved to, else a body of the reporter's own writing. */
function bodyOf(claim: OrganisationClaimRecord | null, { reporterClaim }: FundingEntryRecord): TracePlace {
  if (claim?.organisationId) return { ...placeOf('ORGANISATION', claim.organisationId), claim };
  const reporter = reporterClaim.organisationId ?? reporterClaim.asWritten;
  const id = `${reporter} wrote ${claim?.asWritten ?? 'nobody'}`;
  return { key: `ORGANISATION:${id}`, kind: 'ORGANISATION', id, claim, isResolved: false };
}
