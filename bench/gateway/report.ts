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
  /** By how much the rounds differ: the widest distance of requests per second, as a share of their median. */
  readonly spread: number;
}

const median = (numbers: readonly number[]): number =>
  numbers.toSorted((a, b) => a - b)[numbers.length >> 1] ?? 0;

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
    spread: widest(rates) / median(rates),
  };
}

/** How many times as many requests as another, in rounds that were next to each other; and by how much that varies. */
function ratioOf(cell: Cell, other: Cell): string {
  const ratios = cell.perSecondOfRounds.map((rate, round) => rate / (other.perSecondOfRounds[round] ?? NaN));
  return `${median(ratios).toFixed(2)} ±${(widest(ratios) / 2).toFixed(2)}`;
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
  '× first': (cell, first) => ratioOf(cell, first),
  '× ours': (cell, _, ours) => ratioOf(cell, ours),
  'CPU ×': ({ cpuMsPerRequest }, first) => (first.cpuMsPerRequest / cpuMsPerRequest).toFixed(2),
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
  console.log(`  ${name.padEnd(16)}${cells.map((cell) => cell.padStart(12)).join('')}`);
