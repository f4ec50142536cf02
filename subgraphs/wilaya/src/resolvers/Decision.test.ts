import { startTestSubgraph, type TestSubgraph } from '@prim/chassis/testing';
import { afterAll, beforeAll, expect, test } from 'vitest';

import { createContext } from '../context.ts';
import { seedFiles } from '../seed/files.ts';
import { resolvers } from './index.ts';

let wilaya: TestSubgraph;
beforeAll(async () => {
  wilaya = await startTestSubgraph({ name: 'wilaya', resolvers, createContext, seedFiles });
});
afterAll(() => wilaya.close());

test('the selection of 2023 says who chose what, when and out of how many', async () => {
  const { data } = await wilaya.execute(`{
    decision(id: "dec-sel-sm-2023") {
      kind outcome decidedOn decidedBy { id } committee { id name(lang: AR) { value } }
      meeting { id endOn } region { code }
      submittedCount selectedCount isUnanimous amount { amount } subjectIds projects { id } calls { id }
    }
  }`);
  expect(data.decision).toEqual({
    kind: 'SELECTION',
    outcome: 'APPROVED',
    decidedOn: '2023-02-23',
    decidedBy: null,
    committee: { id: 'cmt-eval-sm', name: { value: 'لجنة التقييم' } },
    meeting: { id: 'mtg-2023-02-eval-sm', endOn: '2023-02-23' },
    region: { code: '09' },
    submittedCount: 15,
    selectedCount: 7,
    isUnanimous: null,
    amount: null,
    subjectIds: ['call-sm-2022', 'prj-sm-tamkine'],
    projects: [{ id: 'prj-sm-tamkine' }],
    calls: [{ id: 'call-sm-2022' }],
  });
});

test('subjects are told apart by their type, and all ids are kept beside', async () => {
  const subjects = `subjectIds projects { id } calls { id } pdrs { __typename id } servicePoints { __typename id }
    strategies { __typename id } agreements { id } organisations { id }`;
  const none = {
    projects: [],
    calls: [],
    pdrs: [],
    servicePoints: [],
    strategies: [],
    agreements: [],
    organisations: [],
  };
  const { data } = await wilaya.execute(`{
    pdr: decision(id: "dec-pdr-sm-visa") { ${subjects} }
    point: decision(id: "dec-baom-belfaa") { ${subjects} }
    strategy: decision(id: "dec-snia-2014") { ${subjects} }
    bodies: decision(id: "dec-mre-2024") { ${subjects} }
  }`);
  expect(data).toEqual({
    pdr: { ...none, subjectIds: ['pdr-sm-2022'], pdrs: [{ __typename: 'Pdr', id: 'pdr-sm-2022' }] },
    point: {
      ...none,
      subjectIds: ['svc-baom-belfaa'],
      servicePoints: [{ __typename: 'ServicePoint', id: 'svc-baom-belfaa' }],
    },
    strategy: {
      ...none,
      subjectIds: ['str-snia'],
      strategies: [{ __typename: 'NationalStrategy', id: 'str-snia' }],
    },
    bodies: {
      ...none,
      subjectIds: ['X-PRIM-MA-CCME', 'X-PRIM-MA-FMMRE'],
      organisations: [{ id: 'X-PRIM-MA-CCME' }, { id: 'X-PRIM-MA-FMMRE' }],
    },
  });
});

test('an approved amount is exact, unanimity is said where a source says it', async () => {
  const { data } = await wilaya.execute(
    '{ decision(id: "dec-cp-or-2020") { outcome isUnanimous amount { amount currency } decidedBy { acronym } } }',
  );
  expect(data.decision).toEqual({
    outcome: 'APPROVED',
    isUnanimous: true,
    amount: { amount: '9150000000', currency: 'MAD' },
    decidedBy: { acronym: 'CRO' },
  });
});

test('a day on which sources disagree keeps what each of them says', async () => {
  const { data } = await wilaya.execute(
    '{ decision(id: "dec-pdr-sm-2023") { decidedOn claims { field value source { publisher } } } }',
  );
  expect(data.decision.decidedOn).toBe('2023-07-03');
  expect(data.decision.claims).toHaveLength(3);
  expect(data.decision.claims).toContainEqual({
    field: 'decidedOn',
    value: 'session extraordinaire de juin 2023',
    source: { publisher: 'Le Site Info' },
  });
});
