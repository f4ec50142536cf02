import { type DecimalValue, sumOfDecimals } from '@prim/chassis/money';

import type { TraceBasis, TraceNodeKind, TransactionType } from '../__generated__/resolvers.ts';
import type { FundingEntryRecord } from '../models/FundingEntry.ts';
import { claimPath, type TracePlace } from './claimPath.ts';
import type { FollowedClaim, FollowedMoney } from './followMoney.ts';

/** A claim between two places that it passes through, one after the other. */
export interface GraphEdge {
  readonly id: string;
  readonly source: string;
  readonly target: string;
  readonly claim: FundingEntryRecord;
  readonly basis: TraceBasis;
  /** Below zero upstream. */
  readonly level: number;
  readonly closesCycle: boolean;
}

/** All claims of one type and currency between two places. */
export interface GraphLink {
  readonly source: string;
  readonly target: string;
  readonly type: TransactionType;
  readonly currency: string;
  readonly value: DecimalValue;
  readonly claimCount: number;
  readonly closesCycle: boolean;
}

/** A place and how many levels of claims it lies from the start; below zero upstream. */
export interface GraphNode extends TracePlace {
  readonly level: number;
}

/** What a Sankey diagram takes. */
export interface TraceGraph {
  readonly nodes: readonly GraphNode[];
  readonly edges: readonly GraphEdge[];
  readonly links: readonly GraphLink[];
  readonly hasCycle: boolean;
}

/** What many claims name: a claim that passes money on names them again, and does not pass through them twice. */
const shared: ReadonlySet<TraceNodeKind> = new Set(['AGREEMENT', 'CALL', 'CONTRACT', 'PROJECT']);

/** The graph of the claims that were followed: one edge for every two places that follow each other in a claim. */
export function traceGraph({ start, claims }: FollowedMoney): TraceGraph {
  const nodes = new Map<string, GraphNode>([[start.key, { ...start, level: 0 }]]);
  const edges = new Map<string, Omit<GraphEdge, 'closesCycle'>>();
  const passed = new Map<string, ReadonlySet<string>>();
  const paths = new Map<string, readonly TracePlace[]>();
  const fed = new Set(claims.flatMap(({ claim }) => endActivity(claimPath(claim))));
  for (const followed of inFlowOrder(claims)) {
    const level = followed.way === 'DOWNSTREAM' ? followed.level : -followed.level;
    const { claim, basis } = followed;
    // A claim that is followed both ways takes the same way through the graph.
    const path = paths.get(claim._id) ?? withoutRepeats(fromItsFeed(claimPath(claim), fed), passed);
    paths.set(claim._id, path);
    const places = partOf(followed, path);
    for (const [at, place] of places.entries()) {
      keepNearest(nodes, {
        ...place,
        level: place.key === followed.via.key ? (nodes.get(place.key)?.level ?? 0) : level,
      });
      const next = places[at + 1];
      if (!next) continue;
      const id = `${claim._id}:${place.key}>${next.key}`;
      if (!edges.has(id)) edges.set(id, { id, source: place.key, target: next.key, claim, basis, level });
    }
    passOn(passed, places);
  }
  const closing = closingEdges(start.key, [...edges.values()]);
  const all = [...edges.values()].map((edge) => ({
    ...edge,
    closesCycle: closing.has(`${edge.source}>${edge.target}`),
  }));
  return { nodes: [...nodes.values()], edges: all, links: linksOf(all), hasCycle: closing.size > 0 };
}

const endActivity = (path: readonly TracePlace[]) => {
  const end = path.at(-1);
  return end?.kind === 'ACTIVITY' ? [end.key] : [];
};

/** From the farthest upstream to the farthest downstream, so that a claim comes after those that feed it. */
const inFlowOrder = (claims: readonly FollowedClaim[]) => claims.toSorted((a, b) => signed(a) - signed(b));

const signed = ({ way, level }: FollowedClaim) => (way === 'DOWNSTREAM' ? level : -level);

