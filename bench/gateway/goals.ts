import { type Cell, median } from './report.ts';

/** What is wanted of ours, as a multiple of what another, or the best of several, shows under the same load. */
interface Goal {
  readonly workload: string;
  readonly figure: 'requests per second' | 'p50' | 'p99' | 'resident memory';
  readonly others: readonly string[];
  readonly bound: '≥' | '≤';
  readonly times: number;
}

const more = (workload: string, others: readonly string[], times: number): Goal => ({
  workload,
  figure: 'requests per second',
  others,
  bound: '≥',
  times,
});

const less = (workload: string, figure: Goal['figure'], times: number): Goal => ({
  workload,
  figure,
  others: ['stock'],
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
    const { workload, figure, others, bound, times } = goal;
    const what = `${workload}: ${figure}, of ${others.map((it) => `\`${it}\``).join(' or ')}`;
    const ratio = seen(goal, cells);
    printGoal(
      what,
      `${bound} ${times} ×`,
      `${ratio.toFixed(2)} ×`,
      bound === '≥' ? ratio >= times : ratio <= times,
    );
  }
  const fetches =
    cells.find((it) => it.workload === 'heavy' && it.gateway === 'ours')?.subgraphRequests ?? NaN;
  printGoal('heavy: requests to subgraphs', '≤ 8', String(fetches), fetches <= 8);
}

const printGoal = (what: string, wanted: string, found: string, isMet: boolean) =>
  console.log(`| ${what} | ${wanted} | ${found} | ${isMet ? 'met' : '**missed**'} |`);
