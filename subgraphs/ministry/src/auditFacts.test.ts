import { startTestSubgraph, type TestSubgraph } from '@prim/chassis/testing';
import { afterAll, beforeAll, expect, test } from 'vitest';

import { createContext } from './context.ts';
import { DiasporaStatistic } from './models/DiasporaStatistic.ts';
import { HostCountry } from './models/HostCountry.ts';
import { resolvers } from './resolvers/index.ts';
import { seedFiles } from './seed/files.ts';

let ministry: TestSubgraph;
beforeAll(async () => {
  ministry = await startTestSubgraph({ name: 'ministry', resolvers, createContext, seedFiles });
});
afterAll(() => ministry.close());

const query = `query ($representations: [_Any!]!) { _entities(representations: $representations) { ... on Audit {
  ministryFacts { isComplete personFigures { type id field value }
    textScreening { textCount places { type id field kind } } }
} } }`;

async function factsOf(...scopes: readonly boolean[]) {
  const representations = scopes.map((isWholeProgramme, index) => ({
    __typename: 'Audit',
    id: String(index),
    isWholeProgramme,
    includesIllustrative: false,
  }));
  const { data, errors } = await ministry.execute(query, { representations });
  expect(errors).toBeUndefined();
  return data._entities.map((it: { ministryFacts: unknown }) => it.ministryFacts);
}

test('what the ministry keeps is in the scope of the whole programme, and of no other', async () => {
  const [whole, part] = await factsOf(true, false);
  const persons = await DiasporaStatistic.find({ unit: 'PERSONS' }).lean();
  const counted = persons.filter(({ value, dataStatus }) => value !== null && dataStatus !== 'ILLUSTRATIVE');
  expect(whole).toMatchObject({
    isComplete: true,
    textScreening: { textCount: expect.any(Number), places: [] },
  });
  expect(whole.personFigures).toHaveLength(counted.length);
  expect(whole.textScreening.textCount).toBeGreaterThan(300);
  expect(part).toEqual({
    isComplete: true,
    personFigures: [],
    textScreening: { textCount: 0, places: [] },
  });
});

test('its texts are screened: the place is told, and never the words', async () => {
  await HostCountry.create({ _id: 'ZZ', name: { fr: 'Voir bureau@exemple.ma' }, sources: [] });
  const [facts] = await factsOf(true);
  await HostCountry.deleteOne({ _id: 'ZZ' });
  expect(facts.textScreening.places).toEqual([
    { type: 'HostCountry', id: 'ZZ', field: 'name.fr', kind: 'EMAIL' },
  ]);
});

test('the facts of ten audits take as many round trips as those of one', async () => {
  const trips = (count: number) =>
    ministry.roundTrips(() => factsOf(...Array.from({ length: count }, () => true)));
  expect(await trips(10)).toBe(await trips(1));
});
