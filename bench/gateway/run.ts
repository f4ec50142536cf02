import { execFileSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { availableParallelism, cpus, tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { isDeepStrictEqual, parseArgs } from 'node:util';

import { type GatewayProcess, startGateway } from './gatewayProcess.ts';
import { arePeersInstalled, type GatewaySpec, gatewaySpecs } from './gateways/gateways.ts';
import { ask, load } from './load.ts';
import { recordAll, RequestRecorder } from './recordRequests.ts';
import { type Cell, printCells, type Sample, summarize } from './report.ts';
import { workloads } from './scenario/requests.ts';
import { composeScenario, type ScenarioSubgraph, subgraphSdl } from './scenario/scenario.ts';
import { startSubgraph, type SubgraphServer } from './scenario/subgraphServer.ts';

/**
 * Measures gateways side by side: `npm run bench:gateway [-- --quick] [--only ours,stock] [--rounds N]`. The gateway
 * has one core, the clients and the subgraphs the other. Before anything is measured, all must answer alike.
 */

const { values: options } = parseArgs({
  options: {
    quick: { type: 'boolean', default: false },
    only: { type: 'string' },
    rounds: { type: 'string' },
    out: { type: 'string' },
    profile: { type: 'string' },
  },
});

/** A full run is kept here, unless it is told where; others only when they are told. */
const keptFile = fileURLToPath(new URL('results/full.json', import.meta.url));
const outFile = options.out ?? (options.quick || options.only ? null : keptFile);

const rounds = Number(options.rounds ?? (options.quick ? 1 : 3));
const seconds = options.quick ? 1.5 : 3;
const warmUpSeconds = options.quick ? 1.5 : 3;

/** Of two cores, the second is the clients'; with one, all share it, and no figure means much. */
const cores = availableParallelism() > 1 ? { gateway: 0, clients: 1 } : null;

const isLimit = ({ name }: { readonly name: string }) => name === 'L1' || name === 'L2';

async function startAll(
  specs: readonly GatewaySpec[],
  file: string,
  recorder: RequestRecorder,
  urls: Record<string, string>,
) {
  const place = { core: cores?.gateway ?? null, profileFolder: options.profile ?? null };
  const gateways: GatewayProcess[] = [];
  for (const spec of specs.filter((it) => !isLimit(it))) gateways.push(await startGateway(spec, file, place));
  const model = gateways.find(({ name }) => name === 'ours') ?? gateways.at(-1);
  if (!model) throw new Error('No gateway to measure');
  const bodies = [...new Set(workloads.flatMap((workload) => workload.bodies))];
  const recording = await recordAll(recorder, model.url, bodies, (subgraph) => urls[subgraph] ?? '');
  writeFileSync(`${file}.recording.json`, JSON.stringify(recording));
  for (const spec of specs.filter(isLimit)) gateways.push(await startGateway(spec, file, place));
  return gateways;
}

/** @throws Error that names the first gateway whose answer is not the one of the first gateway */
async function assertEqualAnswers(gateways: readonly GatewayProcess[]): Promise<void> {
  for (const body of new Set(workloads.flatMap((workload) => workload.bodies))) {
    let right: unknown;
    for (const { name, url } of gateways) {
      const answer = JSON.parse(await ask(url, body)) as { data?: unknown; errors?: unknown };
      if (answer.errors) throw new Error(`${name} answers errors: ${JSON.stringify(answer.errors)}`);
      right ??= answer.data;
      if (!isDeepStrictEqual(answer.data, right))
        throw new Error(`${name} answers something else to ${body}`);
    }
  }
}

async function measure(gateway: GatewayProcess, workload: (typeof workloads)[number], forSeconds: number) {
  const lengths: number[] = [];
  for (const body of workload.bodies) lengths.push(Buffer.byteLength(await ask(gateway.url, body)));
  await load(gateway.url, workload, lengths, warmUpSeconds / 3);
  const [cpu, own] = [gateway.cpuMs(), process.cpuUsage()];
  const { requests, seconds: took, latenciesMs } = await load(gateway.url, workload, lengths, forSeconds);
  const clientCpu = process.cpuUsage(own);
  const at = (share: number) => latenciesMs[Math.min(requests - 1, Math.floor(requests * share))] ?? 0;
  return {
    perSecond: requests / took,
    p50Ms: at(0.5),
    p99Ms: at(0.99),
    cpuMsPerRequest: (gateway.cpuMs() - cpu) / requests,
    memoryMib: gateway.memoryMib().now,
    /** How busy the core of the clients and subgraphs was: near 1, they are what was measured. */
    clientsBusy: (clientCpu.user + clientCpu.system) / 1e6 / took,
  } satisfies Sample;
}

async function measureAll(gateways: readonly GatewayProcess[]): Promise<readonly Cell[]> {
  const samples = new Map<string, Sample[]>();
  for (let round = 0; round < rounds; round++) {
    for (const workload of workloads) {
      for (const gateway of gateways) {
        const key = `${workload.name}\n${gateway.name}`;
        samples.set(key, [...(samples.get(key) ?? []), await measure(gateway, workload, seconds)]);
      }
    }
  }
  return [...samples].map(([key, of]) => {
    const [workload = '', gateway = ''] = key.split('\n');
    return summarize(workload, gateway, of);
  });
}

function installPeers(): void {
  if (arePeersInstalled()) return;
  console.log('Installing what is measured against …');
  execFileSync('npm', ['install', '--no-audit', '--no-fund', '--no-package-lock', '--loglevel=error'], {
    cwd: fileURLToPath(new URL('peers/', import.meta.url)),
    stdio: 'inherit',
  });
}

if (cores)
  execFileSync('taskset', ['-a', '-cp', String(cores.clients), String(process.pid)], { stdio: 'ignore' });
installPeers();
const folder = mkdtempSync(join(tmpdir(), 'bench-gateway-'));
const recorder = new RequestRecorder();
const subgraphs: SubgraphServer[] = [];
const urls: Record<string, string> = {};
for (const name of Object.keys(subgraphSdl) as ScenarioSubgraph[]) {
  const server = await startSubgraph(name, recorder.onRequest);
  subgraphs.push(server);
  urls[name] = server.url;
}
const file = join(folder, 'supergraph.graphql');
writeFileSync(file, composeScenario(urls as Record<ScenarioSubgraph, string>));

const wanted = options.only?.split(',');
const specs = gatewaySpecs().filter(({ name }) => !wanted || wanted.includes(name));
const gateways = await startAll(specs, file, recorder, urls);
try {
  await assertEqualAnswers(gateways);
  const [first] = gateways;
  const bytes = Buffer.byteLength(await ask(first?.url ?? '', workloads[0]?.bodies[0] ?? ''));
  console.log(
    `All ${gateways.length} give the same answers; the heavy one has ${(bytes / 1000).toFixed(1)} KB.`,
  );
  const requests: Record<string, number> = {};
  for (const { name, url } of gateways) {
    requests[name] = (await recorder.record(url, workloads[0]?.bodies[0] ?? '')).flat().length;
  }
  const cells = await measureAll(gateways);
  printCells(cells, requests);
  const machine = { node: process.version, cpu: cpus()[0]?.model, cores: availableParallelism() };
  const versions = Object.fromEntries(specs.map((spec) => [spec.name, spec.versions]));
  const result = {
    measuredAt: new Date().toISOString(),
    machine,
    rounds,
    seconds,
    versions,
    requests,
    cells,
  };
  if (outFile) writeFileSync(outFile, `${JSON.stringify(result, null, 2)}\n`);
} finally {
  await Promise.all(gateways.map((gateway) => gateway.stop()));
  await Promise.all(subgraphs.map((subgraph) => subgraph.close()));
  rmSync(folder, { recursive: true, force: true });
}
