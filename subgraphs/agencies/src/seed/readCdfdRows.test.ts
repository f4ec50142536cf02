import { readFileSync } from 'node:fs';

import { describe, expect, test } from 'vitest';

import { readCdfdFile, readCdfdRows } from './readCdfdRows.ts';

const transactionsFile = 'cdfd-2021-07-22-morocco-transactions.csv';
const text = readFileSync(new URL(transactionsFile, import.meta.url), 'utf8');
const [header = '', first = ''] = text.split(/\r?\n/);

test('every line of both files is a row, numbered as an editor numbers it', () => {
  const transactions = readCdfdFile(import.meta.url, transactionsFile);
  const budgets = readCdfdFile(import.meta.url, 'cdfd-2021-07-22-morocco-budgets.csv');
  expect([transactions.length, budgets.length]).toEqual([328, 2822]);
  expect(transactions.map(({ line }) => line)).toEqual(Array.from({ length: 328 }, (_, at) => at + 2));
  expect(new Set([...transactions, ...budgets].map(({ id }) => id)).size).toBe(3150);
  expect(new Set(transactions.map(({ iatiId }) => iatiId)).size).toBe(109);
});

test('a row keeps what the line says, to the digit', () => {
  expect(readCdfdFile(import.meta.url, transactionsFile).find(({ line }) => line === 185)).toEqual({
    id: 'cdfd-tx-000185',
    file: transactionsFile,
    line: 185,
    iatiId: 'FR-3-CMA129101',
    title: 'Migration Maroc',
    reporter: 'Agence Française de Développement [FR-3]',
    provider: 'Agence Française de Développement [FR-3]',
    receiver: 'Expertise France AFETI',
    reporterType: { code: '10', name: 'Government' },
    providerType: { code: '10', name: 'Government' },
    receiverType: null,
    aidType: { code: 'C01', name: 'Project-type interventions' },
    financeType: { code: '110', name: 'Standard grant' },
    type: 'OUTGOING_COMMITMENT',
    recipientCountry: { code: 'MA', name: 'Morocco' },
    isMultiCountry: false,
    sectorCategory: { code: '150', name: 'Government & Civil Society' },
    sector: { code: '15150', name: 'Democratic participation and civil society' },
    period: { from: '2021-07-01', to: '2021-09-30' },
    value: '19600200',
    note: null,
  });
});

test('an amount keeps its sign: a negative row is a reversal', () => {
  const negative = first.replace(/,[^,]*$/, ',-266445.222');
  expect(readCdfdRows(`${header}\n${negative}\n`, 'f.csv')[0]?.value).toBe('-266445.222');
});

test('a file that begins with a byte order mark reads the same', () => {
  expect(readCdfdRows(`\uFEFF${header}\n${first}\n`, 'f.csv')).toHaveLength(1);
});

test('a file of a header alone holds no rows', () => {
  expect(readCdfdRows(`${header}\n`, 'f.csv')).toEqual([]);
});

describe('a malformed file is refused with its name, the line and what is wanted:', () => {
  const withCell = (column: string, cell: string) => {
    const at = header.split(',').indexOf(column);
    return first
      .split(',')
      .map((old, index) => (index === at ? cell : old))
      .join(',');
  };
  // The first line quotes one cell that holds commas, behind the columns changed here but for the last three.
  const withLast = (from: RegExp, to: string) => first.replace(from, to);

  test.each([
    [
      'no identifier',
      withCell('IATI Identifier', ''),
      /^f\.csv, line 3: IATI Identifier must be a text, got ""$/,
    ],
    ['no title', withCell('Title', ' '), /line 3: Title must be a text/],
    ['no reporter', withCell('Reporting Organisation', ''), /Reporting Organisation must be a text/],
    [
      'a finance type without name',
      withCell('Finance Type', '110'),
      /Finance Type must be a code and its name/,
    ],
    [
      'a type that IATI has not',
      withCell('Transaction Type', '14 - Gift'),
      /Transaction Type must be a type of IATI/,
    ],
    ['type 0', withCell('Transaction Type', '0 - Nothing'), /Transaction Type must be a type of IATI/],
    [
      'a share that is neither 0 nor 1',
      withCell('Multi Country', '2'),
      /Multi Country must be 0 or 1, got "2"/,
    ],
    [
      'an amount with an exponent',
      withLast(/[^,]*$/, '1e6'),
      /Value \(USD\) must be a decimal number, got "1e6"/,
    ],
    [
      'an amount with a comma',
      withLast(/[^,]*$/, '"3,5"'),
      /Value \(USD\) must be a decimal number, got "3,5"/,
    ],
    ['no amount', withLast(/[^,]*$/, ''), /Value \(USD\) must be a decimal number, got ""/],
    ['a fifth quarter', withLast(/Q\d,/, 'Q5,'), /Calendar Quarter must be Q1, Q2, Q3 or Q4, got "Q5"/],
    ['a quarter named like a property', withLast(/Q\d,/, 'constructor,'), /Calendar Quarter must be/],
    ['a year of two digits', withLast(/,20(\d\d),Q/, ',$1,Q'), /Calendar Year must be a year like "2021"/],
    ['a missing cell', first.slice(0, first.lastIndexOf(',')), /^f\.csv: .*line 3/],
    ['a cell too many', `${first},1`, /^f\.csv: .*line 3/],
    ['an open quote', `"${first}`, /^f\.csv: .*line 3/i],
  ])('%s', (_, line, problem) => {
    expect(() => readCdfdRows(`${header}\n${first}\n${line}\n`, 'f.csv')).toThrow(problem);
  });

  test('a header with other columns', () => {
    expect(() => readCdfdRows(`${header.replace('Title', 'Titre')}\n${first}\n`, 'f.csv')).toThrow(
      /^f\.csv: the header must be IATI Identifier, Title, .*got IATI Identifier, Titre/,
    );
  });
});
