import { runTogether } from '@prim/chassis/connection';
import DataLoader from 'dataloader';

import type { FundingActivityRecord } from './models/FundingActivity.ts';
import { FundingEntry, type FundingEntryRecord } from './models/FundingEntry.ts';
import { asJudged } from './resolution/asJudged.ts';
import type { ResolutionLoaders } from './resolutionLoaders.ts';
import type { RestatedActivities } from './restatedLoader.ts';
import { claimPipelines } from './trace/claimPipelines.ts';
import { followMoney } from './trace/followMoney.ts';
import { activityIdsOf, type TracedMoney, tracedMoney } from './trace/tracedMoney.ts';
import { traceGraph } from './trace/traceGraph.ts';
import { traceId, type TraceRequest } from './trace/traceRequest.ts';

type ActivityLoader = DataLoader<string, FundingActivityRecord | null>;

/**
 * Traces. Each level takes one round trip, however wide it is. Two more are for the names that institutions judged and
 * for activities that are entered on two levels, and one for all activities of the trace.
 */
export const traceLoader = (
  resolution: ResolutionLoaders,
  activityById: ActivityLoader,
  restatedActivities: RestatedActivities,
) =>
  new DataLoader<TraceRequest, TracedMoney, string>(
    (requests) =>
      Promise.all(
        requests.map((request) => traceMoney(request, resolution, activityById, restatedActivities)),
      ),
    { cacheKeyFn: traceId },
  );

async function traceMoney(
  request: TraceRequest,
  resolution: ResolutionLoaders,
  activityById: ActivityLoader,
  restatedActivities: RestatedActivities,
): Promise<TracedMoney> {
  const recorded = new Map<string, FundingEntryRecord>();
  const { recordedAt } = request.asOf;
  const [judged, restated] = await Promise.all([
    resolution.judgedNames(recordedAt),
    restatedActivities(recordedAt),
  ]);
  const money = await followMoney(request, async (asks) => {
    const found = await runTogether<FundingEntryRecord, { index: number; claim: FundingEntryRecord }>(
      FundingEntry,
      claimPipelines(asks, request, { judged, restated }),
    );
    for (const { claim } of found) recorded.set(claim._id, claim);
    const byAsk = Map.groupBy(found, ({ index }) => index);
    return asks.map((_, index) => [
      ...new Map((byAsk.get(index) ?? []).map(({ claim }) => [claim._id, asJudged(claim, judged)])).values(),
    ]);
  });
  const graph = traceGraph(money);
  const known = await Promise.all(activityIdsOf(graph).map((id) => activityById.load(id)));
  return tracedMoney(money, graph, {
    activities: known.filter((activity) => activity !== null),
    recorded,
  });
}
