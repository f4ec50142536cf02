import { callerOf, startTestSubgraph, type TestSubgraph } from '@prim/chassis/testing';
import { afterAll, beforeAll, expect, test } from 'vitest';

import { createContext } from '../context.ts';
import { resolvers } from '../resolvers/index.ts';

let region: TestSubgraph;
beforeAll(async () => {
  region = await startTestSubgraph({ name: 'region', resolvers, createContext, seedFiles: () => [] });
});
afterAll(() => region.close());

const mutation = `mutation Record($input: RecordPersonCountsInput!) {
  recordPersonCounts(input: $input) {
    personCountTable { id rows { territory { code } counts { value isWithheld } total { value } } total { value } }
  }
}`;
const input = {
  quarter: '2026-Q1',
  trait: 'SEX',
  columns: ['FEMALE', 'MALE'],
  rows: [
    { territoryCode: '09.541', counts: [3, 61] },
    { territoryCode: '09.163', counts: [42, 58] },
  ],
};
const record = (change: object = {}, caller = callerOf('region', 'editor')) =>
  region.execute(mutation, { input: { ...input, ...change } }, { caller });
const codeOf = async (answer: ReturnType<typeof record>) => (await answer).errors?.[0]?.extensions?.['code'];

test('small numbers are withheld before they are stored, with those that would give them away', async () => {
  const { data, errors } = await record();
  expect(errors).toBeUndefined();
  const withheld = { value: null, isWithheld: true };
  expect(data.recordPersonCounts.personCountTable).toEqual({
    id: '09 2026-Q1 SEX',
    rows: [
      { territory: { code: '09.163' }, counts: [withheld, withheld], total: { value: 100 } },
      { territory: { code: '09.541' }, counts: [withheld, withheld], total: { value: 65 } },
    ],
    total: { value: 165 },
  });
  expect(await record()).toEqual({ data });
});

test('a second table that could be subtracted from the first is refused', async () => {
  const [first] = input.rows;
  expect(await codeOf(record({ rows: [first] }))).toBe('PERSON_COUNTS_RECORDED');
  const oneMore = [{ territoryCode: '09.541', counts: [3, 71] }, input.rows[1]];
  expect(await codeOf(record({ rows: oneMore }))).toBe('PERSON_COUNTS_RECORDED');
  const byCommune = [{ territoryCode: '09.541.01.11', counts: [30, 40] }];
  expect(await codeOf(record({ trait: 'AGE', columns: ['0-17', '60+'], rows: byCommune }))).toBe(
    'PERSON_COUNTS_RECORDED',
  );
});

test('no table crosses communes with nationalities', async () => {
  const rows = [{ territoryCode: '09.541.01.11', counts: [30, 40] }];
  for (const trait of ['NATIONALITY', 'HOST_COUNTRY']) {
    const answer = record({ quarter: '2025-Q4', trait, columns: ['SN', 'ML'], rows });
    expect(await codeOf(answer)).toBe('PERSON_COUNTS_TOO_FINE');
  }
});

test.each([
  { quarter: '2026-Q5' },
  { quarter: '2099-Q1' },
  { columns: ['FEMALE', 'FEMALE'] },
  { columns: ['FEMALE', 'SENEGAL'] },
  { columns: [], rows: [] },
  { rows: [{ territoryCode: '02.1', counts: [20, 20] }] },
  { rows: [{ territoryCode: '09.541', counts: [20] }] },
  { rows: [{ territoryCode: '09.541', counts: [-20, 20] }] },
])('a table that is not whole is refused: %j', async (change) => {
  expect(await codeOf(record(change))).toBe('PERSON_COUNTS_INVALID');
});

test('the region alone records', async () => {
  expect(await codeOf(record({}, callerOf('wilaya', 'editor')))).toBe('FORBIDDEN');
  expect(await codeOf(record({}, callerOf('region', 'reader')))).toBe('FORBIDDEN');
});
