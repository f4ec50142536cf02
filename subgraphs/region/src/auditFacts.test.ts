import { callerOf, startTestSubgraph, type TestSubgraph } from '@prim/chassis/testing';
import mongoose from 'mongoose';
import { afterAll, beforeAll, expect, test } from 'vitest';

import { createContext } from './context.ts';
import { Indicator } from './models/Indicator.ts';
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
    indicators { id baseline } pdrs { id firstCommittedOn axisAmounts { amount } territorialPercents }
    personCountTables { id endOn trait rows { territoryCode counts total } columnTotals total }
    personFigures { type id field value } textScreening { textCount places { type id field kind } } }
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

test('its log has roots where others hold one, and names each claim that is not what it recorded', async () => {
  const { data } = await region.execute('{ regionLog(reporter: "X-PRIM-MA-REG-09") { origin size } }');
  const { origin, size } = data.regionLog;
  const logOf = async (isWholeProgramme: boolean) => {
    const held = {
      agenciesHeldCheckpoints: [],
      wilayaHeldCheckpoints: [{ origin, size: size - 1, root: 'any' }],
      ministryHeldCheckpoints: null,
    };
    const answer = await region.execute(
      `query ($representations: [_Any!]!) { _entities(representations: $representations) { ... on Audit {
        regionHeldCheckpoints { origin }
        regionLogs { reporter checkpoints { size } leavesChecked brokenLeaves { kind recordId state } } } } }`,
      { representations: [audit('a', { isWholeProgramme, ...held })] },
    );
    expect(answer.errors).toBeUndefined();
    const [{ regionLogs, regionHeldCheckpoints }] = answer.data._entities;
    expect(regionHeldCheckpoints).toEqual([]);
    return regionLogs.find(({ reporter }: { reporter: string }) => reporter === 'X-PRIM-MA-REG-09');
  };
  const sound = { checkpoints: [{ size: size - 1 }, { size }], leavesChecked: size, brokenLeaves: [] };
  expect(await logOf(true)).toMatchObject(sound);
  expect(await logOf(false)).toMatchObject({ ...sound, leavesChecked: 0 });
  const receipts = mongoose.connection.collection<{ _id: string }>('receipts');
  const receivedOn = (day: string) =>
    receipts.updateOne({ _id: 'ill-rec-sm-2022' }, { $set: { receivedOn: day } });
  await receivedOn('2022-03-16');
  expect(await logOf(true)).toMatchObject({
    ...sound,
    brokenLeaves: [{ kind: 'Receipt', recordId: 'ill-rec-sm-2022', state: 'CHANGED' }],
  });
  await receivedOn('2022-03-15');
  expect(await logOf(true)).toMatchObject(sound);
  // A size that somebody wrote into the database makes nobody read so many leaves.
  const heads = mongoose.connection.collection<{ _id: string }>('logHeads');
  const sized = (to: number) => heads.updateOne({ _id: 'X-PRIM-MA-REG-09' }, { $set: { size: to } });
  await sized(2_000_000_000);
  expect(await logOf(true)).toMatchObject({ leavesChecked: 0 });
  const { errors } = await region.execute('{ regionLog(reporter: "X-PRIM-MA-REG-09") { evidence } }');
  expect(errors).toMatchObject([{ extensions: { code: 'LOG_RANGE_INVALID' } }]);
  await sized(size);
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

test('tables of persons come as they may be read, those of the regions in the scope', async () => {
  const input = {
    quarter: '2026-Q1',
    trait: 'SEX',
    columns: ['FEMALE', 'MALE'],
    rows: [
      { territoryCode: '09.541', counts: [3, 61] },
      { territoryCode: '09.163', counts: [42, 58] },
    ],
  };
  const { errors } = await region.execute(
    'mutation ($input: RecordPersonCountsInput!) { recordPersonCounts(input: $input) { personCountTable { id } } }',
    { input },
    { caller: callerOf('region', 'editor') },
  );
  expect(errors).toBeUndefined();
  const [own, other] = await factsOf(
    audit('a', { projectIds: ['prj-sm-tamkine'] }),
    audit('b', { projectIds: ['prj-or-izzouran'] }),
  );
  expect(own.personCountTables).toEqual([
    {
      id: '09 2026-Q1 SEX',
      endOn: '2026-03-31',
      trait: 'SEX',
      rows: [
        { territoryCode: '09.163', counts: [null, null], total: 100 },
        { territoryCode: '09.541', counts: [null, null], total: 65 },
      ],
      columnTotals: [45, 120],
      total: 165,
    },
  ]);
  expect(other.personCountTables).toEqual([]);
});

test('what indicators count of persons is told, and nothing of what they count else or announce', async () => {
  const [facts] = await factsOf(audit('a', { isWholeProgramme: true }));
  const figures = facts.personFigures as readonly { id: string; field: string; value: string }[];
  expect(figures.length).toBeGreaterThan(0);
  const persons = await Indicator.find({ unit: 'PERSONS' }).lean();
  expect(new Set(figures.map(({ id }) => id))).toEqual(
    new Set(persons.filter(({ actual, baseline }) => actual ?? baseline).map(({ _id }) => _id)),
  );
});

test('the texts of the scope are screened: the place is told, and never the words', async () => {
  const [before] = await factsOf(audit('a', { isWholeProgramme: true }));
  expect(before.textScreening).toMatchObject({ textCount: expect.any(Number), places: [] });
  await Indicator.create({
    _id: 'ind-telling',
    name: { fr: 'Voir bureau@exemple.ma' },
    unit: 'PROJECTS',
    territoryScope: [],
    sources: [],
  });
  const [facts] = await factsOf(audit('b', { isWholeProgramme: true }));
  await Indicator.deleteOne({ _id: 'ind-telling' });
  expect(facts.textScreening).toMatchObject({
    places: [{ type: 'Indicator', id: 'ind-telling', field: 'name.fr', kind: 'EMAIL' }],
  });
  expect(JSON.stringify(facts)).not.toContain('exemple.ma');
});
