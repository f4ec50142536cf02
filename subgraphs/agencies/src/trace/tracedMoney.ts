import type { FundingActivityRecord } from '../models/FundingActivity.ts';
import type { FundingEntryRecord } from '../models/FundingEntry.ts';
import type { ReceiptFactRecord } from '../models/ReceiptFact.ts';
import type { TraceEdgeRecord } from '../models/TraceEdge.ts';
import type { TraceNodeRecord } from '../models/TraceNode.ts';
import { type Pair, tolerances } from './comparedPair.ts';
import { type Break, findBreaks } from './findBreaks.ts';
import type { FollowedMoney, TraceCut } from './followMoney.ts';
import { reconcile } from './reconcile.ts';
import { claimIdsOf, type Side, sidesOfEntries, sidesOfReceipts } from './sides.ts';
import type { GraphLink, GraphNode, TraceGraph } from './traceGraph.ts';
import type { TraceRequest } from './traceRequest.ts';

/** A trace as it is answered, but for what needs the receipts of the regions. */
export interface TracedMoney {
  readonly start: TraceNodeRecord;
  readonly nodes: readonly TraceNodeRecord[];
  readonly edges: readonly TraceEdgeRecord[];
  readonly links: readonly GraphLink[];
  readonly hasCycle: boolean;
  readonly cutOff: readonly TraceCut[];
  readonly graph: TraceGraph;
  readonly activities: ReadonlyMap<string, FundingActivityRecord>;
}

/** What the lists of one answer hold at most; the descriptions of the schema promise it. */
const lengths = { nodes: 2_000, links: 4_000, cutOff: 100, breaks: 500, pairs: 500 } as const;

/** The records that a trace leads to. */
interface Records {
  readonly activities: readonly FundingActivityRecord[];
  /** Claims by their ids, as they were recorded: a trace follows them as they are judged. */
  readonly recorded: ReadonlyMap<string, FundingEntryRecord>;
}

/** The answer of a trace, from the claims that were followed and the records that they lead to. */
export function tracedMoney(
  money: FollowedMoney,
  graph: TraceGraph,
  { activities: known, recorded }: Records,
): TracedMoney {
  const activities = new Map(known.map((activity) => [activity._id, activity]));
  const asRecorded = (claim: FundingEntryRecord) => recorded.get(claim._id) ?? claim;
  const otherSides = new Map(
    reconcile(sidesOfEntries(claimsOf(graph))).flatMap(({ given, received }) => [
      ...answersTo(given, received),
      ...answersTo(received, given),
    ]),
  );
  const shown = (node: GraphNode): TraceNodeRecord => ({
    ...node,
    activity: (node.kind === 'ACTIVITY' && activities.get(node.id)) || null,
  });
  return {
    start: shown(graph.nodes[0] ?? { ...money.start, level: 0 }),
    nodes: graph.nodes.slice(0, lengths.nodes).map(shown),
    edges: graph.edges.map((edge) => {
      const otherSide = otherSides.get(edge.claim._id);
      return { ...edge, claim: asRecorded(edge.claim), otherSide: otherSide ? asRecorded(otherSide) : null };
    }),
    links: graph.links.slice(0, lengths.links),
    hasCycle: graph.hasCycle,
    cutOff: money.cutOff.slice(0, lengths.cutOff),
    graph,
    activities,
  };
}

const claimsOf = ({ edges }: TraceGraph) => [
  ...new Map(edges.map(({ claim }) => [claim._id, claim])).values(),
];

/** The claim that a side's claims are answered by, by the ids of these; several claims are no answer to one. */
const answersTo = (side: Side | null, other: Side | null) =>
  side && other?.entry ? claimIdsOf(side).map((id) => [id, other.entry] as const) : [];

/** The identifiers of the activities that a graph passes through, and of the parents of these. */
export const activityIdsOf = (graph: TraceGraph): readonly string[] => [
  ...new Set([
    ...graph.nodes.filter(({ kind }) => kind === 'ACTIVITY').map(({ id }) => id),
    ...graph.edges.flatMap(({ claim }) => claim.parentIatiId ?? []),
  ]),
];

/** The ids of the places of one kind, at most so many. */
export const idsOf = (
  { nodes }: Pick<TracedMoney, 'nodes'>,
  kind: TraceNodeRecord['kind'],
  max: number,
): readonly string[] =>
  nodes
    .filter((node) => node.kind === kind)
    .map(({ id }) => id)
    .slice(0, max);

/** Both sides of the money of a trace, in pairs; without the regions where their receipts could not be had. */
export const pairsOf = (
  { graph }: TracedMoney,
  { asOf }: TraceRequest,
  receipts: readonly ReceiptFactRecord[] | null,
): readonly Pair[] =>
  reconcile([
    ...sidesOfEntries(claimsOf(graph)),
    ...sidesOfReceipts((receipts ?? []).filter((receipt) => isKnownThen(receipt, asOf))),
  ]);

const isKnownThen = ({ receivedOn, recordedAt }: ReceiptFactRecord, asOf: TraceRequest['asOf']): boolean =>
  (!asOf.valueDate || receivedOn <= asOf.valueDate) &&
  (!asOf.recordedAt || (recordedAt !== null && new Date(recordedAt) <= asOf.recordedAt));

/** The breaks of a trace. Without the regions, no payment is said to lack a receipt: the region might have one. */
export function breaksOf(
  traced: TracedMoney,
  request: TraceRequest,
  receipts: readonly ReceiptFactRecord[] | null,
): readonly Break[] {
  const pairs = receipts === null ? [] : pairsOf(traced, request, receipts);
  return findBreaks({ graph: traced.graph, activities: traced.activities, pairs }).slice(0, lengths.breaks);
}

/** Both sides as the schema has them. */
export function reconciliationOf(
  traced: TracedMoney,
  request: TraceRequest,
  receipts: readonly ReceiptFactRecord[] | null,
) {
  const pairs = pairsOf(traced, request, receipts);
  const countOf = (status: Pair['status']) => pairs.filter((pair) => pair.status === status).length;
  return {
    pairs: pairs.slice(0, lengths.pairs),
    counts: {
      matched: countOf('MATCHED'),
      withinTolerance: countOf('WITHIN_TOLERANCE'),
      oneSided: countOf('ONE_SIDED'),
      contradictory: countOf('CONTRADICTORY'),
    },
    includesRegions: receipts !== null,
    tolerancePercent: tolerances.percent,
    matchDays: tolerances.matchDays,
    toleranceDays: tolerances.toleranceDays,
  };
}
