import type { AsOf } from '@prim/chassis/asOf';
import { DomainError } from '@prim/chassis/errors';

import type { TraceDirection, TraceNodeKind } from '../__generated__/resolvers.ts';
import type { FundingTraceRecord } from '../models/FundingTrace.ts';
import type { ReceiptFactRecord } from '../models/ReceiptFact.ts';

/** Where a trace begins: a sort of place and its id. */
export interface TraceStart {
  readonly kind: TraceNodeKind;
  readonly id: string;
}

/** A trace that was asked for; its id says it whole, so that any institution's answer can come back to it. */
export interface TraceRequest {
  readonly from: TraceStart;
  readonly direction: TraceDirection;
  /** Levels of claims. */
  readonly depth: number;
  /** Claims of one place. */
  readonly breadth: number;
  readonly asOf: AsOf;
  readonly includeIllustrative: boolean;
}

/** The arguments of every field that answers a trace. */
interface TraceArguments {
  readonly direction: TraceDirection;
  readonly depth: number;
  readonly breadth: number;
  readonly asOf?: AsOf | null;
  readonly includeIllustrative: boolean;
}

const limits = { depth: 8, breadth: 100 } as const;

const kinds = ['ORGANISATION', 'ACTIVITY', 'AGREEMENT', 'CALL', 'CONTRACT', 'PROJECT'] as const;
const directions = ['DOWNSTREAM', 'UPSTREAM', 'BOTH'] as const;

/**
 * The trace that arguments ask for.
 *
 * @throws DomainError TRACE_LIMIT_OUT_OF_RANGE
 */
export function traceRequest(from: TraceStart, asked: TraceArguments): TraceRequest {
  for (const name of ['depth', 'breadth'] as const) {
    if (asked[name] >= 1 && asked[name] <= limits[name]) continue;
    throw new DomainError(
      'TRACE_LIMIT_OUT_OF_RANGE',
      `A trace of ${name} ${asked[name]} was asked for; from 1 to ${limits[name]} are allowed: ` +
        'ask again from the places at which this one ends.',
      { limit: limits[name], asked: asked[name] },
    );
  }
  const { direction, depth, breadth, asOf, includeIllustrative } = asked;
  return { from, direction, depth, breadth, asOf: asOf ?? {}, includeIllustrative };
}

/** `PROJECT=prj-sm-tamkine&direction=UPSTREAM&depth=4&breadth=50`: one trace has one id. */
export function traceId({
  from,
  direction,
  depth,
  breadth,
  asOf,
  includeIllustrative,
}: TraceRequest): string {
  return new URLSearchParams({
    [from.kind]: from.id,
    direction,
    depth: String(depth),
    breadth: String(breadth),
    ...(asOf.valueDate ? { valueDate: asOf.valueDate } : {}),
    ...(asOf.recordedAt ? { recordedAt: asOf.recordedAt.toISOString() } : {}),
    ...(includeIllustrative ? { includeIllustrative: 'true' } : {}),
  }).toString();
}

/** The trace that an id says; null for an id that no trace has. */
function traceById(id: string): TraceRequest | null {
  const read = new URLSearchParams(id);
  const kind = kinds.find((candidate) => read.has(candidate));
  const direction = directions.find((candidate) => candidate === read.get('direction'));
  const recordedAt = read.get('recordedAt');
  if (!kind || !direction || (recordedAt !== null && Number.isNaN(Date.parse(recordedAt)))) return null;
  const request: TraceRequest = {
    from: { kind, id: read.get(kind) ?? '' },
    direction,
    depth: Number(read.get('depth')),
    breadth: Number(read.get('breadth')),
    asOf: { valueDate: read.get('valueDate'), recordedAt: recordedAt === null ? null : new Date(recordedAt) },
    includeIllustrative: read.get('includeIllustrative') === 'true',
  };
  const isWithin = [request.depth / limits.depth, request.breadth / limits.breadth].every(
    (part) => part > 0 && part <= 1,
  );
  return isWithin && traceId(request) === id ? request : null;
}

/** The trace that the query of an address says, its id; null for one that no trace has. */
export const traceOfQuery = (query: URLSearchParams): TraceRequest | null => traceById(query.toString());

/**
 * The trace that an id says, with the receipts that the gateway brings along.
 *
 * @param brought what the regions answered: a list, or nothing where they could not be asked
 */
export function traceWith(id: string, brought: unknown): FundingTraceRecord | null {
  const request = traceById(id);
  const receiptFacts = Array.isArray(brought) ? (brought as readonly ReceiptFactRecord[]) : null;
  return request && { ...request, receiptFacts };
}
