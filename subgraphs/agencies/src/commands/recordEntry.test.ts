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
const afd = { caller: callerOf('afd', 'editor'), now };
const expertiseFrance = { caller: callerOf('expertise-france', 'editor'), now };

let keys = 0;
const newKey = () => `key-${keys++}-of-this-test`;

const document = { url: 'https://example.org/order.pdf', sha256: 'ab'.repeat(32) };
const payment = (changed: object = {}) => ({
  idempotencyKey: newKey(),
  value: { amount: '125000.50', currency: 'EUR' },
  valueDate: '2030-02-20',
  counterparty: { name: 'AFETI', organisationId: 'X-PRIM-FR-EF' },
  activityId: 'FR-3-CMA129101',
  documents: [document],
  note: { fr: 'Deuxième tranche' },
  ...changed,
});

const fields = `entry {
  id type value { amount currency } valueDate period { from to } granularity recordedAt isRestated dataStatus
  reporterId provider { asWritten } receiver { asWritten organisation { id } confidence }
  activity { iatiId } agreement { id } call { id } project { id } sector { code }
  documents { url sha256 } note { value } reverses { id } reversedBy { id } sources { id }
}`;

async function send(command: string, input: object, asker: object = afd) {
  const type = command === 'reverseEntry' ? 'ReverseEntryInput' : 'RecordEntryInput';
  const query = `mutation ($input: ${type}!) { ${command}(input: $input) { ${fields} } }`;
  const { data, errors } = await agencies.execute(query, { input }, asker);
  return {
    entry: data?.[command]?.entry,
    code: errors?.[0]?.extensions?.['code'],
    message: errors?.[0]?.message,
  };
}

const ask = async (query: string) => (await agencies.execute(query)).data;
const disbursed = async () =>
  (await ask('{ fundingActivity(iatiId: "FR-3-CMA129101") { disbursed { value { amount currency } } } }'))
    .fundingActivity.disbursed;

describe('a movement of money', () => {
  test('is recorded as a claim of the institution that calls, with all that was said of it', async () => {
    const { entry } = await send('recordDisbursement', payment());
    expect(entry).toEqual({
      id: expect.stringMatching(/^entry-[0-9a-f-]{36}$/),
      type: 'DISBURSEMENT',
      value: { amount: '125000.50', currency: 'EUR' },
      valueDate: '2030-02-20',
      period: { from: '2030-02-20', to: '2030-02-20' },
      granularity: 'TRANSACTION',
      recordedAt: now.toISOString(),
      isRestated: false,
      dataStatus: 'RECORDED',
      reporterId: 'FR-3',
      provider: { asWritten: 'Agence Française de Développement [FR-3]' },
      receiver: { asWritten: 'AFETI', organisation: { id: 'X-PRIM-FR-EF' }, confidence: 'MEDIUM' },
      activity: { iatiId: 'FR-3-CMA129101' },
      agreement: { id: 'agr-prim-sm-2021' },
      call: null,
      project: null,
      sector: { code: '15150' },
      documents: [document],
      note: { value: 'Deuxième tranche' },
      reverses: null,
      reversedBy: null,
      sources: [],
    });
    expect(await ask(`{ fundingEntry(id: "${entry.id}") { id } }`)).toEqual({
      fundingEntry: { id: entry.id },
    });
  });

  test.each([
    ['recordCommitment', 'OUTGOING_COMMITMENT'],
    ['recordDisbursement', 'DISBURSEMENT'],
    ['recordExpenditure', 'EXPENDITURE'],
  ])('%s records one of type %s, given by the institution', async (command, type) => {
    const { entry } = await send(command, payment());
    expect([entry.type, entry.provider.asWritten]).toEqual([
      type,
      'Agence Française de Développement [FR-3]',
    ]);
  });

  test('recordIncomingFunds records one that the institution got', async () => {
    const input = payment({
      activityId: null,
      agreementId: 'agr-prim-sm-2021',
      counterparty: { name: 'AFD', ref: 'FR-3', organisationId: 'FR-3' },
    });
    const { entry } = await send('recordIncomingFunds', input, expertiseFrance);
    expect(entry).toMatchObject({
      type: 'INCOMING_FUNDS',
      reporterId: 'X-PRIM-FR-EF',
      provider: { asWritten: 'AFD' },
      receiver: { asWritten: 'Expertise France' },
    });
  });

  test('counts at once in what the activity disbursed', async () => {
    const before = await disbursed();
    await send('recordDisbursement', payment({ value: { amount: '0.01', currency: 'CHF' } }));
    expect(await disbursed()).toEqual([{ value: { amount: '0.01', currency: 'CHF' } }, ...before]);
  });

  test('sent again is answered as at first, and recorded once', async () => {
    const input = payment();
    const first = await send('recordDisbursement', input);
    expect(await send('recordDisbursement', input)).toEqual(first);
    expect((await send('recordDisbursement', { ...input, valueDate: '2030-02-21' })).code).toBe(
      'IDEMPOTENCY_KEY_REUSED',
    );
    expect((await send('recordDisbursement', payment({ idempotencyKey: 'short' }))).code).toBe(
      'IDEMPOTENCY_KEY_INVALID',
    );
  });

  test.each([
    ['of nothing', { value: { amount: '0.00', currency: 'EUR' } }, 'AMOUNT_INVALID'],
    ['below zero', { value: { amount: '-1', currency: 'EUR' } }, 'AMOUNT_INVALID'],
    ['finer than its currency', { value: { amount: '1.001', currency: 'EUR' } }, 'AMOUNT_INVALID'],
    ['in a currency that does not exist', { value: { amount: '1', currency: 'EUX' } }, 'BAD_USER_INPUT'],
    ['with an exponent', { value: { amount: '1e3', currency: 'EUR' } }, 'BAD_USER_INPUT'],
    ['of tomorrow', { valueDate: '2030-03-02' }, 'DATE_IN_FUTURE'],
    ['of a day that does not exist', { valueDate: '2030-02-30' }, 'BAD_USER_INPUT'],
    ['on an activity that nobody knows', { activityId: 'FR-3-NONE' }, 'ACTIVITY_UNKNOWN'],
    ['on a parent', { activityId: 'FR-3-CMA1291' }, 'ACTIVITY_HAS_PARTS'],
    ['on an activity of another', { activityId: 'BE-BCE_KBO-0264814354-MOR1605211' }, 'FORBIDDEN'],
    ['for nothing that is named', { activityId: null }, 'SUBJECT_MISSING'],
    ['to a person by mail', { counterparty: { name: 'nobody@example.org' } }, 'PERSONAL_DATA'],
    [
      'with a telephone number in its note',
      { note: { fr: 'Appeler le +212 6 12 34 56 78' } },
      'PERSONAL_DATA',
    ],
    ['with a note in no language', { note: {} }, 'RECORD_INVALID'],
    ['with a hash that is none', { documents: [{ ...document, sha256: 'AB'.repeat(32) }] }, 'BAD_USER_INPUT'],
    [
      'with more documents than it may have',
      { documents: Array.from({ length: 21 }, () => document) },
      'RECORD_INVALID',
    ],
  ])('%s is refused', async (_, changed, code) => {
    const before = await ask('{ fundingEntries { totalCount } }');
    expect((await send('recordDisbursement', payment(changed))).code).toBe(code);
    expect(await ask('{ fundingEntries { totalCount } }')).toEqual(before);
  });

  test.each([
    ['the public', {}],
    ['a reader of AFD', { caller: callerOf('afd', 'reader', 'auditor', 'operator') }],
    ['an editor of the region', { caller: callerOf('region', 'editor') }],
  ])('is not recorded for %s', async (_, asker) => {
    expect((await send('recordDisbursement', payment(), asker)).code).toBe('FORBIDDEN');
  });
});

