import { describe, expect, test } from 'vitest';

import { cdfdColumns } from '../seed/readCdfdRows.ts';
import { entryColumns } from './entryCells.ts';
import { readRows } from './readRows.ts';

/** A file with no row, and with something else in the place of columns. */
const header = (columns: string, others: string) =>
  `${entryColumns.join().replace(`${columns},`, others && `${others},`)}\n`;

const read = (text: string | Uint8Array) =>
  Array.fromAsync(
    readRows({ name: 'f.csv', bytes: () => [typeof text === 'string' ? Buffer.from(text) : text] }),
  );

const row = (cells: Partial<Record<(typeof entryColumns)[number], string>>) =>
  entryColumns
    .map((column) => ({ ...sound, ...cells })[column] ?? '')
    .map((cell) => `"${cell.replaceAll('"', '""')}"`)
    .join(',');

const sound: Partial<Record<(typeof entryColumns)[number], string>> = {
  reporter: 'FR-3',
  activity: 'FR-3-A',
  type: 'DISBURSEMENT',
  amount: '-12.50',
  currency: 'EUR',
  valueDate: '2021-02-10',
  periodFrom: '2021-02-10',
  periodTo: '2021-02-10',
  granularity: 'TRANSACTION',
  receiver: "'=Association",
  receiverType: '22',
  receiverActivity: 'MA-1',
  descriptionAr: 'دفعة',
};

const file = (...rows: readonly string[]) => [entryColumns.join(','), ...rows, ''].join('\n');

test('a row of this graph’s own shape is read as it was written', async () => {
  const [activity] = await read(`\uFEFF${file(row({}))}`);
  expect(activity).toMatchObject({
    problems: [],
    skipped: [],
    published: { iatiId: 'FR-3-A', reporter: { ref: 'FR-3' } },
  });
  expect(activity?.published.transactions).toEqual([
    expect.objectContaining({
      line: 2,
      type: '3',
      value: { amount: '-12.50', currency: 'EUR' },
      provider: null,
      receiver: { name: '=Association', ref: null, type: '22', activityId: 'MA-1' },
      description: [{ lang: 'ar', text: 'دفعة' }],
      sector: null,
    }),
  ]);
});

test('rows of one activity come together, and those of another begin the next', async () => {
  const found = await read(file(row({}), row({}), row({ activity: 'FR-3-B' })));
  expect(found.map(({ published }) => [published.iatiId, published.transactions.length])).toEqual([
    ['FR-3-A', 2],
    ['FR-3-B', 1],
  ]);
});

describe('a row is skipped, and says why, that', () => {
  test.each([
    ['takes another back', { reverses: 'e1' }, /takes e1 back/],
    ['was taken back', { reversedBy: 'e2' }, /taken back by e2/],
    ['is made up', { dataStatus: 'ILLUSTRATIVE' }, /made up/],
    ['is a statement', { granularity: 'STATEMENT' }, /statement/],
    ['stands on no activity', { activity: '' }, /no activity/],
  ])('%s', async (_, cells, message) => {
    const [activity] = await read(file(row(cells)));
    expect(activity?.published.transactions).toEqual([]);
    expect(activity?.skipped).toEqual([{ line: 2, message: expect.stringMatching(message) }]);
  });
});

describe('a row is a problem, and says what is wanted, that has', () => {
  test.each([
    ['no amount', { amount: 'much' }, /amount must be a decimal number, got "much"/],
    ['no type of IATI', { type: 'GIFT' }, /type must be one of INCOMING_FUNDS/],
    ['no day', { periodFrom: '10/02/2021' }, /periodFrom must be a day like/],
    ['no currency', { currency: '' }, /currency must be an ISO 4217 code/],
    ['no granularity', { granularity: 'YEAR' }, /granularity must be TRANSACTION or QUARTER_SUM/],
  ])('%s', async (_, cells, message) => {
    const [activity] = await read(file(row({}), row(cells)));
    expect(activity?.problems).toEqual([
      { line: 3, isRefusal: true, message: expect.stringMatching(message) },
    ]);
  });

  test('no quarter, in the shape of the published files', async () => {
    const cells = cdfdColumns.map((column) => (column === 'IATI Identifier' ? 'FR-3-A' : 'x'));
    const [activity] = await read(`${cdfdColumns.join(',').replaceAll(', ', '; ')}\n${cells.join(',')}\n`);
    expect(activity?.problems).toEqual([
      { line: 2, isRefusal: true, message: expect.stringMatching(/must be/) },
    ]);
  });
});

describe('a file is refused as a whole that', () => {
  const refused = (message: RegExp) => ({
    extensions: expect.objectContaining({ code: 'CSV_MALFORMED' }),
    message: expect.stringMatching(message),
  });

  test.each([
    ['has a header of another shape', 'a,b\n1,2\n', /as CSV its header must be IATI Identifier,/],
    ['lacks a column', header('amount', ''), /^The header of the CSV file lacks amount\. It must be id,/],
    [
      'has a column of another name',
      header('amount', 'sum'),
      /file lacks amount and has sum, which is not known\. It/,
    ],
    [
      'has its columns in another order',
      header('id,reporter', 'reporter,id'),
      /file has its columns in another order/,
    ],
    ['has a row with a cell too many', file(`${row({})},x`), /not well-formed CSV/],
    ['has a quote that never ends', file(`"${'x'.repeat(50)}`), /not well-formed CSV/],
    ['has a row without end', file(`"${'x'.repeat(200_000)}"`), /not well-formed CSV/],
  ])('%s', async (_, text, message) => {
    await expect(read(text)).rejects.toMatchObject(refused(message));
  });

  test('is no UTF-8', async () => {
    const bytes = Buffer.concat([
      Buffer.from(file(row({}))),
      Buffer.from([0x22, 0xe9, 0x22]),
      Buffer.from(','.repeat(31)),
    ]);
    await expect(read(bytes)).rejects.toMatchObject(refused(/not UTF-8/));
  });

  test('cannot be read to its end', async () => {
    const bytes = async function* () {
      yield Buffer.from(file(row({})));
      throw new Error('the disk is gone');
    };
    await expect(Array.fromAsync(readRows({ name: 'f.csv', bytes }))).rejects.toThrow('the disk is gone');
  });
});
