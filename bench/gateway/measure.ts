import { readFileSync } from 'node:fs';

import type { GatewayProcess } from './gatewayProcess.ts';
import { ask, load } from './load.ts';
import type { MeasuredGraph, Workload } from './MeasuredGraph.ts';
import type { RequestRecorder } from './recordRequests.ts';
import { type Cell, type Sample, summarize } from './report.ts';

export interface Rounds {
  readonly rounds: number;
  /** How long each gateway is under each workload in one round. */
  readonly seconds: number;
}

/** The CPU time that all processes of this machine have used so far. @see proc_stat(5) */
function machineCpuMs(): number {
  const [user = 0, nice = 0, system = 0] = readFileSync('/proc/stat', 'utf8')
    .split(/\s+/, 4)
    .slice(1)
    .map(Number);
  return (user + nice + system) * 10;
}

async function measure(
  gateway: GatewayProcess,
  graph: MeasuredGraph,
  workload: Workload,
  seconds: number,
): Promise<Omit<Sample, 'subgraphRequests'>> {
  const lengths: number[] = [];
  for (const body of workload.bodies)
    lengths.push(Buffer.byteLength(await ask(gateway.url, body, gateway.headers)));
  await load(gateway.url, workload, lengths, seconds / 6, gateway.headers);
  const [cpu, behind, machine, own] = [gateway.cpuMs(), graph.cpuMs(), machineCpuMs(), process.cpuUsage()];
  const {
    requests,
    seconds: took,
    latenciesMs,
  } = await load(gateway.url, workload, lengths, seconds, gateway.headers);
  const { user, system } = process.cpuUsage(own);
  const cpuMs = gateway.cpuMs() - cpu;
  const subgraphCpuMs = graph.cpuMs() - behind;
  const clientCpuMs = (user + system) / 1_000;
  const at = (share: number) => latenciesMs[Math.min(requests - 1, Math.floor(requests * share))] ?? 0;
  return {
    perSecond: requests / took,
    p50Ms: at(0.5),
    p99Ms: at(0.99),
    cpuMsPerRequest: cpuMs / requests,
    subgraphCpuMsPerRequest: subgraphCpuMs / requests,
    memoryMib: gateway.memoryMib().now,
    clientsBusy: clientCpuMs / 1_000 / took,
    noise: Math.max(0, machineCpuMs() - machine - cpuMs - subgraphCpuMs - clientCpuMs) / 1_000 / took,
  };
}

/**
 * Measures each gateway under each workload, round after round, after a round that only warms them up.
 *
 * @param say told how far it is
 */
export async function measureAll(
  gateways: readonly GatewayProcess[],
  graph: MeasuredGraph,
  recorder: RequestRecorder,
  { rounds, seconds }: Rounds,
  say: (line: string) => void,
): Promise<readonly Cell[]> {
  const samples = new Map<string, Sample[]>();
  for (let round = 0; round <= rounds; round++) {
    for (const workload of graph.workloads) {
      say(`${round === 0 ? 'warming up' : `round ${round} of ${rounds}`}: ${workload.name}`);
      // Every second round the other way about, so that who comes first or last wins nothing by it.
      for (const gateway of round % 2 === 1 ? gateways : gateways.toReversed()) {
        const sample = await measure(gateway, graph, workload, seconds);
        if (round === 0) continue;
        const key = `${workload.name}\n${gateway.name}`;
        const known = samples.get(key);
        const subgraphRequests =
          known?.[0]?.subgraphRequests ?? (await recorder.count(gateway.url, workload.bodies[0] ?? ''));
        samples.set(key, [...(known ?? []), { ...sample, subgraphRequests }]);
      }
    }
  }
  return [...samples].map(([key, of]) => {
    const [workload = '', gateway = ''] = key.split('\n');
    return summarize(workload, gateway, of);
  });
}
