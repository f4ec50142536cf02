import { callerOf, startTestSubgraph, type TestSubgraph } from '@prim/chassis/testing';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';

import { createContext } from '../context.ts';
import { resolvers } from '../resolvers/index.ts';
import { seedFiles } from '../seed/files.ts';

/** Receipts and expenditures of the region: how they are recorded, taken back, and refused. */

let region: TestSubgraph;
beforeAll(async () => {
  region = await startTestSubgraph({ name: 'region', resolvers, createContext, seedFiles });
});
afterAll(() => region.close());

const now = new Date('2030-03-01T12:00:00.000Z');
const editor = { caller: callerOf('region', 'editor'), now };
let keys = 0;
const newKey = () => `region-key-${keys++}`;
const document = { url: 'https://example.org/statement.pdf', sha256: 'cd'.repeat(32) };

/** The two kinds of claim, which follow the same rules under names of their own. */
const kinds = [
  {
    kind: 'Receipt',
    list: 'receipts',
    one: 'receipt',
    day: 'receivedOn',
    side: 'provider',
    idField: 'receiptId',
    reference: { projectId: 'prj-sm-asadf' },
  },
  {
    kind: 'RegionalExpenditure',
    list: 'regionalExpenditures',
    one: 'expenditure',
    day: 'spentOn',
    side: 'receiver',
    idField: 'expenditureId',
    reference: { projectId: 'prj-sm-asadf', pdrAxisId: 'pdr-sm-2022-a5' },
  },
] as const;

