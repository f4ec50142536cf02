import { type MoneyRecord, sumOfDecimals } from '@prim/chassis/money';
import { Big } from 'big.js';

import type { TraceBreakKind, TransactionType } from '../__generated__/resolvers.ts';
import type { FundingActivityRecord } from '../models/FundingActivity.ts';
import type { FundingEntryRecord } from '../models/FundingEntry.ts';
import { claimPath, isIncoming, type TracePlace } from './claimPath.ts';
import type { Pair } from './comparedPair.ts';
import type { GraphEdge, TraceGraph } from './traceGraph.ts';

/** A place where the chain of evidence breaks. */
export interface Break {
  readonly kind: TraceBreakKind;
  readonly nodeId: string;
  /** Whose claims must change; null where that is not known. */
  readonly mendedById: string | null;
  readonly amounts: readonly { readonly type: TransactionType; readonly value: MoneyRecord }[];
  readonly claimIds: readonly string[];
  readonly claimCount: number;
}

/** What breaks are looked for in. */
export interface Evidence {
  readonly graph: TraceGraph;
  readonly activities: ReadonlyMap<string, FundingActivityRecord>;
  readonly pairs: readonly Pair[];
}

const claimIdsMax = 100;

/** The breaks of a trace, in the order of their kinds and places. */
export const findBreaks = (evidence: Evidence): readonly Break[] => [
  ...unresolvedBodies(evidence),
  ...unknownActivities(evidence),
  ...unmentionedChildren(evidence),
  ...joinedByBodyOnly(evidence),
  ...lostAmounts(evidence),
  ...missingReceipts(evidence),
];

/** The claims of a trace, each once. */
const claimsOf = ({ edges }: TraceGraph): readonly FundingEntryRecord[] => [
  ...new Map(edges.map(({ claim }) => [claim._id, claim])).values(),
];

type Found = readonly [kind: TraceBreakKind, place: TracePlace];

/** One break for each place and kind, with all claims that show it. */
function grouped(
  claims: readonly FundingEntryRecord[],
  find: (claim: FundingEntryRecord) => readonly Found[],
): readonly Break[] {
  const found = claims.flatMap((claim) => find(claim).map(([kind, place]) => ({ kind, place, claim })));
  const alike = Map.groupBy(found, ({ kind, place }) => `${kind} ${place.key}`);
  return [...alike.values()].flatMap((group) => {
    const [first] = group;
    if (!first) return [];
    const shown = group.map(({ claim }) => claim);
    return [breakOf(first.kind, first.place.key, shown, first.claim.reporterId)];
  });
}

const breakOf = (
  kind: TraceBreakKind,
  nodeId: string,
  claims: readonly FundingEntryRecord[],
  mendedById: string | null,
): Break => ({
  kind,
  nodeId,
  mendedById,
  amounts: amountsOf(claims),
  claimIds: claims.slice(0, claimIdsMax).map(({ _id }) => _id),
  claimCount: claims.length,
});

function amountsOf(claims: readonly FundingEntryRecord[]): Break['amounts'] {
  const alike = Map.groupBy(claims, ({ type, value }) => `${type} ${value.currency}`);
  return [...alike.values()].flatMap((group) =>
    group[0]
      ? [
          {
            type: group[0].type,
            value: {
              amount: sumOfDecimals(group.map(({ value }) => value.amount)),
              currency: group[0].value.currency,
            },
          },
        ]
      : [],
  );
}

const isBody = (place: TracePlace | undefined): place is TracePlace => place?.kind === 'ORGANISATION';

const unresolvedBodies = ({ graph }: Evidence): readonly Break[] =>
  grouped(claimsOf(graph), (claim) => {
    const path = claimPath(claim);
    const [first, last] = [path.at(0), path.at(-1)];
    return [
      ...(isBody(first) && !first.isResolved ? [['PROVIDER_NOT_RESOLVED', first] as const] : []),
      ...(isBody(last) && last !== first && !last.isResolved
        ? [['RECEIVER_NOT_RESOLVED', last] as const]
        : []),
      ...(isBody(last) && last.isResolved && isByNameOnly(claim)
        ? [['RECEIVER_WITHOUT_IDENTIFIER', last] as const]
        : []),
    ];
  });

/** A statement of a page names bodies in prose: only data can lack an identifier. */
const isByNameOnly = ({ receiver, granularity }: FundingEntryRecord): boolean =>
  receiver !== null && receiver.ref === null && granularity !== 'STATEMENT';

const unknownActivities = ({ graph, activities }: Evidence): readonly Break[] =>
  grouped(claimsOf(graph), (claim) =>
    claimPath(claim).flatMap((place) =>
      place.kind === 'ACTIVITY' && !activities.has(place.id) ? [['ACTIVITY_UNKNOWN', place] as const] : [],
    ),
  );

