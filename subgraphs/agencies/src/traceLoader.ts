import { runTogether } from '@prim/chassis/connection';
import DataLoader from 'dataloader';

import type { FundingActivityRecord } from './models/FundingActivity.ts';
import { FundingEntry, type FundingEntryRecord } from './models/FundingEntry.ts';
import { asJudged } from './resolution/asJudged.ts';
import { confirmedNames, recordedBy } from './resolution/standing.ts';
import type { ResolutionLoaders } from './resolutionLoaders.ts';
import { claimPipelines } from './trace/claimPipelines.ts';
import { type ClaimAsk, followMoney } from './trace/followMoney.ts';
import { activityIdsOf, type TracedMoney, tracedMoney } from './trace/tracedMoney.ts';
import { traceGraph } from './trace/traceGraph.ts';
import { traceId, type TraceRequest } from './trace/traceRequest.ts';

type ActivityLoader = DataLoader<string, FundingActivityRecord | null>;

/**
 * Traces. Each level takes three round trips, however wide it is: the judgements of the bodies that claims are asked
 * of, the claims, and the judgements of the names that these write. One more is for all activities of the trace.
 */
export const traceLoader = (resolution: ResolutionLoaders, activityById: ActivityLoader) =>
  new DataLoader<TraceRequest, TracedMoney, string>(
    (requests) => Promise.all(requests.map((request) => traceMoney(request, resolution, activityById))),
    { cacheKeyFn: traceId },
  );

async function traceMoney(
  request: TraceRequest,
  resolution: ResolutionLoaders,
  activityById: ActivityLoader,
): Promise<TracedMoney> {
  const recorded = new Map<string, FundingEntryRecord>();
  const money = await followMoney(request, async (asks) => {
    const named = await Promise.all(asks.map((ask) => withConfirmedNames(ask, request, resolution)));
    const found = await runTogether<FundingEntryRecord, { index: number; claim: FundingEntryRecord }>(
      FundingEntry,
      claimPipelines(named, request),
    );
    for (const { claim } of found) recorded.set(claim._id, claim);
    const judged = await Promise.all(
      found.map(async ({ index, claim }) => ({
        index,
        claim: await asJudged(claim, resolution.judgementsOf, request.asOf.recordedAt),
      })),
    );
    const byAsk = Map.groupBy(judged, ({ index }) => index);
    return asks.map((ask, index) => [
      ...new Map(
        (byAsk.get(index) ?? [])
          .filter(({ claim }) => isStillOf(ask, claim))
          .map(({ claim }) => [claim._id, claim]),
      ).values(),
    ]);
  });
  const graph = traceGraph(money);
  const known = await Promise.all(activityIdsOf(graph).map((id) => activityById.load(id)));
  return tracedMoney(money, graph, {
    activities: known.filter((activity) => activity !== null),
    recorded,
  });
}

/** An ask for a body also finds the claims that write it under names which institutions confirmed since. */
async function withConfirmedNames(
  ask: ClaimAsk,
  request: TraceRequest,
  { judgementsOfOrganisation }: ResolutionLoaders,
): Promise<ClaimAsk> {
  if (ask.place.kind !== 'ORGANISATION') return ask;
  const judgements = recordedBy(request.asOf.recordedAt, await judgementsOfOrganisation.load(ask.place.id));
  return { ...ask, names: confirmedNames(judgements).map(({ asWritten }) => asWritten) };
}

/** False for a claim that was found by a body which it is judged not to mean. */
function isStillOf({ place, way }: ClaimAsk, { provider, receiver }: FundingEntryRecord): boolean {
  if (place.kind !== 'ORGANISATION') return true;
  return (way === 'DOWNSTREAM' ? provider : receiver)?.organisationId === place.id;
}
