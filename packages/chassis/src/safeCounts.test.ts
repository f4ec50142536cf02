import fc from 'fast-check';
import { describe, expect, test } from 'vitest';

import { exposedCounts, personsMin, protectCounts, type SafeTable } from './safeCounts.ts';

/** All numbers of a table in one list: the cells row by row, the totals of rows, of columns, of all. */
const flat = ({ cells, rowTotals, columnTotals, total }: SafeTable) => [
  ...cells.flat(),
  ...rowTotals,
  ...columnTotals,
  total,
];

const sum = (numbers: readonly number[]) => numbers.reduce((total, number) => total + number, 0);

function exact(counts: readonly (readonly number[])[]): readonly number[] {
  const rowTotals = counts.map(sum);
  const columnTotals = (counts[0] ?? []).map((_, column) => sum(counts.map((row) => row[column] ?? 0)));
  return [...counts.flat(), ...rowTotals, ...columnTotals, sum(rowTotals)];
}

describe('a safe table', () => {
  test('tells numbers from ten on, rounded to five', () => {
    expect(
      protectCounts([
        [12, 13],
        [57, 101],
      ]),
    ).toEqual({
      cells: [
        [10, 15],
        [55, 100],
      ],
      rowTotals: [25, 160],
      columnTotals: [70, 115],
      total: 185,
    });
  });

  test('withholds nine and tells ten', () => {
    const [row = []] = protectCounts([[9, 10, 40, 50]]).cells;
    expect(row[0]).toBeNull();
    expect(protectCounts([[10, 40]]).cells).toEqual([[10, 40]]);
  });

  test('withholds a second number where the total would give the first away', () => {
    expect(protectCounts([[3, 40, 50]])).toMatchObject({ cells: [[null, null, 50]], total: 95 });
  });

  test('withholds a rectangle where rows and columns would give a cell away', () => {
    const { cells } = protectCounts([
      [4, 20, 30],
      [25, 35, 45],
      [50, 60, 70],
    ]);
    expect(cells).toEqual([
      [null, null, 30],
      [null, null, 45],
      [50, 60, 70],
    ]);
  });

  test('tells no sum of fewer than ten by what it leaves out', () => {
    expect(protectCounts([[2, 3, 40, 50]]).cells).toEqual([[null, null, null, 50]]);
  });

  test('withholds all of a table of few persons', () => {
    expect(
      flat(
        protectCounts([
          [1, 2],
          [3, 0],
        ]),
      ),
    ).toEqual(Array(9).fill(null));
  });

  test('withholds the same totals whatever trait the persons are told apart by', () => {
    const table = fc.array(fc.tuple(fc.nat(40), fc.nat(40)), { minLength: 2, maxLength: 5 });
    fc.assert(
      fc.property(table, (rows) => {
        const other = rows.map(([a, b]) => [a + b]);
        expect(protectCounts(rows).rowTotals).toEqual(protectCounts(other).rowTotals);
      }),
    );
  });
});

/**
 * An attacker who knows the rules of the table, and more than it tells: the exact numbers behind the rounded ones.
 * Answers, for each number, all the values that it can have in tables that agree with what was told.
 */
function attack(counts: readonly (readonly number[])[], safe: SafeTable): readonly ReadonlySet<number>[] {
  const known = exact(counts).map((count, at) => (flat(safe)[at] === null ? null : count));
  const [rows, columns] = [counts.length, counts[0]?.length ?? 0];
  const found = known.map(() => new Set<number>());
  const most = Math.max(...exact(counts)) + personsMin;
  const tryCell = (cells: readonly number[]): void => {
    if (cells.length === rows * columns) {
      const table = Array.from({ length: rows }, (_, row) => cells.slice(row * columns, (row + 1) * columns));
      const whole = exact(table);
      if (whole.every((count, at) => known[at] === null || known[at] === count))
        whole.forEach((count, at) => found[at]?.add(count));
      return;
    }
    const given = known[cells.length] ?? null;
    const rowStart = Math.floor(cells.length / columns) * columns;
    const rowTotal = known[rows * columns + rowStart / columns] ?? null;
    const left = rowTotal === null ? most : rowTotal - sum(cells.slice(rowStart));
    const isLast = cells.length === rowStart + columns - 1;
    const candidates =
      given !== null
        ? [given]
        : isLast && rowTotal !== null
          ? [left]
          : Array.from({ length: Math.max(left + 1, 0) }, (_, count) => count);
    for (const count of candidates) if (count >= 0 && count <= left) tryCell([...cells, count]);
  };
  tryCell([]);
  return found;
}

