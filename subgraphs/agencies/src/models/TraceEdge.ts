import type { GraphEdge } from '../trace/traceGraph.ts';
import type { FundingEntryRecord } from './FundingEntry.ts';

/** A claim between two places of a trace, with what the other side claims of the same money. */
export interface TraceEdgeRecord extends GraphEdge {
  readonly otherSide: FundingEntryRecord | null;
}
