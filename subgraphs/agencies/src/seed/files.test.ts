import { createHash } from 'node:crypto';

import { Big } from 'big.js';
import { beforeAll, describe, expect, test } from 'vitest';

import type { FundingActivityRecord } from '../models/FundingActivity.ts';
import type { FundingEntryRecord } from '../models/FundingEntry.ts';
import { seedFiles } from './files.ts';

const files = seedFiles();
const recordsOf = (type: string) => files.find((file) => file.type === type)?.records ?? [];
const entries = recordsOf('FundingEntry') as readonly FundingEntryRecord[];
const activities = recordsOf('FundingActivity') as readonly FundingActivityRecord[];

test('the records are those of the published files, of other funders, and of stated amounts', () => {
  expect(Object.fromEntries(files.map(({ type, records }) => [type, records.length]))).toEqual({
    Source: 35,
    ExchangeRate: 21,
    FundingActivity: 196,
    StatedAmount: 17,
    FundingEntry: 384,
    Budget: 2838,
  });
});

test('an id is given once', () => {
  for (const { records } of files) {
    expect(new Set(records.map(({ _id }) => _id)).size).toBe(records.length);
  }
});

describe('the models take every record', () => {
  const taken = new Map<string, number>();
  beforeAll(async () => {
    for (const { type, records, check } of files)
      taken.set(type, (await Promise.all(records.map(check))).length);
  });

  test.each(files.map(({ type, records }) => [type, records.length]))('%s: %i', (type, count) => {
    expect(taken.get(type)).toBe(count);
  });
});

test('66 activities of AFD are parents, 108 parts, and those of others stand alone', () => {
  const levels = Map.groupBy(activities, ({ hierarchyLevel }) => hierarchyLevel);
  expect([levels.get('PARENT')?.length, levels.get('CHILD')?.length, levels.get('SINGLE')?.length]).toEqual([
    66, 108, 22,
  ]);
  expect(levels.get('SINGLE')?.filter(({ _id }) => _id.startsWith('FR-3'))).toEqual([]);
  expect(
    levels
      .get('CHILD')
      ?.filter(({ parentIatiId }) => parentIatiId === null)
      .map(({ _id }) => _id),
  ).toEqual(['FR-3-CMA113301', 'FR-3-CMA113302']);
});

test('a back-calculated amount at its rate gives the published one, to the cent', () => {
  const found = entries.flatMap(({ value, backCalculated }) =>
    backCalculated ? [{ value, backCalculated }] : [],
  );
  expect(found).toHaveLength(7);
  for (const { value, backCalculated } of found) {
    const again = new Big(String(backCalculated.value.amount)).times(String(backCalculated.rate));
    expect(again.minus(String(value.amount)).abs().toNumber()).toBeLessThan(0.01);
  }
});

test('the rate of a back-calculation is the stored one of its day', () => {
  const rates = new Map(
    (recordsOf('ExchangeRate') as readonly { _id: string; rate: string; rateOn: string }[]).map((it) => [
      it._id,
      it,
    ]),
  );
  for (const { backCalculated } of entries) {
    if (!backCalculated) continue;
    expect(rates.get(backCalculated.exchangeRateId)).toMatchObject({
      rate: backCalculated.rate,
      rateOn: backCalculated.rateDate,
    });
  }
});

test('a claim is resolved by the data only: 7 of 326 receivers of AFD, all of them Expertise France', () => {
  const resolved = entries.filter(
    ({ row, reporterId, receiver }) => row && reporterId === 'FR-3' && receiver?.organisationId,
  );
  expect(resolved.map(({ receiver }) => receiver?.organisationId)).toEqual(Array(7).fill('X-PRIM-FR-EF'));
});

test('what a person judged is marked as such: bodies under a foreign identifier, and holders of stated grants', () => {
  const claims = entries.flatMap(({ provider, receiver }) => [provider, receiver]);
  const curated = claims.filter((claim) => claim?.resolvedBy === 'CURATED').map((claim) => claim?.asWritten);
  expect(new Set(curated)).toEqual(
    new Set([
      'Spanish Agency for International Development Cooperation (AECID) [ES-DIR3-EA0035768]',
      'Commitment [BE-BCE_KBO-264814354]',
      'Enabel - the Belgian development agency [BE-BCE_KBO-264814354]',
      'Association Achbal Maroc culturelle et artistique',
      'Association Thissaghnasse pour la culture et le développement',
      'Association de coopération pour le développement et la culture',
      'Association Oum El Banine',
    ]),
  );
});

test('the one made-up record is an entry of a payment, which says so in French and English', () => {
  const madeUp = files.flatMap(({ records }) => records).filter(({ _id }) => _id.startsWith('ill-'));
  const note = entries.find(({ dataStatus }) => dataStatus === 'ILLUSTRATIVE')?.note;
  expect(madeUp).toMatchObject([
    { dataStatus: 'ILLUSTRATIVE', type: 'DISBURSEMENT', projectId: 'prj-sm-tamkine', sources: [] },
  ]);
  expect([note?.fr, note?.en]).toEqual([
    expect.stringMatching(/inventé/i),
    expect.stringMatching(/made.up/i),
  ]);
});

describe('no name or title holds what belongs to a person:', () => {
  const published = [
    ...activities.flatMap(({ title }) => Object.values(title)),
    ...entries.flatMap(({ provider, receiver }) => [provider?.asWritten, receiver?.asWritten]),
  ]
    .filter((text) => typeof text === 'string')
    .map((text) => text.replace(/ \[[^\]]+\]$/, ''));

  test.each([
    ['an e-mail address', /[\w.+-]+@[\w-]+\.[a-z]{2,}/i],
    ['a telephone number', /(?:\+\d{2,3}|\b0[1-9])(?:[\s.-]?\d{2}){4}/],
    ['a form of address', /(^|[\s(])(M\.|MM\.|Mme|Mlle|Mr\.?|Mrs\.?|Dr\.?|Pr\.)\s+\p{Lu}/u],
    [
      'a street',
      /\b(rue|avenue|boulevard|bd|quartier|lotissement|immeuble|appartement|appt|résidence|hay|bp)\b\s*\S*\s*(n°|\d)/i,
    ],
    ['a postal code', /\b\d{5}\s+\p{Lu}/u],
    ['the number of an identity document', /\b[A-Z]{1,2}\d{5,7}\b(?!\])/],
  ])('%s', (_, pattern) => {
    expect(published.filter((text) => pattern.test(text))).toEqual([]);
  });
});

/** One of them is a firm that bears its founder's name: that of a company, as AFD published it. */
test('the names of providers and receivers are those that were read one by one for names of persons', () => {
  const names = entries.flatMap(({ provider, receiver }) => [provider?.asWritten, receiver?.asWritten]);
  const distinct = [...new Set(names.filter((name) => name !== undefined))].toSorted();
  const digest = createHash('sha256').update(distinct.join('\n')).digest('hex').slice(0, 16);
  expect([distinct.length, digest]).toEqual([84, 'da5de558a4fdcecb']);
});

test('sources bear no handle of a person and no path of a machine', () => {
  const texts = recordsOf('Source').map((source) => JSON.stringify(source));
  expect(texts.filter((text) => /currencyconverter|data\/iati|stored copy|seed/.test(text))).toEqual([]);
});
