/** One round of one gateway under one workload. */
export interface Sample {
  readonly perSecond: number;
  readonly p50Ms: number;
  readonly p99Ms: number;
  readonly cpuMsPerRequest: number;
  /** What the subgraphs' processes used, where they have their own. */
  readonly subgraphCpuMsPerRequest: number;
  readonly memoryMib: number;
  /** How busy the core of the clients was: near 1, they are what was measured. */
  readonly clientsBusy: number;
  /** How many cores were busy meanwhile with what has nothing to do with the bench. */
  readonly noise: number;
  /** How many requests the first body of the workload became. */
  readonly subgraphRequests: number;
}

/** All rounds of one gateway under one workload: the median of each figure. */
export interface Cell extends Sample {
  readonly workload: string;
  readonly gateway: string;
  /** Requests per second, round after round: rounds of one number were next to each other in time. */
  readonly perSecondOfRounds: readonly number[];
  /** The same of CPU per request, in milliseconds. */
  readonly cpuMsOfRounds: readonly number[];
  /** By how much the rounds differ: the widest distance of requests per second, as a share of their median. */
  readonly spread: number;
}

/** @param share how much of them is below: 0.5 for the median */
const quantile = (numbers: readonly number[], share: number): number =>
  numbers.toSorted((a, b) => a - b)[Math.floor(numbers.length * share)] ?? 0;

export const median = (numbers: readonly number[]): number => quantile(numbers, 0.5);

const widest = (numbers: readonly number[]): number => Math.max(...numbers) - Math.min(...numbers);

export function summarize(workload: string, gateway: string, samples: readonly Sample[]): Cell {
  const of = (key: keyof Sample) => median(samples.map((sample) => sample[key]));
  const rates = samples.map(({ perSecond }) => perSecond);
  return {
    workload,
    gateway,
    perSecond: of('perSecond'),
    p50Ms: of('p50Ms'),
    p99Ms: of('p99Ms'),
    cpuMsPerRequest: of('cpuMsPerRequest'),
    subgraphCpuMsPerRequest: of('subgraphCpuMsPerRequest'),
    memoryMib: of('memoryMib'),
    clientsBusy: of('clientsBusy'),
    noise: of('noise'),
    subgraphRequests: of('subgraphRequests'),
    perSecondOfRounds: rates,
    cpuMsOfRounds: samples.map(({ cpuMsPerRequest }) => cpuMsPerRequest),
    spread: widest(rates) / median(rates),
  };
}

/**
 * How many times as much as another, in rounds that were next to each other: the median, and half the distance between
 * the quarters of them.
 */
function ratioOf(of: readonly number[], others: readonly number[]): string {
  const ratios = of.map((figure, round) => figure / (others[round] ?? NaN));
  const halfDistance = (quantile(ratios, 0.75) - quantile(ratios, 0.25)) / 2;
  return `${median(ratios).toFixed(2)} ±${halfDistance.toFixed(2)}`;
}

const percent = (share: number) => `${(share * 100).toFixed(0)} %`;

type Row = (cell: Cell, first: Cell, ours: Cell) => string;

const columns: Readonly<Record<string, Row>> = {
  'req/s': ({ perSecond }) => perSecond.toFixed(0),
  'p50 ms': ({ p50Ms }) => p50Ms.toFixed(2),
  'p99 ms': ({ p99Ms }) => p99Ms.toFixed(2),
  'CPU ms': ({ cpuMsPerRequest }) => cpuMsPerRequest.toFixed(2),
  'behind ms': ({ subgraphCpuMsPerRequest }) => subgraphCpuMsPerRequest.toFixed(2),
  fetches: ({ subgraphRequests }) => String(subgraphRequests),
  MiB: ({ memoryMib }) => memoryMib.toFixed(0),
  clients: ({ clientsBusy }) => percent(clientsBusy),
  spread: ({ spread }) => percent(spread),
  noise: ({ noise }) => percent(noise),
  '× first': (cell, first) => ratioOf(cell.perSecondOfRounds, first.perSecondOfRounds),
  '× ours': (cell, _, ours) => ratioOf(cell.perSecondOfRounds, ours.perSecondOfRounds),
  'CPU: × first': (cell, first) => ratioOf(first.cpuMsOfRounds, cell.cpuMsOfRounds),
};

export function printCells(cells: readonly Cell[]): void {
  for (const [workload, rows = []] of Map.groupBy(cells, (cell) => cell.workload)) {
    const [first] = rows;
    const ours = rows.find(({ gateway }) => gateway === 'ours') ?? first;
    if (!first || !ours) continue;
    console.log(`\n${workload}`);
    printRow('', Object.keys(columns));
    for (const row of rows)
      printRow(
        row.gateway,
        Object.values(columns).map((of) => of(row, first, ours)),
      );
  }
}

const printRow = (name: string, cells: readonly string[]) =>
  console.log(`  ${name.padEnd(16)}${cells.map((cell) => cell.padStart(14)).join('')}`);
