import { fork } from 'node:child_process';
import { once } from 'node:events';
import { writeFileSync } from 'node:fs';
import { cpus } from 'node:os';
import { parseArgs } from 'node:util';

/** The same trace over ledgers of three sizes, in turns: its time must grow with its answer, not with the ledger. */

const { values } = parseArgs({
  options: {
    sizes: { type: 'string', default: '10000,100000,1000000' },
    keep: { type: 'boolean', default: false },
  },
});
const sizes = values.sizes.split(',').map(Number);
const rounds = 40;
const tracesPerRound = 5;
/** What docs and issue promise of the largest against the smallest. */
const ratioMax = 1.5;

interface Measured {
  readonly ms: number;
  readonly edges: number;
}

const median = (list: readonly number[]) =>
  list.toSorted((a, b) => a - b)[Math.floor(list.length / 2)] ?? NaN;

async function startLedger(size: number) {
  const start = performance.now();
  const child = fork(new URL('./measureLedger.ts', import.meta.url), [String(size)]);
  await once(child, 'message');
  console.log(`ledger of ${size} entries made in ${((performance.now() - start) / 1000).toFixed(0)} s`);
  return {
    size,
    child,
    async measure(count: number): Promise<readonly Measured[]> {
      const answer = once(child, 'message');
      child.send(count);
      const [all] = (await answer) as [readonly Measured[]];
      return all;
    },
  };
}

const ledgers = [];
for (const size of sizes) ledgers.push(await startLedger(size));
for (const ledger of ledgers) await ledger.measure(tracesPerRound * 4);
const times = new Map(sizes.map((size) => [size, [] as number[]]));
const edges = new Set<number>();
for (let round = 0; round < rounds; round++) {
  for (const ledger of ledgers) {
    const all = await ledger.measure(tracesPerRound);
    times.get(ledger.size)?.push(...all.map(({ ms }) => ms));
    for (const one of all) edges.add(one.edges);
  }
}
for (const { child } of ledgers) {
  const ended = once(child, 'exit');
  child.disconnect();
  await ended;
}

const medians = sizes.map((size) => ({
  entries: size,
  medianMs: Number(median(times.get(size) ?? []).toFixed(2)),
}));
const ratio = Number(((medians.at(-1)?.medianMs ?? NaN) / (medians[0]?.medianMs ?? NaN)).toFixed(3));
const result = {
  measuredOn: new Date().toISOString().slice(0, 10),
  node: process.version,
  cpus: cpus().length,
  traces: rounds * tracesPerRound,
  edgesOfTheTrace: [...edges],
  medians,
  ratioOfLargestToSmallest: ratio,
  ratioMax,
  holds: ratio <= ratioMax && edges.size === 1,
};
console.log(JSON.stringify(result, null, 2));
if (values.keep)
  writeFileSync(new URL('result.json', import.meta.url), `${JSON.stringify(result, null, 2)}\n`);
process.exitCode = result.holds ? 0 : 1;
