import { startTestSubgraph } from '@prim/chassis/testing';
import { afterAll, expect, test } from 'vitest';

import { createContext } from '../context.ts';
import { seedFiles } from '../seed/files.ts';
import { resolvers } from './index.ts';

const region = await startTestSubgraph({ name: 'region', resolvers, createContext, seedFiles });
afterAll(() => region.close());

const query = `query ($r: [_Any!]!, $role: OrganisationProjectRole) {
  _entities(representations: $r) {
    ... on Organisation { id projects(role: $role, first: 50) { nodes { id } } }
    ... on Call { kind }
  }
}`;

async function projectsOf(organisationIds: readonly string[], role: string | null = null) {
  const r = organisationIds.map((id) => ({ __typename: 'Organisation', id }));
  const { data } = await region.execute(query, { r, role });
  return (data._entities as { projects: { nodes: { id: string }[] } }[]).map(({ projects }) =>
    projects.nodes.map(({ id }) => id).toSorted(),
  );
}

test('an organisation has the projects that it holds and those that it takes part in', async () => {
  const [both] = await projectsOf(['X-PRIM-FR-MD']);
  const [held] = await projectsOf(['X-PRIM-FR-MD'], 'HOLDER');
  const [joined] = await projectsOf(['X-PRIM-FR-MD'], 'PARTNER');
  expect(held).toEqual(['prj-tpm']);
  expect(joined).toEqual(['prj-cinema-tiznit', 'prj-primo']);
  expect(both).toEqual(['prj-cinema-tiznit', 'prj-primo', 'prj-tpm']);
});

test('the funder and the operator of PRIM take part in each of its projects, and hold none', async () => {
  expect((await projectsOf(['FR-3'], 'PARTNER'))[0]).toHaveLength(16);
  expect((await projectsOf(['X-PRIM-FR-EF'], 'PARTNER'))[0]).toHaveLength(17);
  expect(await projectsOf(['FR-3', 'X-PRIM-FR-EF'], 'HOLDER')).toEqual([[], []]);
});

test('an unknown organisation has none, beside known ones and other types in one call', async () => {
  const { data } = await region.execute(query, {
    r: [
      { __typename: 'Organisation', id: 'of-nobody' },
      { __typename: 'Call', id: 'call-sm-1' },
      { __typename: 'Organisation', id: 'X-PRIM-MA-OEB' },
    ],
  });
  expect(data._entities).toEqual([
    { id: 'of-nobody', projects: { nodes: [] } },
    { kind: 'CALL' },
    { id: 'X-PRIM-MA-OEB', projects: { nodes: [{ id: 'prj-sm-tamkine' }] } },
  ]);
});

const tripsFor = (count: number) =>
  region.roundTrips(() =>
    projectsOf(Array.from({ length: count }, (_, at) => (at === 0 ? 'FR-3' : `o-${at}`))),
  );

test('the projects of 1, 10 or 100 organisations come in one round trip', async () => {
  expect([await tripsFor(1), await tripsFor(10), await tripsFor(100)]).toEqual([1, 1, 1]);
});
