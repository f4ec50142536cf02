import { expect, test } from 'vitest';

import { screenRecords } from './screenRecords.ts';

const screened = (record: object, names: readonly string[] = []) =>
  screenRecords([{ type: 'Project', records: [{ _id: 'prj', ...record }], names }]);

test.each([
  [{ title: { fr: 'Voir bureau@exemple.ma' } }, 'title.fr'],
  [{ note: { ar: 'bureau@exemple.ma' } }, 'note.ar'],
  [{ results: [{ text: { fr: 'clair' } }, { text: { en: 'bureau@exemple.ma' } }] }, 'results.1.text.en'],
  [{ claims: [{ field: 'title', value: 'bureau@exemple.ma', source: 'src' }] }, 'claims.0.value'],
  [{ acronym: 'bureau@exemple.ma' }, 'acronym'],
])('a text is screened wherever it lies: %j', (record, field) => {
  const { places } = screened(record);
  expect(places).toMatchObject([{ type: 'Project', id: 'prj', field, kind: 'EMAIL' }]);
  expect(JSON.stringify(places)).not.toContain('exemple.ma');
});

test('what is the name of a body is screened as one, as is what a claim writes', () => {
  const name = { fr: 'Fatima El Alaoui' };
  expect(screened({ name }).places).toEqual([]);
  expect(screened({ name }, ['name']).places).toMatchObject([{ field: 'name.fr', kind: 'PERSON_NAME' }]);
  expect(screened({ provider: { asWritten: 'Fatima El Alaoui' } }).places).toMatchObject([
    { field: 'provider.asWritten', kind: 'PERSON_NAME' },
  ]);
});

test('ids, codes, days and amounts are no texts', () => {
  expect(
    screened({ holderId: 'bureau@exemple.ma', recordedAt: new Date(0), value: 12, title: { fr: 'Clair' } }),
  ).toEqual({ textCount: 1, places: [] });
});

test('no more than a thousand places are told', () => {
  const records = Array.from({ length: 1_001 }, (_, n) => ({
    _id: String(n),
    title: { fr: 'bureau@exemple.ma' },
  }));
  const { textCount, places } = screenRecords([{ type: 'Project', records }]);
  expect([textCount, places.length]).toEqual([1_001, 1_000]);
});
