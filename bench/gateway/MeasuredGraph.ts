import type { GatewaySpec } from './gateways/gateways.ts';
import type { RequestRecorder } from './recordRequests.ts';

/** What is asked of every gateway: bodies of a POST, in turn, over so many connections. */
export interface Workload {
  readonly name: string;
  readonly connections: number;
  readonly bodies: readonly string[];
  /** Where no body comes twice: the nth. Its answer is as long as that of the first of `bodies`. */
  readonly freshBody?: (nth: number) => string;
}

/** A graph whose subgraphs run: what the gateways stand before. */
export interface MeasuredGraph {
  /** The supergraph, with the addresses at which its subgraphs listen. */
  readonly supergraph: string;
  /** The address of each subgraph. */
  readonly urls: Readonly<Record<string, string>>;
  readonly workloads: readonly Workload[];
  /** The first is what the ratios are taken against. */
  readonly specs: readonly GatewaySpec[];
  /** The CPU time that processes of the subgraphs' own have used so far; 0 where they share that of the clients. */
  cpuMs(): number;
  close(): Promise<void>;
}

/** Starts the subgraphs, which tell `recorder` of each request that they get. */
export type StartGraph = (recorder: RequestRecorder) => Promise<MeasuredGraph>;
