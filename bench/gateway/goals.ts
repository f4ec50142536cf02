import { type Cell, median } from './report.ts';

/** What is wanted of ours, as a multiple of what another shows under the same load. */
interface Goal {
  readonly of: string;
  readonly workload: string;
  readonly others: readonly string[];
  readonly figure: 'requests per second' | 'p50' | 'p99' | 'resident memory';
  readonly bound: '≥' | '≤';
  readonly times: number;
}

const more = (workload: string, others: readonly string[], times: number): Goal => ({
  of: `${workload}: requests per second, of ${others.map((it) => `\`${it}\``).join(' or ')}`,
  workload,
  others,
  figure: 'requests per second',
  bound: '≥',
  times,
});

const less = (workload: string, figure: 'p50' | 'p99' | 'resident memory', times: number): Goal => ({
  of: `${workload}: ${figure}, of \`stock\``,
  workload,
  others: ['stock'],
  figure,
  bound: '≤',
  times,
});

const goals: readonly Goal[] = [
  more('heavy', ['stock'], 16),
  more('heavy', ['hive + rust'], 4),
  more('varied', ['stock'], 20),
  more('varied', ['hive + rust'], 5),
  more('small', ['stock'], 15),
  more('small', ['hive + rust'], 4),
  more('heavy', ['hive', 'hive --jit'], 10),
  more('heavy', ['L2'], 0.85),
  more('heavy', ['L1'], 0.45),
  less('heavy', 'p99', 0.1),
  less('one connection', 'p50', 0.125),
  less('heavy', 'resident memory', 1.2),
];

const figureOf: Readonly<Record<Goal['figure'], (cell: Cell) => readonly number[]>> = {
  'requests per second': (cell) => cell.perSecondOfRounds,
  p50: ({ p50Ms }) => [p50Ms],
  p99: ({ p99Ms }) => [p99Ms],
  'resident memory': ({ memoryMib }) => [memoryMib],
};

/** The least that one of the others leaves: of rounds that were next to each other, the median. */
function seen({ workload, others, figure }: Goal, cells: readonly Cell[]): number {
  const figures = (gateway: string) => {
    const cell = cells.find((it) => it.workload === workload && it.gateway === gateway);
    return cell ? figureOf[figure](cell) : [];
  };
  const ours = figures('ours');
  return Math.min(
    ...others.map((other) => median(ours.map((it, round) => it / (figures(other)[round] ?? NaN)))),
  );
}

/** Prints, as rows of Markdown, each goal that the public scenario has and what was seen of it. */
export function printGoals(cells: readonly Cell[]): void {
  console.log('\n| what of ours | goal | seen | |\n| --- | --- | --- | --- |');
  for (const goal of goals) {
    const times = seen(goal, cells);
    const isMet = goal.bound === '≥' ? times >= goal.times : times <= goal.times;
    console.log(
      `| ${goal.of} | ${goal.bound} ${goal.times} × | ${times.toFixed(2)} × | ${isMet ? 'met' : '**missed**'} |`,
    );
  }
  const fetches =
    cells.find((it) => it.workload === 'heavy' && it.gateway === 'ours')?.subgraphRequests ?? NaN;
  console.log(`| heavy: requests to subgraphs | ≤ 8 | ${fetches} | ${fetches <= 8 ? 'met' : '**missed**'} |`);
}
