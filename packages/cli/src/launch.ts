import { setTimeout as wait } from 'node:timers/promises';

import { type SubgraphName, subgraphNames } from '@prim/schema';

import { type Graph, readPorts, startGraph } from './graph.ts';
import type { Service } from './service.ts';

const restartMs = [1_000, 2_000, 5_000, 15_000, 30_000];
/** A subgraph that ran this long before it ended is started again as soon as the first time. */
const steadyMs = 60_000;
/** How often to look whether a subgraph that was asked to end has been replaced. */
const pollMs = 100;
const parentPollMs = 500;

const inSeconds = (ms: number) => `${(ms / 1_000).toFixed(1)} s`;
const print = (line: string) => console.log(line);
const printOf = (name: string, line: string) => print(`${name.padEnd(9)} ${line}`);
const printReady = ({ name, title, address, startedInMs }: Service) =>
  printOf(name, `${address.padEnd(50)} ${title} (${inSeconds(startedInMs)})`);

/** Records that were there already are no news. */
const isNews = (line: string) => !/ loaded \d+ \w+ \(0 new\)$/.test(line);

/**
 * Runs the whole graph in this terminal until Ctrl-C: one line per process, then where to look and what to try.
 * A second Ctrl-C ends all at once.
 *
 * @param onRunning what else to do once it runs
 */
export async function launch(onRunning: (graph: Graph) => void = () => {}): Promise<void> {
  const began = performance.now();
  const stopping = new AbortController();
  let graph: Graph | undefined;
  const stop = () => {
    if (stopping.signal.aborted) return graph?.kill();
    print('\nStopping …');
    stopping.abort();
    void graph?.stop().then(() => process.exit());
  };
  process.on('SIGINT', stop).on('SIGTERM', stop).on('SIGHUP', stop);
  stopWithNpm(stop);
  try {
    graph = await startGraph({
      ...readPorts(),
      dataFolder: '.data',
      say: (line) => isNews(line) && print(`          ${line}`),
      onReady: printReady,
      signal: stopping.signal,
    });
  } catch (problem) {
    if (!stopping.signal.aborted) console.error((problem as Error).message);
    process.exit(stopping.signal.aborted ? 0 : 1);
  }
  for (const name of subgraphNames) void keepRunning(graph, name, stopping.signal);
  void stopWithout(graph.gateway, stop, stopping.signal);
  if (graph.database) void stopWithout(graph.database, stop, stopping.signal);
  const explorer = new URL('/', graph.gateway.address).href;
  print(`\nReady in ${inSeconds(performance.now() - began)}. Explorer: ${explorer}`);
  print('Try: npm run query -- schema/operations/prim-funding.graphql   (Ctrl-C stops all)');
  print('A token of an institution: npm run token -- --institution region --role editor');
  onRunning(graph);
}

/** The shell between npm and this process hands no signal on: an npm that was ended shows by a new parent only. */
function stopWithNpm(stop: () => void): void {
  if (!process.env['npm_lifecycle_event']) return;
  const { ppid } = process;
  const timer = setInterval(() => {
    if (process.ppid === ppid) return;
    clearInterval(timer);
    stop();
  }, parentPollMs).unref();
}

/** Without its gateway or its database the graph answers nothing: better stopped, and said so. */
async function stopWithout(service: Service, stop: () => void, signal: AbortSignal): Promise<void> {
  await service.ended;
  if (signal.aborted) return;
  printOf(service.name, 'ended unasked: the graph cannot go on without it');
  process.exitCode = 1;
  stop();
}

/** Starts a subgraph again when it ends unasked, later each time that it ends soon after. */
async function keepRunning(graph: Graph, name: SubgraphName, signal: AbortSignal): Promise<void> {
  let attempt = 0;
  while (!signal.aborted) {
    const service = graph.subgraphs[name];
    const began = performance.now();
    const wasAsked = await service.ended;
    if (wasAsked) {
      await wait(pollMs);
      continue;
    }
    if (performance.now() - began > steadyMs) attempt = 0;
    const waitMs = restartMs[Math.min(attempt++, restartMs.length - 1)] ?? 0;
    printOf(name, `ended unasked; the rest goes on without it; starts again in ${waitMs / 1_000} s`);
    await wait(waitMs);
    if (!signal.aborted) await graph.restartSubgraph(name).catch((problem: Error) => print(problem.message));
  }
}
