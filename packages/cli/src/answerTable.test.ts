import stringWidth from 'string-width';
import { describe, expect, test } from 'vitest';

import { answerRows } from './answerRows.ts';
import { answerTable } from './answerTable.ts';

describe('the rows of an answer', () => {
  test('are the items of its longest list, with what surrounds them once', () => {
    const data = {
      territory: {
        name: { value: 'Tiznit' },
        projects: {
          totalCount: 2,
          nodes: [
            { id: 'a', holder: { name: 'X' }, tags: ['p', 'q'] },
            { id: 'b', holder: null, tags: [] },
          ],
        },
      },
    };
    expect(answerRows(data)).toEqual({
      facts: [
        ['territory.name.value', 'Tiznit'],
        ['territory.projects.totalCount', '2'],
      ],
      rows: [
        [
          ['territory.projects.nodes.id', 'a'],
          ['territory.projects.nodes.holder.name', 'X'],
          ['territory.projects.nodes.tags', 'p; q'],
        ],
        [
          ['territory.projects.nodes.id', 'b'],
          ['territory.projects.nodes.holder', ''],
          ['territory.projects.nodes.tags', ''],
        ],
      ],
    });
  });

  test('are those of all places of a list that stands in a list, each beside its own surroundings', () => {
    const data = {
      agreements: [
        { id: 'frame', parties: [1, 2, 3, 4].map((role) => ({ role })) },
        { id: 'prim', parties: [{ role: 'FUNDER' }, { role: 'HOLDER' }] },
        { id: 'alone', parties: [] },
      ],
    };
    expect(answerRows(data).rows.map((row) => row.map(([, value]) => value))).toEqual([
      ['frame', '1'],
      ['frame', '2'],
      ['frame', '3'],
      ['frame', '4'],
      ['prim', 'FUNDER'],
      ['prim', 'HOLDER'],
      ['alone'],
    ]);
  });

  test('are none where the answer holds no list of objects', () => {
    expect(answerRows({ agreement: { id: 'prim', tags: ['a'] }, other: null })).toEqual({
      facts: [
        ['agreement.id', 'prim'],
        ['agreement.tags', 'a'],
        ['other', ''],
      ],
      rows: [],
    });
  });
});

describe('the table of an answer', () => {
  test('names its columns without what they share', () => {
    const nodes = [
      { id: 'a', title: { value: 'A' } },
      { id: 'bcd', title: { value: 'B' } },
    ];
    expect(answerTable({ place: 'Agadir', projects: { nodes } })).toBe(
      ['place: Agadir', 'projects.nodes.*', 'id   title.value', '───  ───────────', 'a    A', 'bcd  B'].join(
        '\n',
      ),
    );
  });

  test('keeps its columns straight in Arabic, with vowel signs, and does not let it turn the line around', () => {
    const lines = answerTable({
      n: [
        { name: 'مُحَمَّد', id: '1' },
        { name: 'سوس', id: '2' },
      ],
    }).split('\n');
    const [, , , first = '', second = ''] = lines;
    expect(stringWidth(first)).toBe(stringWidth(second));
    expect(second).toMatch(/^\u2068سوس\u2069 +2$/);
  });

  test('cuts a cell that is too long, and marks it', () => {
    const cell = answerTable({ n: [{ text: 'x'.repeat(49) }, { text: 'y'.repeat(48) }] }).split('\n');
    expect(cell.at(-2)).toBe(`${'x'.repeat(47)}…`);
    expect(cell.at(-1)).toBe('y'.repeat(48));
  });

  test('puts a text of several lines on one', () => {
    expect(answerTable({ text: 'a\n  b' })).toBe('text: a b');
  });

  test('narrows its widest columns until a line fits the terminal, and none below what can be read', () => {
    const n = [
      { id: '12345', a: 'x'.repeat(40), b: 'y'.repeat(30) },
      { id: '67890', a: '', b: '' },
    ];
    const widest = (lineMax?: number) =>
      Math.max(
        ...answerTable({ n }, lineMax)
          .split('\n')
          .map((line) => stringWidth(line)),
      );
    expect([widest(), widest(79), widest(78), widest(60), widest(10)]).toEqual([79, 79, 78, 59, 25]);
  });
});
