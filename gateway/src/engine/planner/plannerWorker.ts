import { parentPort, workerData } from 'node:worker_threads';

import { GraphQLError, type GraphQLFormattedError } from 'graphql';

import { type LoadedSupergraph, OperationPlanner, type PlanRequest } from './OperationPlanner.ts';
import type { PlannedOperation } from './PlannedOperation.ts';

/** What the planner's thread says: once that it is ready or why not, then one answer per request, in order. */
export type WorkerMessage =
  | ({ readonly kind: 'ready' } & LoadedSupergraph)
  | { readonly kind: 'unusable'; readonly reason: string }
  | { readonly kind: 'planned'; readonly operation: PlannedOperation }
  | { readonly kind: 'refused'; readonly errors: readonly GraphQLFormattedError[] };

// oxlint-disable-next-line unicorn/require-post-message-target-origin -- a thread has no origin
const say = (message: WorkerMessage) => parentPort?.postMessage(message);

function answer(planner: OperationPlanner, request: PlanRequest): WorkerMessage {
  try {
    return { kind: 'planned', operation: planner.plan(request) };
  } catch (error) {
    const problems: readonly unknown[] = error instanceof AggregateError ? error.errors : [error];
    // What is no GraphQL error is a fault of ours: it ends the thread, and the gateway logs it.
    if (!problems.every((problem) => problem instanceof GraphQLError)) throw error;
    return { kind: 'refused', errors: problems.map((problem) => problem.toJSON()) };
  }
}

try {
  const planner = new OperationPlanner(String(workerData));
  const { apiSdl, subgraphs, hidden } = planner;
  say({ kind: 'ready', apiSdl, subgraphs, hidden });
  parentPort?.on('message', (request: PlanRequest) => say(answer(planner, request)));
} catch (error) {
  say({ kind: 'unusable', reason: error instanceof Error ? error.message : String(error) });
}
