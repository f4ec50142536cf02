import { seedFile } from '@prim/chassis/seed';
import { startTestSubgraph, type TestSubgraph } from '@prim/chassis/testing';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';

import { createContext } from '../context.ts';
import { Budget } from '../models/Budget.ts';
import { ExchangeRate } from '../models/ExchangeRate.ts';
import { FundingActivity } from '../models/FundingActivity.ts';
import { FundingEntry } from '../models/FundingEntry.ts';
import { resolvers } from '../resolvers/index.ts';

/** What a total says of itself: what it left out and why, as of when, in which other currency, made of what. */

let count = 0;
const entry = (amount: string, more: object = {}) => ({
  _id: `e-${String(++count).padStart(2, '0')}`,
  reporterClaim: { asWritten: 'Someone' },
  type: 'DISBURSEMENT',
  value: { amount, currency: 'USD' },
  granularity: 'TRANSACTION',
  searchText: 'e',
  sources: [],
  ...more,
});
const body = (organisationId: string) => ({
  asWritten: organisationId,
  organisationId,
  resolvedBy: 'IDENTIFIER',
  confidence: 'CERTAIN',
});
const unresolved = { asWritten: 'Nobody knows' };
const flow = (projectId: string, from: string, to: string | null, amount: string, more: object = {}) =>
  entry(amount, { projectId, provider: body(from), receiver: to ? body(to) : unresolved, ...more });
const on = (valueDate: string, more: object = {}) => ({
  valueDate,
  period: { from: valueDate, to: valueDate },
  ...more,
});
const rate = (base: string, quote: string, rateOn: string, value: string, kind = 'OFFICIAL_REFERENCE') => ({
  _id: `fx-${base}${quote}-${rateOn}-${kind}`,
  base,
  quote,
  rate: value,
  rateOn,
  kind,
  reason: { en: 'test' },
  sources: [],
});

const entries = [
  // Donor → agency → association: what the agency passes on was counted when it came in.
  flow('chain', 'donor', 'agency', '100'),
  flow('chain', 'agency', 'association', '60'),
  flow('chain', 'agency', null, '5'),
  flow('chain', 'other-donor', 'association', '7'),
  flow('chain', 'agency', 'shop', '30', { type: 'EXPENDITURE' }),
  flow('self', 'agency', 'agency', '9'),
  flow('self', 'agency', 'association', '1'),
  flow('pledged', 'donor', 'agency', '50', { type: 'OUTGOING_COMMITMENT' }),
  flow('pledged', 'donor', 'agency', '500', { type: 'OUTGOING_PLEDGE' }),
  flow('pledged', 'donor', 'agency', '49', { type: 'OUTGOING_COMMITMENT', activityIatiId: 'FR-3-2' }),
  flow('pledged', 'donor', 'agency', '48', { type: 'OUTGOING_COMMITMENT', dataStatus: 'ILLUSTRATIVE' }),
  flow('timed', 'donor', 'agency', '1', on('2021-06-30', { recordedAt: '2021-07-01T00:00:00Z' })),
  flow('timed', 'donor', 'agency', '2', on('2021-07-01', { recordedAt: '2021-07-02T00:00:00Z' })),
  flow('timed', 'donor', 'agency', '4', { period: { from: '2021', to: '2021' }, granularity: 'QUARTER_SUM' }),
  flow('timed', 'donor', 'agency', '8'),
  flow('rated', 'donor', 'agency', '11.50', on('2021-01-04')),
  flow('rated', 'donor', 'agency', '23', on('2021-01-04')),
  flow('rated', 'donor', 'agency', '0.01', on('2021-01-05')),
  flow('unrated', 'donor', 'agency', '10', on('2021-01-04')),
  flow('unrated', 'donor', 'agency', '20', on('2021-01-09')),
  flow('unrated', 'donor', 'agency', '40', {
    period: { from: '2021-01-01', to: '2021-03-31' },
    granularity: 'QUARTER_SUM',
  }),
];
const rates = [
  rate('EUR', 'USD', '2021-01-04', '1.15'),
  rate('EUR', 'USD', '2021-01-04', '1.2', 'IMPLIED'),
  rate('EUR', 'USD', '2021-01-05', '2'),
  rate('EUR', 'USD', '2021-01-09', '1.1', 'APPROXIMATE'),
  rate('USD', 'MAD', '2021-01-04', '9'),
];
const activity = {
  _id: 'FR-3-1',
  reporterClaim: { asWritten: 'Someone' },
  title: { fr: 'Une' },
  titleLanguage: 'fr',
  hierarchyLevel: 'SINGLE',
  sectors: [],
  participatingOrganisations: [],
  recipientCountries: [{ code: 'MA', name: 'Morocco' }],
  searchText: 'une',
  sources: [],
};
/** A parent whose own entries repeat those of its parts. */
const onTwoLevels = {
  ...activity,
  _id: 'FR-3-2',
  hierarchyLevel: 'PARENT',
  restatedSince: '2021-01-01T00:00:00Z',
};
const budgets = [
  {
    _id: 'b-1',
    activityIatiId: 'FR-3-1',
    period: { from: '2021-01-01', to: '2021-03-31' },
    value: { amount: '3', currency: 'USD' },
    restated: false,
    sources: [],
  },
];

