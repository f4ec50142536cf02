import { startTestSubgraph } from '@prim/chassis/testing';
import { afterAll, expect, test } from 'vitest';

import { createContext } from '../context.ts';
import { seedFiles } from '../seed/files.ts';
import { resolvers } from './index.ts';

const region = await startTestSubgraph({ name: 'region', resolvers, createContext, seedFiles });
afterAll(() => region.close());

const query = `query ($r: [_Any!]!) {
  _entities(representations: $r) {
    ... on Measure {
      id
      projects(first: 50) { nodes {
        id beneficiaryClasses measures { basis measure { id } explanation { value lang } }
      } }
    }
    ... on PdrAxis { number }
  }
}`;
const measures = (ids: readonly string[]) => ids.map((id) => ({ __typename: 'Measure', id }));

interface MeasuredProject {
  readonly beneficiaryClasses: readonly string[];
  readonly measures: readonly { basis: string; measure: { id: string }; explanation: { value: string } }[];
}

test.each([
  ['msr-3', ['MRE', 'MRE_RETOUR'], 8],
  ['msr-4', ['RPT'], 11],
])('%s has the projects for %s, each link marked as inferred and explained', async (id, classes, count) => {
  const { data } = await region.execute(query, { r: measures([id]) });
  const projects = data._entities[0].projects.nodes as readonly MeasuredProject[];
  expect(projects).toHaveLength(count);
  for (const project of projects) {
    expect(project.beneficiaryClasses.some((it) => classes.includes(it))).toBe(true);
    const link = project.measures.find((it) => it.measure.id === id);
    expect(link?.basis).toBe('INFERRED_FROM_BENEFICIARIES');
    expect(link?.explanation.value).toMatch(/^Aucune source ne rattache ce projet/);
  }
});

test('the two other measures of the calendar, and one that nobody knows, have none', async () => {
  const r = [...measures(['msr-1', 'msr-2', 'of-nobody']), { __typename: 'PdrAxis', id: 'pdr-sm-2022-a2' }];
  const { data } = await region.execute(query, { r });
  const none = { projects: { nodes: [] } };
  expect(data._entities).toEqual([
    { id: 'msr-1', ...none },
    { id: 'msr-2', ...none },
    { id: 'of-nobody', ...none },
    { number: 2 },
  ]);
});

const tripsFor = (count: number) =>
  region.roundTrips(() =>
    region.execute(query, { r: measures(Array.from({ length: count }, (_, at) => `msr-${at + 3}`)) }),
  );

test('the projects of 1, 10 or 100 measures come in one round trip', async () => {
  expect([await tripsFor(1), await tripsFor(10), await tripsFor(100)]).toEqual([1, 1, 1]);
});