test('subtracting what is told from what is told recovers no number that is withheld', () => {
  const count = fc.oneof(fc.nat(9), fc.integer({ min: 10, max: 14 }));
  const table = fc.constantFrom([1, 2], [1, 3], [2, 2], [2, 1], [3, 1]).chain(([rows = 1, columns = 1]) =>
    fc.array(fc.array(count, { minLength: columns, maxLength: columns }), {
      minLength: rows,
      maxLength: rows,
    }),
  );
  fc.assert(
    fc.property(table, (counts) => {
      const safe = protectCounts(counts);
      const candidates = attack(counts, safe);
      const recovered = flat(safe).flatMap((shown, at) =>
        shown === null && (candidates[at]?.size ?? 0) < 2 ? [at] : [],
      );
      expect(recovered).toEqual([]);
    }),
    { numRuns: 60 },
  );
});

test('without the second withholding the attack recovers a person: the test above can fail', () => {
  const counts = [[3, 40]];
  const naive: SafeTable = { cells: [[null, 40]], rowTotals: [45], columnTotals: [null, 40], total: 45 };
  expect([...(attack(counts, naive)[0] ?? [])]).toEqual([3]);
});

describe('a published table exposes', () => {
  const safe = (change: Partial<SafeTable>): SafeTable => ({
    cells: [
      [10, 40],
      [20, 30],
    ],
    rowTotals: [50, 50],
    columnTotals: [30, 70],
    total: 100,
    ...change,
  });
  const reasons = (table: SafeTable) => exposedCounts(table).map(({ place, reason }) => `${place} ${reason}`);

  test('nothing where all is from ten on, rounded, and withheld in rectangles', () => {
    expect(reasons(safe({}))).toEqual([]);
    const cells = [
      [null, null, 30],
      [null, null, 45],
    ];
    const rowTotals = [60, 85];
    expect(reasons({ cells, rowTotals, columnTotals: [30, 40, 75], total: 145 })).toEqual([]);
  });

  test('what is told below ten, or not rounded', () => {
    expect(reasons(safe({ total: 5 }))).toEqual(['total BELOW_MINIMUM']);
    expect(reasons(safe({ rowTotals: [50, 52] }))).toEqual(['rows.1.total NOT_ROUNDED']);
  });

  test('a number that is withheld alone in its line, and none where a second one is', () => {
    const cells = [
      [null, 40],
      [20, 30],
    ];
    expect(reasons(safe({ cells }))).toEqual(['rows.0.counts.0 COMPUTABLE']);
    expect(reasons(safe({ cells, rowTotals: [null, 50] }))).toEqual([
      'rows.0.counts.0 COMPUTABLE',
      'rows.0.total COMPUTABLE',
    ]);
    expect(reasons(safe({ cells, rowTotals: [null, null], columnTotals: [null, null], total: 90 }))).toEqual([
      'rows.0.counts.0 COMPUTABLE',
      'rows.0.total COMPUTABLE',
      'rows.1.total COMPUTABLE',
      'columnTotals.0 COMPUTABLE',
      'columnTotals.1 COMPUTABLE',
    ]);
  });

  test('two numbers that are surely fewer than ten together, and none where they may be ten', () => {
    const line = (total: number): SafeTable => ({
      cells: [
        [null, null, 50],
        [null, null, 60],
      ],
      rowTotals: [total, 80],
      columnTotals: [40, 45, 110],
      total: 140,
    });
    expect(reasons(line(50))).toEqual(['rows.0.counts.0 COMPUTABLE', 'rows.0.counts.1 COMPUTABLE']);
    expect(reasons(line(60))).toEqual([]);
  });

  test('nothing of any table that was made safe', () => {
    const count = fc.oneof(fc.nat(30), fc.nat(2_000));
    const sizes = fc.tuple(fc.integer({ min: 1, max: 5 }), fc.integer({ min: 1, max: 5 }));
    const table = sizes.chain(([rows, columns]) =>
      fc.array(fc.array(count, { minLength: columns, maxLength: columns }), {
        minLength: rows,
        maxLength: rows,
      }),
    );
    fc.assert(
      fc.property(table, (counts) => {
        expect(exposedCounts(protectCounts(counts))).toEqual([]);
      }),
    );
  });
});
