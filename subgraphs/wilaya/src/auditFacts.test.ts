import { startTestSubgraph, type TestSubgraph } from '@prim/chassis/testing';
import { afterAll, beforeAll, expect, test } from 'vitest';

import { createContext } from './context.ts';
import { Organisation } from './models/Organisation.ts';
import { resolvers } from './resolvers/index.ts';
import { seedFiles } from './seed/files.ts';

let wilaya: TestSubgraph;
beforeAll(async () => {
  wilaya = await startTestSubgraph({ name: 'wilaya', resolvers, createContext, seedFiles });
});
afterAll(() => wilaya.close());

/** What the gateway brings along of an audit that is asked for; `regionFacts` is null while the region is down. */
const audit = (id: string, given: Record<string, unknown> = {}) => ({
  __typename: 'Audit',
  id,
  agreementIds: [],
  organisationIds: [],
  isWholeProgramme: false,
  includesIllustrative: false,
  regionFacts: null,
  ...given,
});

const tamkine = {
  projects: [
    {
      id: 'prj-sm-tamkine',
      programme: 'PRIM',
      agreementIds: ['agr-prim-sm-2021'],
      territoryCodes: ['09.001.01.01', '99.999'],
    },
  ],
  calls: [{ id: 'call-sm-2022' }],
};

const query = `query ($representations: [_Any!]!) { _entities(representations: $representations) { ... on Audit {
  id wilayaFacts { isComplete newestSourceOn
    agreements { id validFrom validTo amendments { validTo } plannedAmount { amount currency } amountClaims }
    decisions { id }
    committees { id requiredMemberIds meetsEveryMonths } meetings { id } organisations { id comparableNames }
    territories { code validFrom } textScreening { textCount places { type id field kind } } }
} } }`;

async function factsOf(...representations: ReturnType<typeof audit>[]) {
  const { data, errors } = await wilaya.execute(query, { representations });
  expect(errors).toBeUndefined();
  return data._entities.map((it: { wilayaFacts: unknown }) => it.wilayaFacts);
}

const idsOf = (list: readonly { id: string }[]) => list.map(({ id }) => id);

test('decisions, committees and rounds of contracts are found by the projects and calls that the region brings', async () => {
  const [facts] = await factsOf(audit('a', { agreementIds: ['agr-prim-sm-2021'], regionFacts: tamkine }));
  expect(idsOf(facts.agreements)).toEqual(['agr-prim-sm-2021', 'agr-round-sm-2023-06']);
  expect(idsOf(facts.decisions)).toEqual(['dec-sel-sm-2023']);
  expect(idsOf(facts.committees)).toContain('cmt-copil-prim');
  expect(idsOf(facts.meetings)).toContain('mtg-2023-07-07-copil');
  expect(facts.territories).toEqual([{ code: '09.001.01.01', validFrom: null }]);
});

test('while the region is down the agreements of the scope are still there', async () => {
  const [facts] = await factsOf(audit('a', { agreementIds: ['agr-prim-sm-2021'] }));
  expect(facts).toMatchObject({
    agreements: [
      {
        id: 'agr-prim-sm-2021',
        validFrom: '2021-02-10',
        validTo: '2024-08-31',
        amendments: [],
        plannedAmount: { amount: '9000000', currency: 'EUR' },
      },
    ],
    decisions: [],
    committees: [],
  });
});

test('what sources say differently of an amount comes with it', async () => {
  const [facts] = await factsOf(audit('a', { agreementIds: ['agr-round-sm-2024-04'] }));
  expect(facts.agreements[0].amountClaims).toEqual(['8220000', '8222000']);
});

test('an organisation comes with its names in the form in which names are compared, without its acronym', async () => {
  const [facts] = await factsOf(audit('a', { organisationIds: ['X-PRIM-FR-EF'] }));
  const [{ comparableNames }] = facts.organisations;
  expect(comparableNames).toContain('expertise france');
  expect(comparableNames).not.toContain('ef');
});

test('the facts of ten audits take as many round trips as those of one', async () => {
  const trips = (count: number) =>
    wilaya.roundTrips(() =>
      factsOf(...Array.from({ length: count }, (_, n) => audit(`${n}`, { agreementIds: [`agr-${n}`] }))),
    );
  expect(await trips(10)).toBe(await trips(1));
});

test('the texts of the scope are screened, names of organisations as names', async () => {
  const [before] = await factsOf(audit('a', { isWholeProgramme: true }));
  expect(before).toMatchObject({ textScreening: { textCount: expect.any(Number), places: [] } });
  await Organisation.create({
    _id: 'X-TELLING',
    name: { fr: 'Fatima El Alaoui' },
    type: 'NATIONAL_NGO',
    idScheme: 'X-PRIM',
    country: 'MA',
    sources: [],
  });
  const [facts] = await factsOf(audit('b', { isWholeProgramme: true }));
  await Organisation.deleteOne({ _id: 'X-TELLING' });
  expect(facts).toMatchObject({
    textScreening: {
      places: [{ type: 'Organisation', id: 'X-TELLING', field: 'name.fr', kind: 'PERSON_NAME' }],
    },
  });
});
