import { startTestSubgraph, type TestSubgraph } from '@prim/chassis/testing';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';

import { createContext } from './context.ts';
import { resolvers } from './resolvers/index.ts';
import { seedFiles } from './seed/files.ts';

let ministry: TestSubgraph;
beforeAll(async () => {
  ministry = await startTestSubgraph({ name: 'ministry', resolvers, createContext, seedFiles });
});
afterAll(() => ministry?.close());

const entities = (selection: string, representations: readonly object[]) =>
  ministry.execute(
    `query ($representations: [_Any!]!) { _entities(representations: $representations) { ${selection} } }`,
    {
      representations,
    },
  );

describe('the entities that the ministry owns', () => {
  test.each([
    ['NationalStrategy', 'id', 'str-snia', '... on NationalStrategy { id acronym }', { acronym: 'SNIA' }],
    ['Measure', 'id', 'msr-2', '... on Measure { id order group }', { order: 2, group: 'CALENDAR_2021' }],
    ['HostCountry', 'code', 'FR', '... on HostCountry { code name { en } }', { name: { en: 'France' } }],
    [
      'DiasporaOrganisation',
      'id',
      'dor-fr-md',
      '... on DiasporaOrganisation { id organisation { id } }',
      { organisation: { id: 'X-PRIM-FR-MD' } },
    ],
    ['DiasporaInitiative', 'id', 'ini-caravane-2013', '... on DiasporaInitiative { id }', {}],
    [
      'DigitalService',
      'id',
      'dig-consulat',
      '... on DigitalService { id url }',
      { url: 'https://www.consulat.ma' },
    ],
  ])(
    '%s is found by its key beside others, and an unknown key is null',
    async (type, key, known, selection, wanted) => {
      const { data, errors } = await entities(`__typename ${selection}`, [
        { __typename: type, [key]: 'nobody' },
        { __typename: 'Measure', id: 'msr-1' },
        { __typename: type, [key]: known },
      ]);
      expect(errors).toBeUndefined();
      expect(data._entities).toMatchObject([null, { __typename: 'Measure' }, { [key]: known, ...wanted }]);
    },
  );

  test('a programme of a strategy is found by its key, with its strategy', async () => {
    const { data } = await ministry.execute(
      '{ strategyProgrammes(first: 1) { nodes { id strategy { id } } } }',
    );
    const [programme] = data.strategyProgrammes.nodes;
    const found = await entities('... on StrategyProgramme { id strategy { id } }', [
      { __typename: 'StrategyProgramme', id: programme.id },
      { __typename: 'StrategyProgramme', id: 'nobody' },
    ]);
    expect(found.data._entities).toEqual([programme, null]);
  });
});

describe('what the ministry adds to the entities of others', () => {
  test('the partners of a project that belong to the diaspora, told from the ids that the region gives', async () => {
    const { data } = await entities('... on Project { id diasporaPartners { id } }', [
      { __typename: 'Project', id: 'a', partnerIds: ['X-PRIM-FR-MD', 'FR-3'] },
      { __typename: 'Project', id: 'b', partnerIds: [] },
    ]);
    expect(data._entities).toEqual([
      { id: 'a', diasporaPartners: [{ id: 'dor-fr-md' }] },
      { id: 'b', diasporaPartners: [] },
    ]);
  });

  test('the diaspora of a territory: what began in Souss-Massa, and nothing for a code that nobody bears', async () => {
    const initiatives = 'initiatives(first: 100) { nodes { id } }';
    const { data } = await entities(`... on Territory { code diaspora { ${initiatives} } }`, [
      { __typename: 'Territory', code: '09' },
      { __typename: 'Territory', code: '99' },
    ]);
    const [region, nowhere] = data._entities;
    expect(region.diaspora.initiatives.nodes).toContainEqual({ id: 'ini-caravane-2013' });
    expect(nowhere.diaspora?.initiatives.nodes ?? []).toEqual([]);
  });

  test('an organisation of the diaspora, and none for another body', async () => {
    const { data } = await entities('... on Organisation { id diaspora { id } }', [
      { __typename: 'Organisation', id: 'X-PRIM-FR-MD' },
      { __typename: 'Organisation', id: 'FR-3' },
    ]);
    expect(data._entities).toEqual([
      { id: 'X-PRIM-FR-MD', diaspora: { id: 'dor-fr-md' } },
      { id: 'FR-3', diaspora: null },
    ]);
  });
});

describe('round trips', () => {
  const measures = (first: number) =>
    ministry.execute(
      'query ($first: Int!) { measures(first: $first) { nodes { id strategies { id } sources { id } } } }',
      { first },
    );

  test('are as many for 10 and 100 measures as for 1', async () => {
    const counts: number[] = [];
    for (const first of [1, 10, 100]) counts.push(await ministry.roundTrips(() => measures(first)));
    expect(counts).toEqual([3, 3, 3]);
  });
});

describe('lists', () => {
  test('a walk by cursor meets every measure once', async () => {
    const ids: string[] = [];
    for (let after: string | null = null; ;) {
      const { data } = await ministry.execute(
        'query ($after: String) { measures(first: 3, after: $after) { nodes { id } pageInfo { hasNextPage endCursor } } }',
        { after },
      );
      ids.push(...data.measures.nodes.map(({ id }: { id: string }) => id));
      if (!data.measures.pageInfo.hasNextPage) break;
      after = data.measures.pageInfo.endCursor;
    }
    expect(ids).toHaveLength(13);
    expect(new Set(ids).size).toBe(13);
  });

  test.each([
    ['first: 0', 'PAGE_SIZE_OUT_OF_RANGE'],
    ['first: 1000000000', 'PAGE_SIZE_OUT_OF_RANGE'],
    ['after: "nonsense"', 'CURSOR_INVALID'],
  ])('%s is refused with %s', async (argument, code) => {
    const { errors } = await ministry.execute(`{ hostCountries(${argument}) { totalCount } }`);
    expect(errors).toMatchObject([{ extensions: { code } }]);
  });

  test('an unknown id is null, and a language that does not exist is refused', async () => {
    expect((await ministry.execute('{ measure(id: "nobody") { id } }')).data).toEqual({ measure: null });
    const { errors } = await ministry.execute('{ measure(id: "msr-1") { name(lang: DE) { value } } }');
    expect(errors).toMatchObject([{ extensions: { code: 'GRAPHQL_VALIDATION_FAILED' } }]);
  });

  test('a text answers the language asked for, and says when it is another', async () => {
    const query =
      '{ measure(id: "msr-1") { name { lang } } digitalService(id: "dig-consulat") { name { lang } } }';
    const { data } = await ministry.execute(query, {}, { lang: 'AR' });
    expect(data).toEqual({ measure: { name: { lang: 'AR' } }, digitalService: { name: { lang: 'FR' } } });
  });
});