const unmentionedChildren = ({ graph, activities }: Evidence): readonly Break[] =>
  grouped(claimsOf(graph), (claim) => {
    const child = activities.get(claim.activityIatiId ?? '');
    const parent = activities.get(child?.parentIatiId ?? '');
    if (!child?.parentIatiId) return [];
    const isMentioned = parent?.relatedActivities.some(
      ({ iatiId, type }) => iatiId === child._id && type === 'CHILD',
    );
    const place = claimPath(claim).find(({ kind, id }) => kind === 'ACTIVITY' && id === child._id);
    return isMentioned || !place ? [] : [['CHILD_WITHOUT_PARENT_MENTION', place]];
  });

/** The places that claims go on from though nothing but the body joins them to the claims before. */
const joinedByBodyOnly = ({ graph }: Evidence): readonly Break[] => {
  const joined = graph.edges.filter(
    ({ basis, source, target, level, claim }) =>
      basis === 'ORGANISATION' && isAtBody(claim, level > 0 ? source : target),
  );
  const alike = Map.groupBy(joined, ({ source, target, level }) => (level > 0 ? source : target));
  return [...alike].map(([nodeId, edges]) =>
    breakOf(
      'JOINED_BY_ORGANISATION_ONLY',
      nodeId,
      claimsOf({ ...graph, edges }),
      edges[0]?.claim.reporterId ?? null,
    ),
  );
};

const isAtBody = (claim: FundingEntryRecord, nodeId: string): boolean => {
  const path = claimPath(claim);
  return path.at(0)?.key === nodeId || path.at(-1)?.key === nodeId;
};

/**
 * Bodies that passed on less than they received, in payments of one currency. The end of a chain passes nothing on:
 * only a body that claims of its own follow is held against what it received.
 */
function lostAmounts({ graph }: Evidence): readonly Break[] {
  const into = Map.groupBy(graph.edges.filter(isEnd), ({ target }) => target);
  const outOf = Map.groupBy(graph.edges.filter(isBeginning), ({ source }) => source);
  return [...into].flatMap(([nodeId, received]) => {
    const given = outOf.get(nodeId) ?? [];
    if (given.length === 0) return [];
    const payments = received.map(({ claim }) => claim).filter(isPaymentOfGiver);
    const spent = given.map(({ claim }) => claim).filter(isOutlay);
    const lost = [...Map.groupBy(payments, ({ value }) => value.currency)].flatMap(([currency, claims]) => {
      const out = spent.filter(({ value }) => value.currency === currency);
      const rest = new Big(sumOf(claims)).minus(sumOf(out));
      const decimals = sumOf([...claims, ...out]).split('.')[1]?.length ?? 0;
      const value = { amount: rest.toFixed(decimals), currency };
      return rest.gt(0) ? [{ claims, amount: { type: 'DISBURSEMENT' as const, value } }] : [];
    });
    if (lost.length === 0) return [];
    const claims = lost.flatMap((it) => it.claims);
    const body = graph.nodes.find(({ key }) => key === nodeId);
    const mendedById = body?.kind === 'ORGANISATION' ? body.id : (given[0]?.claim.reporterId ?? null);
    return [
      { ...breakOf('AMOUNT_LOST', nodeId, claims, mendedById), amounts: lost.map(({ amount }) => amount) },
    ];
  });
}

const isEnd = ({ target, claim }: GraphEdge): boolean => claimPath(claim).at(-1)?.key === target;

/** The first edge of a claim in the graph, out of the place that its money was fed to. */
const isBeginning = ({ source, claim }: GraphEdge): boolean => {
  const path = claimPath(claim);
  return path.at(0)?.key === source || path.some(({ kind, key }) => kind === 'ACTIVITY' && key === source);
};

const isPaymentOfGiver = ({ type }: FundingEntryRecord): boolean => type === 'DISBURSEMENT';
const isOutlay = ({ type }: FundingEntryRecord): boolean => type === 'DISBURSEMENT' || type === 'EXPENDITURE';
const sumOf = (claims: readonly FundingEntryRecord[]): string =>
  sumOfDecimals(claims.map(({ value }) => value.amount));

/** Payments that no claim of a receiver answers to, by the place that they went to. */
function missingReceipts({ graph, pairs }: Evidence): readonly Break[] {
  const alone = new Set(
    pairs.flatMap(({ status, subject, given, doubts }) =>
      status === 'ONE_SIDED' && subject === 'PAYMENT' && given?.entry && doubts.length === 0
        ? [given.entry._id]
        : [],
    ),
  );
  return grouped(
    claimsOf(graph).filter((claim) => !isIncoming(claim) && alone.has(claim._id)),
    (claim) => {
      const end = claimPath(claim).at(-1);
      return end ? [['NO_RECEIPT', end]] : [];
    },
  ).map((missing) => ({ ...missing, mendedById: graph.nodes.find(isBodyAt(missing.nodeId))?.id ?? null }));
}

const isBodyAt = (nodeId: string) => (node: TracePlace) =>
  node.key === nodeId && node.kind === 'ORGANISATION' && node.isResolved;
