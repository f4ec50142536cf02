import { expect, test } from 'vitest';

import { seedFiles } from './files.ts';

const files = seedFiles();
const parentOf = (territory: object) =>
  'parentCode' in territory && territory.parentCode !== 'MA' ? String(territory.parentCode) : null;
const isEmpty = (list: unknown) => Array.isArray(list) && list.length === 0;
const recordsOf = (type: string) => files.find((file) => file.type === type)?.records ?? [];

test('the seed holds every published record', () => {
  expect(Object.fromEntries(files.map(({ type, records }) => [type, records.length]))).toEqual({
    Source: 108,
    Territory: 317,
    Organisation: 99,
    Agreement: 16,
    Committee: 11,
    Meeting: 29,
    Decision: 13,
  });
});

test('every record has a source, unless it is made up, says so and has an id that says so', () => {
  const records = files.filter(({ type }) => type !== 'Source').flatMap((file) => file.records);
  const withoutSource = records.filter((record) => !('sources' in record) || isEmpty(record.sources));
  expect(withoutSource).toEqual([
    expect.objectContaining({ _id: expect.stringMatching(/^ill-dec-/), dataStatus: 'ILLUSTRATIVE' }),
  ]);
});

test('every source is used by a record', () => {
  const text = JSON.stringify(files.filter(({ type }) => type !== 'Source').map(({ records }) => records));
  expect(recordsOf('Source').filter(({ _id }) => !text.includes(`"${_id}"`))).toEqual([]);
});

test('the communes name the licence and the holder of the copyright in their source', () => {
  expect(recordsOf('Source')).toContainEqual(
    expect.objectContaining({ _id: 's-communes', note: expect.stringMatching(/MIT, Copyright \(c\) 2026/) }),
  );
});

test('a territory lies in what its code begins with', () => {
  const below = recordsOf('Territory').filter((territory) => parentOf(territory) !== null);
  expect(below).toHaveLength(313);
  expect(below.filter((territory) => !territory._id.startsWith(`${parentOf(territory)}.`))).toEqual([]);
});
