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