/** An activity that claims feed stands for its body: the body is not shown once more as what feeds it. */
function fromItsFeed(path: readonly TracePlace[], fed: ReadonlySet<string>): readonly TracePlace[] {
  const at = path.findLastIndex(
    ({ key, kind }, index) => kind === 'ACTIVITY' && index < path.length - 1 && fed.has(key),
  );
  return at > 0 ? path.slice(at) : path;
}

/** Without the agreements, calls and projects that the money has passed through on its way to the giver. */
function withoutRepeats(
  path: readonly TracePlace[],
  passed: ReadonlyMap<string, ReadonlySet<string>>,
): readonly TracePlace[] {
  const before = passed.get(path[0]?.key ?? '');
  return before ? path.filter(({ key, kind }) => !shared.has(kind) || !before.has(key)) : path;
}

/**
 * The places of a claim from the one that it was followed out of, or up to the one that it was followed into. A body
 * that claims were asked of upstream stands behind its activity where a claim names that.
 */
function partOf({ way, via }: FollowedClaim, path: readonly TracePlace[]): readonly TracePlace[] {
  const at = way === 'DOWNSTREAM' ? path.findIndex(isAt(via)) : path.findLastIndex(isAt(via));
  if (at < 0) return way === 'UPSTREAM' && via.kind === 'ORGANISATION' ? [...path, via] : path;
  return way === 'DOWNSTREAM' ? path.slice(at) : path.slice(0, at + 1);
}

const isAt =
  ({ key }: TracePlace) =>
  (place: TracePlace) =>
    place.key === key;

function keepNearest(nodes: Map<string, GraphNode>, node: GraphNode): void {
  const known = nodes.get(node.key);
  const level = known && Math.abs(known.level) <= Math.abs(node.level) ? known.level : node.level;
  nodes.set(node.key, { ...node, level, claim: known?.claim ?? node.claim });
}

function passOn(passed: Map<string, ReadonlySet<string>>, places: readonly TracePlace[]): void {
  const [first, last] = [places.at(0), places.at(-1)];
  if (!first || !last || first === last) return;
  const on = places.filter(({ kind }) => shared.has(kind)).map(({ key }) => key);
  passed.set(last.key, new Set([...(passed.get(last.key) ?? []), ...(passed.get(first.key) ?? []), ...on]));
}

/** `source>target` of the edges that lead back to a place on the way from the start to them. */
function closingEdges(
  start: string,
  edges: readonly Pick<GraphEdge, 'source' | 'target'>[],
): ReadonlySet<string> {
  const targets = new Map<string, Set<string>>();
  for (const { source, target } of edges) {
    targets.set(source, (targets.get(source) ?? new Set()).add(target));
  }
  const closing = new Set<string>();
  const done = new Set<string>();
  for (const root of [start, ...targets.keys()]) {
    const way: { readonly key: string; readonly rest: string[] }[] = [];
    const onWay = new Set<string>();
    const enter = (key: string) => {
      if (done.has(key)) return;
      done.add(key);
      onWay.add(key);
      way.push({ key, rest: [...(targets.get(key) ?? [])] });
    };
    enter(root);
    for (let top = way.at(-1); top; top = way.at(-1)) {
      const next = top.rest.shift();
      if (next === undefined) {
        onWay.delete(top.key);
        way.pop();
      } else if (onWay.has(next)) closing.add(`${top.key}>${next}`);
      else enter(next);
    }
  }
  return closing;
}

function linksOf(edges: readonly GraphEdge[]): readonly GraphLink[] {
  const alike = Map.groupBy(
    edges,
    ({ source, target, claim }) => `${source}>${target} ${claim.type} ${claim.value.currency}`,
  );
  return [...alike.values()].flatMap((group) => {
    const [first] = group;
    if (!first) return [];
    const { source, target, closesCycle, claim } = first;
    return [
      {
        source,
        target,
        type: claim.type,
        currency: claim.value.currency,
        value: sumOfDecimals(group.map((edge) => edge.claim.value.amount)),
        claimCount: group.length,
        closesCycle,
      },
    ];
  });
}
