import { startTestSubgraph, type TestSubgraph } from '@prim/chassis/testing';
import { afterAll, beforeAll, expect, test } from 'vitest';

import { createContext } from './context.ts';
import { resolvers } from './resolvers/index.ts';
import { seedFiles } from './seed/files.ts';

let region: TestSubgraph;
beforeAll(async () => {
  region = await startTestSubgraph({ name: 'region', resolvers, createContext, seedFiles });
});
afterAll(() => region.close());

/** What the gateway brings along of an audit that is asked for. */
const audit = (id: string, given: Record<string, unknown> = {}) => ({
  __typename: 'Audit',
  id,
  agreementIds: [],
  projectIds: [],
  activityIatiIds: [],
  isWholeProgramme: false,
  includesIllustrative: false,
  ...given,
});

const query = `query ($representations: [_Any!]!) { _entities(representations: $representations) { ... on Audit {
  id regionFacts { isComplete newestSourceOn agreedRefreshDays
    projects { id servesMigration territoryScope } calls { id } receipts { id activityIatiId } expenditures { id }
    indicators { id baseline } pdrs { id firstCommittedOn axisAmounts { amount } territorialPercents } }
} } }`;

async function factsOf(...representations: ReturnType<typeof audit>[]) {
  const { data, errors } = await region.execute(query, { representations });
  expect(errors).toBeUndefined();
  return data._entities.map(
    (it: { regionFacts: Record<string, readonly { id: string }[]> }) => it.regionFacts,
  );
}

const counts = (facts: Record<string, readonly unknown[]>) =>
  ['projects', 'calls', 'receipts', 'expenditures', 'indicators', 'pdrs'].map((kind) => facts[kind]?.length);

test('each audit gets what lies in its own scope, several in one request', async () => {
  const [ofAgreement, ofProject, ofNothing, ofAll] = await factsOf(
    audit('a', { agreementIds: ['agr-prim-sm-2021'] }),
    audit('b', { projectIds: ['prj-or-izzouran'] }),
    audit('c'),
    audit('d', { isWholeProgramme: true }),
  );
  expect([ofAgreement, ofProject, ofNothing, ofAll].map(counts)).toEqual([
    [6, 2, 0, 0, 13, 2],
    [1, 1, 0, 0, 1, 2],
    [0, 0, 0, 0, 0, 0],
    [24, 7, 0, 0, 22, 4],
  ]);
});

test('what is made up is told only where it is asked for', async () => {
  const [facts] = await factsOf(
    audit('a', { activityIatiIds: ['FR-3-CMA129101'], includesIllustrative: true }),
  );
  expect(facts.receipts).toEqual([{ id: 'ill-rec-sm-2022', activityIatiId: 'FR-3-CMA129101' }]);
});

test('a development programme comes with its axes and with the earliest commitment that is known', async () => {
  const [facts] = await factsOf(audit('a', { agreementIds: ['agr-prim-sm-2021'] }));
  expect(facts.pdrs).toContainEqual(
    expect.objectContaining({ id: 'pdr-sm-2022', firstCommittedOn: '2024-04', territorialPercents: [] }),
  );
  expect(facts.pdrs.find(({ id }: { id: string }) => id === 'pdr-sm-2022').axisAmounts).toHaveLength(7);
});

test('the facts of ten audits take as many round trips as those of one', async () => {
  const trips = (count: number) =>
    region.roundTrips(() =>
      factsOf(...Array.from({ length: count }, (_, n) => audit(`${n}`, { projectIds: [`prj-${n}`] }))),
    );
  expect(await trips(10)).toBe(await trips(1));
});
