import { seedFile } from '@prim/chassis/seed';
import { startTestSubgraph, type TestSubgraph } from '@prim/chassis/testing';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';

import { createContext } from '../context.ts';
import { Budget } from '../models/Budget.ts';
import { FundingActivity } from '../models/FundingActivity.ts';
import { FundingEntry } from '../models/FundingEntry.ts';
import { resolvers } from '../resolvers/index.ts';

/** What totals count and leave out, on a small ledger in which every case occurs. */

const [parent, part, lonely] = ['FR-3-CMA9999', 'FR-3-CMA999901', 'XM-DAC-7-1'];
const someone = { asWritten: 'Someone' };
const projectId = 'prj-1';

const activity = (_id: string, parentIatiId: string | null, restatedSince: string | null = null) => ({
  _id,
  parentIatiId,
  restatedSince,
  reporterClaim: someone,
  title: { fr: _id },
  titleLanguage: 'fr',
  hierarchyLevel: parentIatiId ? 'CHILD' : 'PARENT',
  sectors: [],
  participatingOrganisations: [],
  recipientCountries: [{ code: 'MA', name: 'Morocco' }],
  searchText: _id,
  sources: [],
});

let count = 0;
const entry = (type: string, amount: string, more: object = {}) => ({
  _id: `e-${++count}`,
  reporterClaim: someone,
  type,
  value: { amount, currency: 'USD' },
  granularity: 'TRANSACTION',
  searchText: 'e',
  sources: [],
  ...more,
});

const period = { from: '2021-01-01', to: '2021-03-31' };
const budget = (activityIatiId: string, amount: string, more: object = {}) => ({
  _id: `b-${++count}`,
  activityIatiId,
  period,
  value: { amount, currency: 'USD' },
  restated: false,
  sources: [],
  ...more,
});

const agreementId = 'agr-1';
const onPart = { activityIatiId: part, parentIatiId: parent, agreementId };
const onProject = { projectId };

const entries = [
  entry('OUTGOING_COMMITMENT', '100.10', { ...onPart, recordedAt: '2021-01-01T00:00:00Z' }),
  entry('OUTGOING_COMMITMENT', '-0.30', { ...onPart, recordedAt: '2021-05-01T00:00:00Z' }),
  entry('OUTGOING_COMMITMENT', '99.80', { activityIatiId: parent, agreementId }),
  entry('OUTGOING_COMMITMENT', '7', { ...onPart, value: { amount: '7', currency: 'EUR' } }),
  entry('OUTGOING_PLEDGE', '1000', onPart),
  entry('DISBURSEMENT', '0.1', onProject),
  entry('DISBURSEMENT', '0.2', onProject),
  entry('DISBURSEMENT', '5', { ...onProject, dataStatus: 'ILLUSTRATIVE' }),
  entry('OUTGOING_COMMITMENT', '1', { receiver: { ...resolved('org-1') } }),
  entry('INCOMING_COMMITMENT', '1', { receiver: { ...resolved('org-1') } }),
  entry('OUTGOING_PLEDGE', '9', { receiver: { ...resolved('org-1') } }),
  entry('EXPENDITURE', '99999999999999999999999999999.01', { callId: 'call-1' }),
  entry('EXPENDITURE', '0.01', { callId: 'call-1' }),
];
const budgets = [
  budget(part, '10', { parentIatiId: parent }),
  budget(parent, '10', { restated: true }),
  budget(parent, '3'),
  budget(lonely, '8', { restated: true }),
  budget(lonely, '2'),
];

function resolved(organisationId: string) {
  return { ...someone, organisationId, resolvedBy: 'KNOWN_ALIAS', confidence: 'HIGH' };
}

let agencies: TestSubgraph;
beforeAll(async () => {
  agencies = await startTestSubgraph({
    name: 'agencies',
    resolvers,
    createContext,
    seedFiles: () => [
      seedFile(FundingActivity, [
        activity(parent, null, '2021-01-01T00:00:00Z'),
        activity(part, parent),
        activity(lonely, null),
      ]),
      seedFile(FundingEntry, entries),
      seedFile(Budget, budgets),
    ],
  });
});
afterAll(() => agencies.close());

async function ask(query: string) {
  const { data, errors } = await agencies.execute(query);
  expect(errors).toBeUndefined();
  return data;
}

const total = 'type value { amount currency } entryCount asOf { newestRecordedAt } includesIllustrative';
const entity = async (type: string, id: string, fields: string) =>
  (
    await ask(
      `{ _entities(representations: [{ __typename: "${type}", id: "${id}" }]) { ... on ${type} { ${fields} } } }`,
    )
  )._entities[0];

