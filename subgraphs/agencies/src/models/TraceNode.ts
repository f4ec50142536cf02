import type { GraphNode } from '../trace/traceGraph.ts';
import type { FundingActivityRecord } from './FundingActivity.ts';

/** A place of a trace, with the record of an activity that the graph holds. */
export interface TraceNodeRecord extends GraphNode {
  readonly activity: FundingActivityRecord | null;
}
