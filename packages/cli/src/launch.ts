import { setTimeout } from 'node:timers/promises';

import { runProcess } from '@prim/chassis/host';
import { type SubgraphName, subgraphNames } from '@prim/schema';

import { type Graph, readPorts, startGraph } from './graph.ts';
import type { Service } from './service.ts';

const restartMs = [1_000, 2_000, 5_000, 15_000, 30_000];
/** A subgraph that ran this long before it ended is started again as soon as the first time. */
const steadyMs = 60_000;
/** How often to look whether a subgraph that was asked to end has been replaced. */
const pollMs = 100;

const print = (line: string) => console.log(line);
const printReady = ({ name, title, address, startedInMs }: Service) =>
  print(`${name.padEnd(9)} ${address.padEnd(42)} ${title} (${(startedInMs / 1_000).toFixed(1)} s)`);

/**
 * Runs the whole graph in this terminal until Ctrl-C: one line per process, then where to look and what to try.
 *
 * @param onRunning what else to do once it runs
 */
export function launch(onRunning: (graph: Graph) => void = () => {}): Promise<void> {
  return runProcess(async () => {
    const began = performance.now();
    const graph = await startGraph({
      ...readPorts(),
      dataFolder: '.data',
      say: (line) => print(`          ${line}`),
      onReady: printReady,
    });
    let isStopping = false;
    for (const name of subgraphNames) void keepRunning(graph, name, () => isStopping);
    void watchGateway(graph, () => isStopping);
    const explorer = new URL('/', graph.gateway.address).href;
    print(`\nReady in ${((performance.now() - began) / 1_000).toFixed(1)} s. Explorer: ${explorer}`);
    print('Try: npm run query -- schema/operations/prim-funding.graphql   (Ctrl-C stops all)');
    onRunning(graph);
    return () => {
      isStopping = true;
      print('\nStopping …');
      return graph.stop();
    };
  });
}

async function watchGateway({ gateway }: Graph, isStopping: () => boolean): Promise<void> {
  await gateway.ended;
  if (!isStopping()) print('gateway   ended unasked: press Ctrl-C and start again');
}

/** Starts a subgraph again when it ends unasked, later each time that it ends soon after. */
async function keepRunning(graph: Graph, name: SubgraphName, isStopping: () => boolean): Promise<void> {
  let attempt = 0;
  while (!isStopping()) {
    const service = graph.subgraphs[name];
    const began = performance.now();
    const wasAsked = await service.ended;
    if (wasAsked) {
      await setTimeout(pollMs);
      continue;
    }
    if (performance.now() - began > steadyMs) attempt = 0;
    const waitMs = restartMs[Math.min(attempt++, restartMs.length - 1)] ?? 0;
    print(
      `${name.padEnd(9)} ended unasked; the rest goes on without it; starts again in ${waitMs / 1_000} s`,
    );
    await setTimeout(waitMs);
    if (!isStopping()) await graph.restartSubgraph(name).catch((problem: Error) => print(problem.message));
  }
}
