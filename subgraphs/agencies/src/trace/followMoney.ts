import type { TraceBasis, TraceCutReason } from '../__generated__/resolvers.ts';
import type { FundingEntryRecord } from '../models/FundingEntry.ts';
import { claimPath, placeOf, type TracePlace } from './claimPath.ts';
import type { TraceRequest } from './traceRequest.ts';

type Way = 'DOWNSTREAM' | 'UPSTREAM';

/** Claims that are asked for: those that pass through a place, on their way out of it or into it. */
export interface ClaimAsk {
  readonly place: TracePlace;
  readonly way: Way;
  readonly basis: TraceBasis;
  /** Only claims that name one of these agreements or none; all where empty. */
  readonly agreementIds: readonly string[];
}

/** A claim that was followed, out of (or into) the place `via`. */
export interface FollowedClaim {
  readonly claim: FundingEntryRecord;
  readonly way: Way;
  /** 1 for the first level, in either way. */
  readonly level: number;
  readonly via: TracePlace;
  readonly basis: TraceBasis;
}

/** A place whose claims were not all followed. */
export interface TraceCut {
  readonly nodeId: string;
  readonly reason: TraceCutReason;
}

/** What was found by following money from a place. */
export interface FollowedMoney {
  readonly start: TracePlace;
  readonly claims: readonly FollowedClaim[];
  readonly cutOff: readonly TraceCut[];
}

/** The claims of each ask, the oldest first; one more than `breadth` where there are more. */
export type FetchClaims = (asks: readonly ClaimAsk[]) => Promise<readonly (readonly FundingEntryRecord[])[]>;

/** Places that are asked for at once. */
const asksMax = 100;
/** Claims of one trace. */
const claimsMax = 2_000;

/**
 * Follows money level by level: the claims of all places of a level come by one call of `fetch`, whatever their
 * number. Each place is left once in each way, so that a cycle ends where it closes.
 */
export async function followMoney(request: TraceRequest, fetch: FetchClaims): Promise<FollowedMoney> {
  const start = placeOf(request.from.kind, request.from.id);
  const ways: readonly Way[] =
    request.direction === 'BOTH' ? ['DOWNSTREAM', 'UPSTREAM'] : [request.direction];
  const visited = new Set<string>();
  const seen = new Set<string>();
  const claims: FollowedClaim[] = [];
  const cutOff: TraceCut[] = [];
  const isNew = ({ place, way }: ClaimAsk) => {
    const key = `${way} ${place.key}`;
    return !visited.has(key) && Boolean(visited.add(key));
  };
  const isUnseen = ({ claim, way }: FollowedClaim) => {
    const key = `${way} ${claim._id}`;
    return !seen.has(key) && Boolean(seen.add(key));
  };
  let agreementIds: readonly string[] = [];
  let asks: readonly ClaimAsk[] = ways.map((way) => ({ place: start, way, basis: 'START', agreementIds }));
  for (let level = 1; level <= request.depth && asks.length > 0; level++) {
    const wanted = asks.filter(isNew);
    const asked = wanted.slice(0, claims.length < claimsMax ? asksMax : 0);
    cutOff.push(
      ...wanted.slice(asked.length).map(({ place }) => ({ nodeId: place.key, reason: 'SIZE' as const })),
    );
    const answers = asked.length > 0 ? await fetch(asked) : [];
    const found = asked.flatMap(({ place, way, basis }, at) => {
      const all = answers[at] ?? [];
      if (all.length > request.breadth) cutOff.push({ nodeId: place.key, reason: 'BREADTH' });
      return all
        .slice(0, request.breadth)
        .map((claim): FollowedClaim => ({ claim, way, level, via: place, basis }));
    });
    const unseen = found.filter(isUnseen);
    const fresh = unseen.slice(0, claimsMax - claims.length);
    cutOff.push(
      ...placesOf(unseen.slice(fresh.length)).map((nodeId) => ({ nodeId, reason: 'SIZE' as const })),
    );
    claims.push(...fresh);
    if (level === 1 && start.kind !== 'ORGANISATION') agreementIds = agreementsOf(fresh);
    asks = fresh.flatMap((followed) => nextAsks(followed, agreementIds));
  }
  cutOff.push(...asks.filter(isNew).map(({ place }) => ({ nodeId: place.key, reason: 'DEPTH' as const })));
  return { start, claims, cutOff };
}

const placesOf = (followed: readonly FollowedClaim[]): readonly string[] => [
  ...new Set(followed.map(({ via }) => via.key)),
];

const agreementsOf = (found: readonly FollowedClaim[]): readonly string[] => [
  ...new Set(found.flatMap(({ claim }) => claim.agreementId ?? [])),
];

/** Where the money of a claim is followed to: the activity that it names, else the body that it was resolved to. */
function nextAsks({ claim, way }: FollowedClaim, agreementIds: readonly string[]): readonly ClaimAsk[] {
  const path = claimPath(claim);
  const byActivity = (place: TracePlace): ClaimAsk => ({ place, way, basis: 'ACTIVITY', agreementIds: [] });
  const byBody = (place: TracePlace | undefined): readonly ClaimAsk[] =>
    place?.kind === 'ORGANISATION' && place.isResolved
      ? [{ place, way, basis: 'ORGANISATION', agreementIds }]
      : [];
  if (way === 'DOWNSTREAM') {
    const end = path.at(-1);
    return end?.kind === 'ACTIVITY' ? [byActivity(end)] : byBody(end);
  }
  const activity = path.findLast(
    ({ kind, id }) =>
      kind === 'ACTIVITY' && (id === claim.activityIatiId || id === claim.providerActivityIatiId),
  );
  const isGiving = activity !== undefined && activity !== path.at(-1);
  return [...(isGiving ? [byActivity(activity)] : []), ...byBody(path[0])];
}
