import { AccessEntry } from '@prim/chassis/AccessEntry';
import { anonymous } from '@prim/chassis/Caller';
import { callerOf, startTestSubgraph } from '@prim/chassis/testing';
import { afterAll, expect, test } from 'vitest';

import { createContext } from './context.ts';
import { resolvers } from './resolvers/index.ts';
import { seedFiles } from './seed/files.ts';

const region = await startTestSubgraph({ name: 'region', resolvers, createContext, seedFiles });
afterAll(() => region.close());

const scores = 'scores(includeIllustrative: true) { evaluator points outOf dataStatus }';
const ask = (caller = anonymous, purpose: string | null = null) =>
  region.execute(
    `{ project(id: "prj-sm-tamkine") { id ${scores} } projects(first: 2) { nodes { id ${scores} } } }`,
    {},
    { caller, purpose },
  );
const auditor = callerOf('wilaya', 'auditor');
const readings = () => AccessEntry.find().lean();

test('scores of a proposal are for editors and auditors of the region and the wilaya, who say what for', async () => {
  for (const [caller, code] of [
    [anonymous, 'FORBIDDEN'],
    [callerOf('region', 'reader'), 'FORBIDDEN'],
    [callerOf('ministry', 'auditor'), 'FORBIDDEN'],
    [{ ...auditor, residency: 'FR' }, 'RESIDENCY'],
    [auditor, 'PURPOSE_REQUIRED'],
  ] as const) {
    const { data, errors } = await ask(caller);
    expect(data.project).toEqual({ id: 'prj-sm-tamkine', scores: null });
    expect(errors?.map(({ extensions }) => extensions?.['code'])).toEqual([code, code, code]);
  }
  expect(await readings()).toEqual([]);
});

test('each reading of them is written down, one record for each project', async () => {
  const { data, errors } = await ask(auditor, 'audit of call 2022');
  expect(errors).toBeUndefined();
  expect(data.project.scores).toHaveLength(3);
  expect(data.project.scores[0]).toEqual({
    evaluator: 1,
    points: 71,
    outOf: 100,
    dataStatus: 'ILLUSTRATIVE',
  });
  const ids: string[] = [data.project.id, ...data.projects.nodes.map(({ id }: { id: string }) => id)];
  const written = await readings();
  expect(written).toHaveLength(ids.length);
  expect(new Set(written.map(({ recordId }) => String(recordId)))).toEqual(new Set(ids));
  expect(written[0]).toMatchObject({
    institution: 'wilaya',
    account: 'test-wilaya',
    purpose: 'audit of call 2022',
    field: 'Project.scores',
  });
});

test('made-up scores are left out unless they are asked for', async () => {
  const query = '{ project(id: "prj-sm-tamkine") { scores { points } } }';
  const { data } = await region.execute(query, {}, { caller: auditor, purpose: 'audit' });
  expect(data.project.scores).toEqual([]);
});