describe.each(kinds)('a claim of kind $kind', ({ kind, list, one, day, side, idField, reference }) => {
  const input = (changed: object = {}) => ({
    idempotencyKey: newKey(),
    value: { amount: '1500000.00', currency: 'MAD' },
    [day]: '2030-02-20',
    [side]: { name: 'Expertise France', organisationId: 'X-PRIM-FR-EF' },
    agreementId: 'agr-prim-sm-2021',
    documents: [document],
    note: { ar: 'الدفعة الثانية' },
    ...reference,
    ...changed,
  });
  const fields = `${one} { id value { amount currency } ${day} region { code } ${side} { asWritten }
    project { id } agreement { id } dataStatus recordedAt documents { url sha256 } note { value lang }
    reverses { id } reversedBy { id } logEntry { index kind } sources { id } }`;
  const send = async (command: string, sent: object, asker: object = editor) => {
    const query = `mutation ($input: ${command[0]?.toUpperCase()}${command.slice(1)}Input!) {
      ${command}(input: $input) { ${fields} } }`;
    const { data, errors } = await region.execute(query, { input: sent }, asker);
    return { claim: data?.[command]?.[one], code: errors?.[0]?.extensions?.['code'] };
  };
  const record = (changed: object = {}, asker: object = editor) =>
    send(`record${kind}`, input(changed), asker);
  const reverse = (id: string, changed: object = {}, asker: object = editor) =>
    send(
      `reverse${kind}`,
      { idempotencyKey: newKey(), [idField]: id, reason: { fr: 'Erreur' }, ...changed },
      asker,
    );
  const countOf = async (args: string) =>
    (await region.execute(`{ ${list}(${args}) { totalCount } }`)).data[list].totalCount as number;

  test('is recorded as the region’s own, with its place in the region’s log', async () => {
    const before = await countOf('includeIllustrative: false');
    const sent = input();
    const { claim } = await send(`record${kind}`, sent);
    expect(claim).toEqual({
      id: expect.any(String),
      value: { amount: '1500000.00', currency: 'MAD' },
      [day]: '2030-02-20',
      region: { code: '09' },
      [side]: { asWritten: 'Expertise France' },
      project: { id: 'prj-sm-asadf' },
      agreement: { id: 'agr-prim-sm-2021' },
      dataStatus: 'RECORDED',
      recordedAt: now.toISOString(),
      documents: [document],
      note: { value: 'الدفعة الثانية', lang: 'AR' },
      reverses: null,
      reversedBy: null,
      logEntry: { index: expect.any(Number), kind },
      sources: [],
    });
    expect(await send(`record${kind}`, sent)).toEqual({ claim, code: undefined });
    expect((await send(`record${kind}`, { ...sent, note: null })).code).toBe('IDEMPOTENCY_KEY_REUSED');
    expect(await countOf('includeIllustrative: false')).toBe(before + 1);
  });

  test.each([
    ['of nothing', { value: { amount: '0', currency: 'MAD' } }, 'AMOUNT_INVALID'],
    ['below zero', { value: { amount: '-5', currency: 'MAD' } }, 'AMOUNT_INVALID'],
    ['finer than its currency', { value: { amount: '1.005', currency: 'MAD' } }, 'AMOUNT_INVALID'],
    ['of tomorrow', { [day]: '2030-03-02' }, 'DATE_IN_FUTURE'],
    ['for a project that the region does not know', { projectId: 'prj-none' }, 'REFERENCE_UNKNOWN'],
    ['about a person', { [side]: { name: 'M. Untel, 12 rue de la Paix' } }, 'PERSONAL_DATA'],
    ['with a note in no language', { note: {} }, 'RECORD_INVALID'],
  ])('%s is refused', async (_, changed, code) => {
    const before = await countOf('includeIllustrative: true');
    expect((await record(changed)).code).toBe(code);
    expect(await countOf('includeIllustrative: true')).toBe(before);
  });

  test.each([
    ['the public', {}],
    ['its reader', { caller: callerOf('region', 'reader') }],
    ['the wilaya', { caller: callerOf('wilaya', 'editor') }],
    ['AFD', { caller: callerOf('afd', 'editor') }],
  ])('is not recorded for %s', async (_, asker) => {
    expect((await record({}, asker)).code).toBe('FORBIDDEN');
  });

  test('is taken back once, to the last digit, and no reversal is', async () => {
    const { claim } = await record();
    const results = await Promise.all([reverse(claim.id), reverse(claim.id)]);
    expect(results.flatMap(({ code }) => code ?? [])).toEqual(['CLAIM_ALREADY_REVERSED']);
    const reversal = results.find(({ code }) => code === undefined)?.claim;
    expect(reversal).toMatchObject({
      value: { amount: '-1500000.00', currency: 'MAD' },
      [day]: '2030-02-20',
      reverses: { id: claim.id },
    });
    expect((await reverse(reversal.id)).code).toBe('CLAIM_IS_REVERSAL');
    expect((await reverse('of-nobody')).code).toBe('CLAIM_UNKNOWN');
    expect((await reverse(claim.id, {}, { caller: callerOf('wilaya', 'editor') })).code).toBe('FORBIDDEN');
  });

  test('is taken back on its own day or later', async () => {
    const { claim } = await record();
    expect((await reverse(claim.id, { [day]: '2030-02-19' })).code).toBe('DATE_TOO_EARLY');
    expect((await reverse(claim.id, { [day]: '2030-03-02' })).code).toBe('DATE_IN_FUTURE');
    expect((await reverse(claim.id, { [day]: '2030-02-28' })).claim).toMatchObject({ [day]: '2030-02-28' });
  });

  test('is shown as of a moment on both axes', async () => {
    const all = await countOf('includeIllustrative: true');
    const shown = (asOf: string) => countOf(`includeIllustrative: true, asOf: ${asOf}`);
    expect(await shown('{ valueDate: "2022-12-31" }')).toBe(1);
    expect(await shown('{ recordedAt: "2021-01-01T00:00:00Z" }')).toBe(0);
    expect(await shown('{ valueDate: "2030-03-01", recordedAt: "2030-03-01T12:00:00Z" }')).toBe(all);
  });

  test('of the seed stands in the region’s log', async () => {
    const query = `{ ${list}(includeIllustrative: true, first: 1) {
      nodes { logEntry { kind inclusionProof { hashes } } } } }`;
    const { data } = await region.execute(query);
    expect(data[list].nodes).toEqual([{ logEntry: { kind, inclusionProof: { hashes: expect.any(Array) } } }]);
  });
});

test('an expenditure under an axis that the region does not know is refused', async () => {
  const query = `mutation ($input: RecordRegionalExpenditureInput!) {
    recordRegionalExpenditure(input: $input) { expenditure { id } } }`;
  const sent = {
    idempotencyKey: newKey(),
    value: { amount: '1', currency: 'MAD' },
    spentOn: '2030-02-20',
    receiver: { name: 'Commune de Belfaa' },
    pdrAxisId: 'axis-none',
  };
  const { errors } = await region.execute(query, { input: sent }, editor);
  expect(errors?.[0]?.extensions).toMatchObject({
    code: 'REFERENCE_UNKNOWN',
    type: 'PdrAxis',
    id: 'axis-none',
  });
});
