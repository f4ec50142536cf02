/**
 * What the engines of this process have done so far; only ever grows. The metrics page says it to operators.
 */
export const engineCounts = {
  /** Operations that were planned. */
  plans: 0,
  /** Requests whose operation was planned before. */
  planHits: 0,
  /** Operations that were refused before they were planned. */
  planRefusals: 0,
  /** Requests to subgraphs. */
  fetches: 0,
  /** Requests that had the answer of an identical one under way. */
  sharedFetches: 0,
  /** Merged requests that were sent again one by one. */
  unmergedFetches: 0,
  /** Entities that plans asked for. */
  representationsFound: 0,
  /** Entities that subgraphs were asked for, each once. */
  representationsSent: 0,
};

/** What happened to the requests to one subgraph. */
export interface SubgraphCounts {
  /** True while it is not asked, since it did not answer. */
  isCircuitOpen: boolean;
  circuitOpenings: number;
  /** Requests that were not sent, since the circuit was open. */
  refusedFetches: number;
  /** Requests that were sent and not answered. */
  faults: number;
}

/** By the subgraph's name. */
export const countsOfSubgraphs = new Map<string, SubgraphCounts>();

/** The counts of a subgraph, which go on when another engine takes over. */
export function subgraphCounts(name: string): SubgraphCounts {
  let counts = countsOfSubgraphs.get(name);
  if (!counts) {
    counts = { isCircuitOpen: false, circuitOpenings: 0, refusedFetches: 0, faults: 0 };
    countsOfSubgraphs.set(name, counts);
  }
  return counts;
}
