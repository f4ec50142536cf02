import type { Caller } from '@prim/chassis/Caller';

import type { Deadline } from '../Deadline.ts';
import type { SubgraphHeaders } from '../subgraphHeaders.ts';

/** One GraphQL request, after HTTP and before GraphQL: nothing of it was parsed but the JSON. */
export interface EngineRequest {
  readonly query: string;
  readonly operationName?: string | null;
  readonly variables?: Readonly<Record<string, unknown>> | null;
  /** True for a GET, which may not change anything: a mutation is refused. */
  readonly queryOnly: boolean;
  /** The headers that go on to the subgraphs, already cut down to the list of what may. */
  readonly headers: Readonly<Record<string, string>>;
  /** Who asks, as the gateway found out. */
  readonly caller: Caller;
  readonly allowance: Allowance;
  /** Aborted when the client has gone: what no one waits for is not asked. */
  readonly signal?: AbortSignal;
  /** When what has not come yet is not waited for any longer; left out where nothing limits it. */
  readonly deadline?: Deadline;
  /** True to have plan, fetches and timings under `extensions.explain`: for operators, by our own engine. */
  readonly isExplained?: boolean;
  /** True to have the `timings` of the answer. */
  readonly isTimed?: boolean;
}

/** What the caller of a request may ask for. */
export interface Allowance {
  /** False where the schema is told neither by introspection nor by the words of errors. */
  readonly maySeeSchema: boolean;
  /**
   * Takes what an operation costs from what the caller has left.
   *
   * @throws HttpRefusal RATE_LIMITED, which goes through the engine as it is
   */
  charge(points: number): Promise<void>;
}

/** That of a request which nobody counts. */
export const unlimited: Allowance = { maySeeSchema: true, charge: async () => {} };

export interface EngineAnswer {
  /** The JSON of the GraphQL response. */
  readonly body: string;
  /** True when nothing was executed, since the request itself is wrong. */
  readonly isRequestError: boolean;
  /** True when the request would have been heard as a POST: HTTP has a status of its own for this. */
  readonly isMethodRefused?: boolean;
  /** How long the request took in here, in milliseconds. */
  readonly timings?: EngineTimings;
}

export interface EngineTimings {
  /** Parsing, validating and planning; next to nothing for an operation that is known. */
  readonly prepareMs: number;
  /** From the first request to a subgraph to the last answer. */
  readonly executeMs: number;
  /** Writing the answer. */
  readonly shapeMs: number;
}

/** What an engine knows of a subgraph beside the plans. */
export interface EngineSubgraph {
  /** True when the subgraph says that it can do its work: `/ready` beside its GraphQL endpoint. */
  isReady(timeoutMs: number): Promise<boolean>;
  /** True while it is not asked, since it did not answer; left out by an engine that always asks. */
  readonly isCircuitOpen?: boolean;
}

/** An operation that an engine was asked, enough to prepare it in another engine. */
export interface KnownOperation {
  readonly query: string;
  readonly operationName: string | null;
  /** The variables of `@skip` and `@include`, which a plan is made for. */
  readonly conditions: Readonly<Record<string, boolean>>;
}

/** Answers operations over one supergraph: a new supergraph gets an engine of its own. */
export interface Engine {
  readonly subgraphs: ReadonlyMap<string, EngineSubgraph>;
  answer(request: EngineRequest): Promise<EngineAnswer>;
  /** The operations asked for of late, the latest first: what a successor prepares before it takes over. */
  knownOperations(): readonly KnownOperation[];
  /** Lets requests in flight end, then closes connections and threads. */
  close(): Promise<void>;
}

export interface EngineOptions {
  /** Where a subgraph is when it is not where the supergraph says, by the subgraph's name. */
  readonly subgraphUrls: Readonly<Record<string, string>>;
  readonly subgraphHeaders: SubgraphHeaders;
  /** How long a subgraph may take to answer one request, its whole body included. */
  readonly subgraphTimeoutMs: number;
  /** The most points that one operation may cost; `costMax` of the chassis when left out. */
  readonly costMax?: number;
  /** What the engine before this one knew: prepared before this one is ready. */
  readonly known?: readonly KnownOperation[];
}
