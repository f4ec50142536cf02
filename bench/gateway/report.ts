/** One round of one gateway under one workload. */
export interface Sample {
  readonly perSecond: number;
  readonly p50Ms: number;
  readonly p99Ms: number;
  readonly cpuMsPerRequest: number;
  readonly memoryMib: number;
  readonly clientsBusy: number;
}

/** All rounds of one gateway under one workload: the median of each figure. */
export interface Cell extends Sample {
  readonly workload: string;
  readonly gateway: string;
  /** By how much the rounds differ: the widest distance of requests per second, as a share of their median. */
  readonly spread: number;
}

const median = (numbers: readonly number[]): number =>
  numbers.toSorted((a, b) => a - b)[numbers.length >> 1] ?? 0;

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
    memoryMib: of('memoryMib'),
    clientsBusy: of('clientsBusy'),
    spread: (Math.max(...rates) - Math.min(...rates)) / median(rates),
  };
}

const columns = [
  '',
  'req/s',
  'p50 ms',
  'p99 ms',
  'CPU ms',
  'MiB',
  'clients',
  'spread',
  '× first',
  '× ours',
  'CPU ×',
];

/** @param requests how many requests of the heavy query each gateway sends to subgraphs */
export function printCells(cells: readonly Cell[], requests: Readonly<Record<string, number>>): void {
  for (const workload of new Set(cells.map((cell) => cell.workload))) {
    const rows = cells.filter((cell) => cell.workload === workload);
    const ours = rows.find(({ gateway }) => gateway === 'ours');
    console.log(`\n${workload}`);
    printRow(columns);
    for (const row of rows) {
      const times = (of: Cell | undefined) => (of ? (row.perSecond / of.perSecond).toFixed(2) : '');
      printRow([
        row.gateway,
        row.perSecond.toFixed(0),
        row.p50Ms.toFixed(2),
        row.p99Ms.toFixed(2),
        row.cpuMsPerRequest.toFixed(2),
        row.memoryMib.toFixed(0),
        `${(row.clientsBusy * 100).toFixed(0)} %`,
        `${(row.spread * 100).toFixed(0)} %`,
        times(rows[0]),
        times(ours),
        rows[0] ? (rows[0].cpuMsPerRequest / row.cpuMsPerRequest).toFixed(2) : '',
      ]);
    }
  }
  console.log('\nRequests to subgraphs for one heavy query:');
  for (const [gateway, count] of Object.entries(requests)) console.log(`  ${gateway.padEnd(16)} ${count}`);
}

const printRow = ([first = '', ...rest]: readonly string[]) =>
  console.log(`  ${first.padEnd(16)}${rest.map((cell) => cell.padStart(9)).join('')}`);
