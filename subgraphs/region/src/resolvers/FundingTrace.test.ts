import { startTestSubgraph, type TestSubgraph } from '@prim/chassis/testing';
import { afterAll, beforeAll, expect, test } from 'vitest';

import { createContext } from '../context.ts';
import { seedFiles } from '../seed/files.ts';
import { resolvers } from './index.ts';

/** What the region tells the agencies of the money that they trace. */

let region: TestSubgraph;
beforeAll(async () => {
  region = await startTestSubgraph({ name: 'region', resolvers, createContext, seedFiles });
});
afterAll(() => region.close());

const nothing = { agreementIds: [], projectIds: [], activityIatiIds: [], includesIllustrative: true };

async function receiptsOf(trace: object): Promise<Record<string, unknown>[]> {
  const { data, errors } = await region.execute(
    `query ($of: [_Any!]!) { _entities(representations: $of) { ... on FundingTrace { receiptFacts {
      id regionCode providerAsWritten providerId value { amount currency } receivedOn recordedAt agreementId projectId
      activityIatiId dataStatus
    } } } }`,
    { of: [{ __typename: 'FundingTrace', id: 'any', ...nothing, ...trace }] },
  );
  expect(errors).toBeUndefined();
  return data._entities[0].receiptFacts;
}
const idsOf = async (trace: object) => (await receiptsOf(trace)).map(({ id }) => id);

test('receipts are found by agreement, project and activity, each once, the oldest first', async () => {
  expect(await idsOf({ agreementIds: ['agr-prim-sm-2021'] })).toEqual(['ill-rec-sm-2022', 'ill-rec-sm-2024']);
  expect(await idsOf({ projectIds: ['prj-sm-asadf'] })).toEqual(['ill-rec-sm-2024']);
  expect(await idsOf({ activityIatiIds: ['FR-3-CMA129101'] })).toEqual(['ill-rec-sm-2022']);
  expect(
    await idsOf({
      activityIatiIds: ['FR-3-CMA129101'],
      agreementIds: ['agr-prim-sm-2021'],
      projectIds: ['prj-sm-asadf'],
    }),
  ).toEqual(['ill-rec-sm-2022', 'ill-rec-sm-2024']);
  expect(await idsOf({})).toEqual([]);
});

test('a receipt carries all that a pair of claims is judged by', async () => {
  const [receipt] = await receiptsOf({ activityIatiIds: ['FR-3-CMA129101'] });
  expect(receipt).toEqual({
    id: 'ill-rec-sm-2022',
    regionCode: '09',
    providerAsWritten: 'Expertise France',
    providerId: 'X-PRIM-FR-EF',
    value: { amount: '1500000.00', currency: 'MAD' },
    receivedOn: '2022-03-15',
    recordedAt: expect.any(String),
    agreementId: 'agr-prim-sm-2021',
    projectId: null,
    activityIatiId: 'FR-3-CMA129101',
    dataStatus: 'ILLUSTRATIVE',
  });
});

test('what is made up is told only to a trace that follows it too', async () => {
  expect(await idsOf({ agreementIds: ['agr-prim-sm-2021'], includesIllustrative: false })).toEqual([]);
});

test('one round trip for a trace, however much it names', async () => {
  const many = Array.from({ length: 500 }, (_, at) => `id-${at}`);
  const trace = { agreementIds: many, projectIds: many, activityIatiIds: many };
  expect(await region.roundTrips(() => receiptsOf(trace))).toBe(1);
});
