import { startTestSubgraph } from '@prim/chassis/testing';
import { afterAll, expect, test } from 'vitest';

import { createContext } from '../context.ts';
import { seedFiles } from '../seed/files.ts';
import { resolvers } from './index.ts';

const region = await startTestSubgraph({ name: 'region', resolvers, createContext, seedFiles });
afterAll(() => region.close());

test('a call tells its money, its steps and what sources disagree on', async () => {
  const { data } = await region.execute(`{ call(id: "call-sm-guichet") {
    launchedBy { id } operator { id } closesOn projectsSelected
    envelope { value { amount currency } equivalent { amount } scope { value } claims { field value source { id } }
      sources { id } }
    steps { name { value } startOn endOn } claims { field } projects { totalCount nodes { id } }
  } }`);
  expect(data.call).toMatchObject({
    launchedBy: { id: 'X-PRIM-FR-EF' },
    operator: null,
    closesOn: '2023-09-30',
    projectsSelected: 16,
    envelope: {
      value: { amount: '8220000', currency: 'MAD' },
      equivalent: null,
      claims: [
        { field: 'envelope.value', value: '8220000 MAD', source: { id: 's-prim-sm-16' } },
        { field: 'envelope.value', value: '8222000 MAD', source: { id: 's-soussmassapress' } },
      ],
      sources: [{ id: 's-prim-sm-16' }, { id: 's-soussmassapress' }],
    },
    claims: [{ field: 'coverage' }, { field: 'coverage' }],
    projects: { totalCount: 4 },
  });
  expect(data.call.steps.at(-1)).toEqual({
    name: { value: 'lancement' },
    startOn: '2024-05-23',
    endOn: '2024-05-23',
  });
});

test('a number that was computed where sources are silent is a claim, not a fact', async () => {
  const { data } = await region.execute(
    '{ call(id: "call-sm-1") { projectsSelected claims { field value source { id url publisher } } } }',
  );
  expect(data.call).toEqual({
    projectsSelected: null,
    claims: [
      {
        field: 'projectsSelected',
        value: "4 (calculé : 27 projets au total − 16 du Guichet − 7 de l'appel 2022)",
        source: { id: 's-derived', url: null, publisher: 'Graphe de coordination' },
      },
    ],
  });
});

test('a call of no known programme has none, though its projects are there', async () => {
  const { data } = await region.execute(
    '{ call(id: "call-ambafrance-2020") { programme region { code } projects { nodes { id } } } }',
  );
  expect(data.call).toEqual({
    programme: null,
    region: null,
    projects: { nodes: [{ id: 'prj-insijam' }, { id: 'prj-tagadirt' }] },
  });
});

const tripsFor = (first: number) =>
  region.roundTrips(() =>
    region.execute(
      `query ($first: Int!) { calls(first: $first) { nodes {
        projects { totalCount nodes { id } } sources { id }
      } } }`,
      { first },
    ),
  );

test('the projects of all calls come in as many round trips as those of one', async () => {
  expect([await tripsFor(1), await tripsFor(7)]).toEqual([4, 4]);
});