let agencies: TestSubgraph;
beforeAll(async () => {
  agencies = await startTestSubgraph({
    name: 'agencies',
    resolvers,
    createContext,
    seedFiles: () => [
      seedFile(FundingActivity, [activity, onTwoLevels]),
      seedFile(FundingEntry, entries),
      seedFile(ExchangeRate, rates),
      seedFile(Budget, budgets),
    ],
  });
});
afterAll(() => agencies.close());

const method =
  'method { scope level leftOut { reason entryCount value { amount currency } text { fr ar en } } }';

async function fundingOf(projectId: string, fields: string) {
  const { data, errors } = await agencies.execute(
    `query ($of: [_Any!]!) { _entities(representations: $of) { ... on Project { funding { ${fields} } } } }`,
    { of: [{ __typename: 'Project', id: projectId }] },
  );
  expect(errors).toBeUndefined();
  return data._entities[0].funding;
}

const words = { fr: expect.any(String), ar: expect.any(String), en: expect.any(String) };
const exclusion = (reason: string, entryCount: number, amount: string) => ({
  reason,
  entryCount,
  value: { amount, currency: 'USD' },
  text: words,
});

describe('a set counts what crosses into it', () => {
  test('what a member passes on is shown as an inner flow, and not added; what it spends counts', async () => {
    const { disbursed, spent } = await fundingOf(
      'chain',
      `disbursed { value { amount } entryCount ${method} entries { nodes { id } } } spent { value { amount } }`,
    );
    expect(disbursed).toEqual([
      {
        value: { amount: '107' },
        entryCount: 2,
        method: {
          scope: 'PROJECT',
          level: 'LOWEST_OF_EACH',
          leftOut: [exclusion('INNER_FLOW', 2, '65')],
        },
        entries: { nodes: [{ id: 'e-01' }, { id: 'e-04' }] },
      },
    ]);
    expect(spent).toEqual([{ value: { amount: '30' } }]);
  });

  test('a body that pays itself moves nothing, and does not make its own payments inner flows', async () => {
    const { disbursed } = await fundingOf(
      'self',
      `disbursed { value { amount } entries { totalCount } ${method} }`,
    );
    expect(disbursed).toMatchObject([
      {
        value: { amount: '1' },
        entries: { totalCount: 1 },
        method: { leftOut: [exclusion('INNER_FLOW', 1, '9')] },
      },
    ]);
  });

  test('an organisation neither gives to itself nor receives from itself', async () => {
    const { data } =
      await agencies.execute(`{ _entities(representations: [{ __typename: "Organisation", id: "agency" }]) {
      ... on Organisation { fundingProvidedTotals { type value { amount } method { leftOut { reason } } } }
    } }`);
    expect(data._entities[0].fundingProvidedTotals).toEqual([
      { type: 'DISBURSEMENT', value: { amount: '66' }, method: { leftOut: [{ reason: 'INNER_FLOW' }] } },
      { type: 'EXPENDITURE', value: { amount: '30' }, method: { leftOut: [] } },
    ]);
  });
});

test('pledges, restated amounts and what is made up are left out, each with its sum', async () => {
  const { committed } = await fundingOf(
    'pledged',
    `committed { value { amount } ${method} entries { totalCount } }`,
  );
  expect(committed).toEqual([
    {
      value: { amount: '50' },
      method: {
        scope: 'PROJECT',
        level: 'LOWEST_OF_EACH',
        leftOut: expect.arrayContaining([
          exclusion('PLEDGE', 1, '500'),
          exclusion('RESTATED', 1, '49'),
          exclusion('ILLUSTRATIVE', 1, '48'),
        ]),
      },
      entries: { totalCount: 1 },
    },
  ]);
  expect(committed[0].method.leftOut).toHaveLength(3);
});

