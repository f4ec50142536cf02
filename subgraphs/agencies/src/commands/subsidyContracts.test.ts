import { callerOf, startTestSubgraph, type TestSubgraph } from '@prim/chassis/testing';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';

import { createContext } from '../context.ts';
import { resolvers } from '../resolvers/index.ts';
import { seedFiles } from '../seed/files.ts';

let agencies: TestSubgraph;
beforeAll(async () => {
  agencies = await startTestSubgraph({ name: 'agencies', resolvers, createContext, seedFiles });
});
afterAll(() => agencies.close());

const now = new Date('2030-03-01T12:00:00.000Z');
const expertiseFrance = { caller: callerOf('expertise-france', 'editor'), now };
let keys = 0;
const newKey = () => `contract-key-${keys++}`;

const contract = (changed: object = {}) => ({
  idempotencyKey: newKey(),
  holder: { name: 'Association Tamkine', organisationId: 'X-PRIM-MA-TAMKINE' },
  value: { amount: '120000.00', currency: 'MAD' },
  signedOn: '2030-02-10',
  validTo: '2031-02-09',
  projectId: 'prj-sm-tamkine',
  callId: 'call-sm-2022',
  agreementId: 'agr-prim-sm-2021',
  decisionId: 'dec-sel-sm-2023',
  documents: [{ url: 'https://example.org/contrat.pdf', sha256: '23'.repeat(32) }],
  ...changed,
});
const fields = `contract {
  id reporter { id } holder { asWritten organisation { id } } value { amount currency } signedOn validTo
  project { id } call { id } agreement { id } decision { id } recordedAt dataStatus documents { url }
  reverses { id } reversedBy { id } logEntry { kind } sources { id }
}`;

async function send(
  command: string,
  type: string,
  input: object,
  asked = fields,
  asker: object = expertiseFrance,
) {
  const query = `mutation ($input: ${type}!) { ${command}(input: $input) { ${asked} } }`;
  const { data, errors } = await agencies.execute(query, { input }, asker);
  return { data: data?.[command], code: errors?.[0]?.extensions?.['code'] };
}
const record = async (changed: object = {}, asker: object = expertiseFrance) => {
  const { data, code } = await send(
    'recordSubsidyContract',
    'RecordSubsidyContractInput',
    contract(changed),
    fields,
    asker,
  );
  return { contract: data?.contract, code };
};
const reverse = async (contractId: string, changed: object = {}, asker: object = expertiseFrance) => {
  const input = { idempotencyKey: newKey(), contractId, reason: { fr: 'Contrat non exécuté' }, ...changed };
  const { data, code } = await send(
    'reverseSubsidyContract',
    'ReverseSubsidyContractInput',
    input,
    fields,
    asker,
  );
  return { contract: data?.contract, code };
};
const ask = async (query: string, variables: Record<string, unknown> = {}) =>
  (await agencies.execute(query, variables)).data;

