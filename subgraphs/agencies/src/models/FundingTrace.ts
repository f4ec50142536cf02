import type { TraceRequest } from '../trace/traceRequest.ts';
import type { ReceiptFactRecord } from './ReceiptFact.ts';

/** A trace: what is asked of it, and what the regions say, which the gateway brings along where it could be had. */
export interface FundingTraceRecord extends TraceRequest {
  readonly receiptFacts?: readonly ReceiptFactRecord[] | null;
}