describe('as of a moment, a total counts', () => {
  const total = (asOf: string) =>
    `disbursed(asOf: ${asOf}) { value { amount } asOf { valueDate recordedAt newestRecordedAt }
      entries { totalCount } method { text { en } leftOut { reason entryCount value { amount } } } }`;

  test('what the money had done by that day; a year has ended by its last day only', async () => {
    const { disbursed } = await fundingOf('timed', total('{ valueDate: "2021-06-30" }'));
    expect(disbursed).toEqual([
      {
        value: { amount: '1' },
        asOf: {
          valueDate: '2021-06-30',
          recordedAt: null,
          newestRecordedAt: '2021-07-01T00:00:00.000Z',
        },
        entries: { totalCount: 1 },
        method: {
          text: { en: expect.stringMatching(/, up to 2021-06-30\.$/) },
          leftOut: expect.arrayContaining([
            { reason: 'LATER_VALUE_DATE', entryCount: 2, value: { amount: '6' } },
            { reason: 'UNDATED', entryCount: 1, value: { amount: '8' } },
          ]),
        },
      },
    ]);
  });

  test('what had been recorded by that instant', async () => {
    const { disbursed } = await fundingOf('timed', total('{ recordedAt: "2021-07-01T00:00:00Z" }'));
    expect(disbursed).toMatchObject([
      {
        value: { amount: '1' },
        asOf: { valueDate: null, recordedAt: '2021-07-01T00:00:00.000Z' },
        entries: { totalCount: 1 },
        method: {
          // Those without a time of their own were recorded when the ledger took them in, just now.
          leftOut: [{ reason: 'RECORDED_LATER', entryCount: 3, value: { amount: '14' } }],
        },
      },
    ]);
  });

  test('each moment its own, in one query', async () => {
    const { early, late } = await fundingOf(
      'timed',
      `early: disbursed(asOf: { valueDate: "2021-06-30" }) { entryCount }
       late: disbursed(asOf: { valueDate: "2021-12-31" }) { entryCount }`,
    );
    expect([early, late]).toEqual([[{ entryCount: 1 }], [{ entryCount: 3 }]]);
  });
});

describe('in another currency', () => {
  const conversion = `status value { amount currency }
    rates { valueDate entryCount amount { amount } converted { amount } exchangeRate { id rate kind } }
    unconverted { valueDate entryCount amount { amount } reason }`;
  const converted = async (projectId: string, to: string) =>
    (await fundingOf(projectId, `disbursed { conversion(to: "${to}") { ${conversion} } }`)).disbursed[0]
      .conversion;

  test('each day converts at its own stored rate, a reference rate before an implied one, rounded half to even', async () => {
    expect(await converted('rated', 'EUR')).toEqual({
      status: 'CONVERTED',
      value: { amount: '30.00', currency: 'EUR' },
      rates: [
        {
          valueDate: '2021-01-04',
          entryCount: 2,
          amount: { amount: '34.50' },
          converted: { amount: '30.00' },
          exchangeRate: {
            id: 'fx-EURUSD-2021-01-04-OFFICIAL_REFERENCE',
            rate: '1.15',
            kind: 'OFFICIAL_REFERENCE',
          },
        },
        {
          valueDate: '2021-01-05',
          entryCount: 1,
          amount: { amount: '0.01' },
          converted: { amount: '0.00' },
          exchangeRate: {
            id: 'fx-EURUSD-2021-01-05-OFFICIAL_REFERENCE',
            rate: '2',
            kind: 'OFFICIAL_REFERENCE',
          },
        },
      ],
      unconverted: [],
    });
  });

  test('a rate that is missing, only rounded, or has no day to be of is RATE_UNAVAILABLE: there is no sum', async () => {
    expect(await converted('unrated', 'EUR')).toMatchObject({
      status: 'RATE_UNAVAILABLE',
      value: null,
      rates: [{ valueDate: '2021-01-04', converted: { amount: '8.70' } }],
      unconverted: [
        { valueDate: null, entryCount: 1, amount: { amount: '40' }, reason: 'NO_VALUE_DATE' },
        { valueDate: '2021-01-09', entryCount: 1, amount: { amount: '20' }, reason: 'NO_STORED_RATE' },
      ],
    });
  });

  test('a total that is in that currency needs no rate', async () => {
    expect(await converted('rated', 'USD')).toEqual({
      status: 'SAME_CURRENCY',
      value: { amount: '34.51', currency: 'USD' },
      rates: [],
      unconverted: [],
    });
  });

  test('a budget row covers a quarter, so that no day’s rate is its own', async () => {
    const { data } = await agencies.execute(`{ fundingActivity(iatiId: "FR-3-1") {
      budgeted { conversion(to: "EUR") { ${conversion} } entries { totalCount } budgets { nodes { id } } }
    } }`);
    expect(data.fundingActivity.budgeted).toEqual([
      {
        conversion: {
          status: 'RATE_UNAVAILABLE',
          value: null,
          rates: [],
          unconverted: [{ valueDate: null, entryCount: 1, amount: { amount: '3' }, reason: 'NO_VALUE_DATE' }],
        },
        entries: null,
        budgets: { nodes: [{ id: 'b-1' }] },
      },
    ]);
  });

  test('takes two round trips more, whatever the number of totals', async () => {
    const ask = (fields: string, length: number) =>
      agencies.roundTrips(() =>
        agencies.execute(
          `query ($of: [_Any!]!) { _entities(representations: $of) { ... on Project { funding { ${fields} } } } }`,
          {
            of: ['rated', 'unrated', 'chain', 'timed']
              .slice(0, length)
              .map((id) => ({ __typename: 'Project', id })),
          },
        ),
      );
    const plain = await ask('disbursed { entryCount }', 4);
    const withConversion = 'disbursed { conversion(to: "EUR") { status } }';
    expect([await ask(withConversion, 1), await ask(withConversion, 4)]).toEqual([plain + 2, plain + 2]);
  });
});
