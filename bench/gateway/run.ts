import { execFileSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { availableParallelism, cpus, tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { isDeepStrictEqual, parseArgs } from 'node:util';

import { startCoordination } from './coordination/coordination.ts';
import { type GatewayProcess, startGateway } from './gatewayProcess.ts';
import { arePeersInstalled } from './gateways/gateways.ts';
import { printGoals } from './goals.ts';
import { ask } from './load.ts';
import { measureAll } from './measure.ts';
import type { MeasuredGraph, StartGraph } from './MeasuredGraph.ts';
import { recordAll, RequestRecorder } from './recordRequests.ts';
import { printCells } from './report.ts';
import { startAccess, startScenario } from './scenario/startScenario.ts';

const help = `npm run bench:gateway -- [OPTION…]: gateways side by side, on a core of their own.

  --graph coordination   our four subgraphs and the operations of schema/operations, instead of the public scenario
  --graph access         the public scenario, ours without what guards it, with it, and with a token besides
  --only ours,stock      these gateways
  --rounds N             measured rounds (9), after one to warm up
  --quick                one short round: whether something broke
  --out FILE             where the result is kept (results/, unless --quick or --only)
  --profile FOLDER       CPU profiles of the gateways`;

interface Asked {
  readonly start: StartGraph;
  readonly keptFile: string;
  /** True where gateways stand beside ours that this repository does not install. */
  readonly hasPeers: boolean;
}

const graphs: Readonly<Record<string, Asked>> = {
  public: { start: startScenario, keptFile: 'full.json', hasPeers: true },
  coordination: { start: startCoordination, keptFile: 'coordination.json', hasPeers: false },
  access: { start: startAccess, keptFile: 'access.json', hasPeers: false },
};

const { values: options } = parseArgs({
  options: {
    help: { type: 'boolean', default: false },
    graph: { type: 'string', default: 'public' },
    quick: { type: 'boolean', default: false },
    only: { type: 'string' },
    rounds: { type: 'string' },
    out: { type: 'string' },
    profile: { type: 'string' },
  },
});
const asked = graphs[options.graph];
if (options.help || !asked) {
  console.log(help);
  process.exit(options.help ? 0 : 2);
}

const keptFile = fileURLToPath(new URL(`results/${asked.keptFile}`, import.meta.url));
const outFile = options.out ?? (options.quick || options.only ? null : keptFile);
const rounds = Number(options.rounds ?? (options.quick ? 1 : 9));
const seconds = options.quick ? 1.5 : 1;

/** Of two cores, the second is the clients'; with one, all share it, and no figure means much. */
const cores = availableParallelism() > 1 ? { gateway: 0, clients: 1 } : null;

const began = performance.now();
const say = (line: string) =>
  console.log(`${((performance.now() - began) / 1_000).toFixed(0).padStart(4)} s  ${line}`);

const isLimit = ({ name }: { readonly name: string }) => name === 'L1' || name === 'L2';
const bodiesOf = ({ workloads }: MeasuredGraph) => new Set(workloads.flatMap(({ bodies }) => bodies));

/** The limits come last: they replay what ours sends, or the last where ours is not among them. */
async function startAll(graph: MeasuredGraph, file: string, recorder: RequestRecorder) {
  const place = { core: cores?.gateway ?? null, profileFolder: options.profile ?? null };
  const wanted = options.only?.split(',');
  const specs = graph.specs.filter(({ name }) => !wanted || wanted.includes(name));
  const gateways: GatewayProcess[] = [];
  for (const spec of specs.toSorted((a, b) => Number(isLimit(a)) - Number(isLimit(b)))) {
    if (isLimit(spec) && !gateways.some(isLimit)) {
      const model = gateways.find(({ name }) => name === 'ours') ?? gateways.at(-1);
      const urlOf = (subgraph: string) => graph.urls[subgraph] ?? '';
      const recording = await recordAll(recorder, model?.url ?? '', [...bodiesOf(graph)], urlOf);
      writeFileSync(`${file}.recording.json`, JSON.stringify(recording));
    }
    say(`starting ${spec.name}`);
    gateways.push(await startGateway(spec, file, place));
  }
  if (gateways.length === 0) throw new Error(`No gateway of this name: ${options.only}`);
  return { gateways, versions: Object.fromEntries(specs.map((spec) => [spec.name, spec.versions])) };
}

/** @throws Error that names the first gateway whose answer is not the one of the first gateway */
async function assertEqualAnswers(gateways: readonly GatewayProcess[], graph: MeasuredGraph): Promise<void> {
  for (const body of bodiesOf(graph)) {
    let right: unknown;
    for (const { name, url, headers } of gateways) {
      const answer = JSON.parse(await ask(url, body, headers)) as { data?: unknown; errors?: unknown };
      if (answer.errors) throw new Error(`${name} answers errors: ${JSON.stringify(answer.errors)}`);
      right ??= answer.data;
      if (!isDeepStrictEqual(answer.data, right))
        throw new Error(`${name} answers something else to ${body}`);
    }
  }
}

function installPeers(): void {
  if (arePeersInstalled()) return;
  say('installing what is measured against');
  execFileSync('npm', ['install', '--no-audit', '--no-fund', '--no-package-lock', '--loglevel=error'], {
    cwd: fileURLToPath(new URL('peers/', import.meta.url)),
    stdio: 'inherit',
  });
}

if (cores)
  execFileSync('taskset', ['-a', '-cp', String(cores.clients), String(process.pid)], { stdio: 'ignore' });
if (asked.hasPeers) installPeers();
const folder = mkdtempSync(join(tmpdir(), 'bench-gateway-'));
process.once('exit', () => rmSync(folder, { recursive: true, force: true }));
const recorder = new RequestRecorder();
say('starting the subgraphs');
const graph = await asked.start(recorder);
const file = join(folder, 'supergraph.graphql');
writeFileSync(file, graph.supergraph);
const { gateways, versions } = await startAll(graph, file, recorder);
await assertEqualAnswers(gateways, graph);
say(`all ${gateways.length} give the same answers`);
const cells = await measureAll(gateways, graph, recorder, { rounds, seconds }, say);
printCells(cells);
if (options.graph === 'public' && !options.only) printGoals(cells);
if (outFile) {
  const machine = { node: process.version, cpu: cpus()[0]?.model, cores: availableParallelism() };
  const measuredAt = new Date().toISOString();
  const result = { measuredAt, graph: options.graph, machine, rounds, seconds, versions, cells };
  writeFileSync(outFile, `${JSON.stringify(result, null, 2)}\n`);
  say(`kept in ${outFile}`);
}
await Promise.all(gateways.map((gateway) => gateway.stop()));
await graph.close();