describe('an activity', () => {
  test('counts one total per currency, reversals taken off, as of the newest entry; pledges are never added', async () => {
    const { fundingActivity } = await ask(
      `{ fundingActivity(iatiId: "${part}") { committed { ${total} } spent { type } } }`,
    );
    expect(fundingActivity).toEqual({
      committed: [
        {
          type: 'OUTGOING_COMMITMENT',
          value: { amount: '7', currency: 'EUR' },
          entryCount: 1,
          asOf: { newestRecordedAt: expect.any(String) },
          includesIllustrative: false,
        },
        {
          type: 'OUTGOING_COMMITMENT',
          value: { amount: '99.80', currency: 'USD' },
          entryCount: 2,
          asOf: { newestRecordedAt: '2021-05-01T00:00:00.000Z' },
          includesIllustrative: false,
        },
      ],
      spent: [],
    });
  });

  test('with parts counts these alone: what it restates itself is not added to them', async () => {
    const { fundingActivity } = await ask(
      `{ fundingActivity(iatiId: "${parent}") { committed { ${total} } } }`,
    );
    expect(fundingActivity.committed.map((it: { value: object }) => it.value)).toEqual([
      { amount: '7', currency: 'EUR' },
      { amount: '99.80', currency: 'USD' },
    ]);
  });

  test('counts budgets on the lowest level that has any, even where a row of its own restates nothing', async () => {
    const { fundingActivity } = await ask(
      `{ fundingActivity(iatiId: "${parent}") { budgeted { ${total} } } }`,
    );
    expect(fundingActivity.budgeted).toMatchObject([{ type: null, value: { amount: '10' }, entryCount: 1 }]);
  });
});

test('an agreement that parent and part name counts what stands on both once', async () => {
  const { funding } = await entity('Agreement', agreementId, `funding { committed { ${total} } }`);
  expect(funding.committed).toMatchObject([
    { value: { amount: '7', currency: 'EUR' } },
    { value: { amount: '99.80', currency: 'USD' }, entryCount: 2 },
  ]);
});

test('a budget row that is marked as restated is in no total, wherever it stands', async () => {
  const { fundingActivity } = await ask(
    `{ fundingActivity(iatiId: "${lonely}") { budgeted { ${total} } budgets { totalCount } } }`,
  );
  expect(fundingActivity).toMatchObject({
    budgeted: [{ value: { amount: '2' } }],
    budgets: { totalCount: 2 },
  });
});

describe('a project', () => {
  test('counts tenths exactly, and nothing made up', async () => {
    const { funding } = await entity(
      'Project',
      projectId,
      `funding { disbursed { ${total} } committed { type } }`,
    );
    expect(funding).toMatchObject({
      disbursed: [{ value: { amount: '0.3' }, entryCount: 2, includesIllustrative: false }],
      committed: [],
    });
  });

  test('counts what is made up where it is asked to, and says so', async () => {
    const { funding } = await entity(
      'Project',
      projectId,
      `funding { disbursed(includeIllustrative: true) { ${total} } }`,
    );
    expect(funding.disbursed).toMatchObject([
      { value: { amount: '5.3' }, entryCount: 3, includesIllustrative: true },
    ]);
  });

  test('answers both in one query, each its own', async () => {
    const { funding } = await entity(
      'Project',
      projectId,
      'funding { a: disbursed { entryCount } b: disbursed(includeIllustrative: true) { entryCount } }',
    );
    expect(funding).toEqual({ a: [{ entryCount: 2 }], b: [{ entryCount: 3 }] });
  });
});

test('a sum keeps all digits that the database can hold', async () => {
  const { funding } = await entity('Call', 'call-1', 'funding { spent { value { amount } } }');
  expect(funding.spent).toEqual([{ value: { amount: '99999999999999999999999999999.02' } }]);
});

test('what an organisation received is told per type: two claims on one sum are not added, pledges are left out', async () => {
  const { fundingReceivedTotals } = await entity(
    'Organisation',
    'org-1',
    `fundingReceivedTotals { ${total} }`,
  );
  expect(fundingReceivedTotals).toMatchObject([
    { type: 'OUTGOING_COMMITMENT', value: { amount: '1' }, entryCount: 1 },
    { type: 'INCOMING_COMMITMENT', value: { amount: '1' }, entryCount: 1 },
  ]);
});