describe('a reversal', () => {
  const reason = { fr: 'Montant erroné', ar: 'مبلغ خاطئ', en: 'Wrong amount' };
  const reverse = (entryId: string, changed: object = {}, asker: object = afd) =>
    send('reverseEntry', { idempotencyKey: newKey(), entryId, reason, ...changed }, asker);

  test('takes an entry back to the last digit, on its day, and both name one another', async () => {
    const before = await disbursed();
    const { entry } = await send('recordDisbursement', payment());
    const { entry: reversal } = await reverse(entry.id);
    expect(reversal).toMatchObject({
      type: 'DISBURSEMENT',
      value: { amount: '-125000.50', currency: 'EUR' },
      valueDate: '2030-02-20',
      reverses: { id: entry.id },
      note: { value: 'Montant erroné' },
    });
    const found = await ask(`{ fundingEntry(id: "${entry.id}") { value { amount } reversedBy { id } } }`);
    expect(found.fundingEntry).toEqual({ value: { amount: '125000.50' }, reversedBy: { id: reversal.id } });
    const ofEuros = (totals: { value: { currency: string } }[]) =>
      totals.find(({ value }) => value.currency === 'EUR');
    expect(ofEuros(await disbursed())).toEqual(ofEuros(before));
  });

  test('may bear a later day, where the money came back', async () => {
    const { entry } = await send('recordDisbursement', payment());
    expect((await reverse(entry.id, { valueDate: '2030-02-19' })).code).toBe('DATE_TOO_EARLY');
    expect((await reverse(entry.id, { valueDate: '2030-03-02' })).code).toBe('DATE_IN_FUTURE');
    const { entry: reversal } = await reverse(entry.id, { valueDate: '2030-02-28' });
    expect(reversal).toMatchObject({
      valueDate: '2030-02-28',
      period: { from: '2030-02-28', to: '2030-02-28' },
    });
  });

  test('of the sum of a quarter covers the same quarter', async () => {
    const page = await ask(
      `{ fundingEntries(first: 1, filter: { reporterId: "FR-3", granularity: QUARTER_SUM }) {
        nodes { id period { from to } value { amount } }
      } }`,
    );
    const [row] = page.fundingEntries.nodes;
    const { entry: reversal } = await reverse(row.id);
    expect(reversal).toMatchObject({ valueDate: null, period: row.period, granularity: 'QUARTER_SUM' });
    expect(reversal.value.amount).toBe(`-${row.value.amount}`);
  });

  test('is made once', async () => {
    const { entry } = await send('recordDisbursement', payment());
    const results = await Promise.all([reverse(entry.id), reverse(entry.id), reverse(entry.id)]);
    const refusals = results.flatMap(({ code }) => code ?? []);
    expect(refusals).toEqual(['CLAIM_ALREADY_REVERSED', 'CLAIM_ALREADY_REVERSED']);
  });

  test('is not made of what is unknown, of another, or of a reversal', async () => {
    const { entry } = await send('recordDisbursement', payment());
    const { entry: reversal } = await reverse(entry.id);
    expect((await reverse(reversal.id)).code).toBe('CLAIM_IS_REVERSAL');
    expect((await reverse('nothing')).code).toBe('CLAIM_UNKNOWN');
    expect((await reverse(entry.id, {}, expertiseFrance)).code).toBe('FORBIDDEN');
    expect((await reverse(entry.id, {}, {})).code).toBe('FORBIDDEN');
    expect((await reverse(entry.id, { reason: { fr: 'Voir nobody@example.org' } })).code).toBe(
      'PERSONAL_DATA',
    );
  });
});