describe('a subsidy contract', () => {
  test('is recorded as its institution’s own, and found by what it names', async () => {
    const { contract: made } = await record();
    expect(made).toEqual({
      id: expect.stringMatching(/^contract-/),
      reporter: { id: 'X-PRIM-FR-EF' },
      holder: { asWritten: 'Association Tamkine', organisation: { id: 'X-PRIM-MA-TAMKINE' } },
      value: { amount: '120000.00', currency: 'MAD' },
      signedOn: '2030-02-10',
      validTo: '2031-02-09',
      project: { id: 'prj-sm-tamkine' },
      call: { id: 'call-sm-2022' },
      agreement: { id: 'agr-prim-sm-2021' },
      decision: { id: 'dec-sel-sm-2023' },
      recordedAt: now.toISOString(),
      dataStatus: 'RECORDED',
      documents: [{ url: 'https://example.org/contrat.pdf' }],
      reverses: null,
      reversedBy: null,
      logEntry: { kind: 'SubsidyContract' },
      sources: [],
    });
    const representations = [
      { __typename: 'SubsidyContract', id: 'unknown' },
      { __typename: 'SubsidyContract', id: made.id },
      { __typename: 'Call', id: 'call-sm-2022' },
    ];
    const { _entities } = await ask(
      `query ($representations: [_Any!]!) { _entities(representations: $representations) {
        ... on SubsidyContract { id } ... on Call { funding { contracts { nodes { id } } } } } }`,
      { representations },
    );
    expect(_entities).toEqual([
      null,
      { id: made.id },
      { funding: { contracts: { nodes: [{ id: made.id }] } } },
    ]);
    const before = await ask(`{ subsidyContracts(asOf: { valueDate: "2030-02-09" }) { totalCount }
      subsidyContract(id: "${made.id}") { id } }`);
    expect(before).toEqual({ subsidyContracts: { totalCount: 0 }, subsidyContract: { id: made.id } });
  });

  test('stands behind the payments under it', async () => {
    const { contract: made } = await record();
    const payment = (contractId: string) => ({
      idempotencyKey: newKey(),
      value: { amount: '60000', currency: 'MAD' },
      valueDate: '2030-02-20',
      counterparty: { name: 'Association Tamkine' },
      projectId: 'prj-sm-tamkine',
      contractId,
    });
    const pay = (contractId: string, asker: object = expertiseFrance) =>
      send(
        'recordDisbursement',
        'RecordEntryInput',
        payment(contractId),
        'entry { id contract { id } }',
        asker,
      );
    const { data } = await pay(made.id);
    expect(data.entry.contract).toEqual({ id: made.id });
    const found = await ask(`{ subsidyContract(id: "${made.id}") { entries { nodes { id } } } }`);
    expect(found.subsidyContract.entries.nodes).toEqual([{ id: data.entry.id }]);
    expect((await pay('contract-none')).code).toBe('REFERENCE_UNKNOWN');
    expect((await pay(made.id, { ...expertiseFrance, caller: callerOf('afd', 'editor') })).code).toBe(
      'REFERENCE_UNKNOWN',
    );
  });

  test('is taken back once, by its institution alone', async () => {
    const { contract: made } = await record();
    const { contract: reversal } = await reverse(made.id);
    expect(reversal).toMatchObject({
      value: { amount: '-120000.00', currency: 'MAD' },
      signedOn: '2030-02-10',
      call: { id: 'call-sm-2022' },
      reverses: { id: made.id },
    });
    expect((await reverse(made.id)).code).toBe('CLAIM_ALREADY_REVERSED');
    expect((await reverse(reversal.id)).code).toBe('CLAIM_IS_REVERSAL');
    const { contract: other } = await record();
    expect((await reverse(other.id, {}, { caller: callerOf('afd', 'editor'), now })).code).toBe('FORBIDDEN');
    expect((await reverse(other.id, { signedOn: '2030-02-09' })).code).toBe('DATE_TOO_EARLY');
    expect((await reverse(other.id, { signedOn: '2030-02-28' })).contract.signedOn).toBe('2030-02-28');
  });

  test.each([
    ['of nothing', { value: { amount: '0', currency: 'MAD' } }, 'AMOUNT_INVALID'],
    ['of tomorrow', { signedOn: '2030-03-02' }, 'DATE_IN_FUTURE'],
    ['that ends before it begins', { validTo: '2030-02-09' }, 'DATE_TOO_EARLY'],
    ['with a person', { holder: { name: 'M. Untel, 3 rue Oukaimeden' } }, 'PERSONAL_DATA'],
    ['without a project', { projectId: null }, 'BAD_USER_INPUT'],
  ])('%s is refused', async (_, changed, code) => {
    expect((await record(changed)).code).toBe(code);
  });

  test.each([
    ['the public', {}],
    ['a reader', { caller: callerOf('expertise-france', 'reader') }],
    ['the region', { caller: callerOf('region', 'editor') }],
  ])('is not recorded for %s', async (_, asker) => {
    expect((await record({}, asker)).code).toBe('FORBIDDEN');
  });
});
