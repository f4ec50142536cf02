import { callerOf, startTestSubgraph, type TestSubgraph } from '@prim/chassis/testing';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';

import { createContext } from '../context.ts';
import { resolvers } from '../resolvers/index.ts';
import { seedFiles } from '../seed/files.ts';

/** Agreements, amendments and decisions: how the wilaya records them, and what it refuses. */

let wilaya: TestSubgraph;
beforeAll(async () => {
  wilaya = await startTestSubgraph({ name: 'wilaya', resolvers, createContext, seedFiles });
});
afterAll(() => wilaya.close());

const now = new Date('2030-03-01T12:00:00.000Z');
const editor = { caller: callerOf('wilaya', 'editor'), now };
let keys = 0;
const newKey = () => `wilaya-key-${keys++}`;
const document = { url: 'https://example.org/convention.pdf', sha256: 'ef'.repeat(32) };

const ask = async (query: string) => (await wilaya.execute(query)).data;

async function send(command: string, input: object, fields: string, asker: object = editor) {
  const type = `${command[0]?.toUpperCase()}${command.slice(1)}Input`;
  const query = `mutation ($input: ${type}!) { ${command}(input: $input) { ${fields} } }`;
  const { data, errors } = await wilaya.execute(query, { input }, asker);
  return { data: data?.[command], code: errors?.[0]?.extensions?.['code'] };
}

const agreement = (changed: object = {}) => ({
  idempotencyKey: newKey(),
  kind: 'SPECIFIC',
  title: { fr: 'Convention spécifique sur l’accueil', ar: 'اتفاقية خاصة' },
  signedOn: '2030-02-10',
  validTo: '2032-12-31',
  regionCode: '09',
  frameAgreementId: 'agr-cadre-sm-2021',
  parties: [
    { organisationId: 'X-PRIM-MA-REG-09', role: 'SIGNATORY' },
    { organisationId: 'X-PRIM-MA-WIL-09', role: 'SIGNATORY' },
  ],
  aims: [{ fr: 'accueillir' }],
  plannedAmount: { amount: '2000000', currency: 'MAD' },
  documents: [document],
  ...changed,
});
const agreementFields = `agreement { id kind title { value } signedOn validFrom validTo region { code }
  frameAgreement { id } parties { organisation { id } role } aims { value }
  plannedAmount { value { amount currency } } status dataStatus recordedAt documents { url sha256 }
  amendments { id } logEntry { index kind } }`;
const sign = (changed: object = {}, asker: object = editor) =>
  send('signAgreement', agreement(changed), agreementFields, asker);

describe('an agreement', () => {
  test('is recorded as it was signed, with its place in the log of the wilaya', async () => {
    const { wilayaLog } = await ask('{ wilayaLog(reporter: "X-PRIM-MA-WIL-09") { size } }');
    const sent = agreement();
    const { data } = await send('signAgreement', sent, agreementFields);
    expect(data.agreement).toEqual({
      id: expect.stringMatching(/^agreement-/),
      kind: 'SPECIFIC',
      title: { value: 'Convention spécifique sur l’accueil' },
      signedOn: '2030-02-10',
      validFrom: '2030-02-10',
      validTo: '2032-12-31',
      region: { code: '09' },
      frameAgreement: { id: 'agr-cadre-sm-2021' },
      parties: [
        { organisation: { id: 'X-PRIM-MA-REG-09' }, role: 'SIGNATORY' },
        { organisation: { id: 'X-PRIM-MA-WIL-09' }, role: 'SIGNATORY' },
      ],
      aims: [{ value: 'accueillir' }],
      plannedAmount: { value: { amount: '2000000', currency: 'MAD' } },
      status: 'SIGNED',
      dataStatus: 'RECORDED',
      recordedAt: now.toISOString(),
      documents: [document],
      amendments: [],
      logEntry: { index: wilayaLog.size, kind: 'Agreement' },
    });
    expect((await send('signAgreement', sent, agreementFields)).data).toEqual(data);
    expect((await send('signAgreement', { ...sent, kind: 'CHARTER' }, agreementFields)).code).toBe(
      'IDEMPOTENCY_KEY_REUSED',
    );
    const found = await ask('{ agreements(filter: { search: "accueil specifique" }) { nodes { id } } }');
    expect(found.agreements.nodes).toContainEqual({ id: data.agreement.id });
  });

  test.each([
    ['of tomorrow', { signedOn: '2030-03-02' }, 'DATE_IN_FUTURE'],
    ['that ends before it begins', { validTo: '2030-02-09' }, 'DATE_TOO_EARLY'],
    ['over nothing', { plannedAmount: { amount: '0', currency: 'MAD' } }, 'AMOUNT_INVALID'],
    [
      'of one party',
      { parties: [{ organisationId: 'X-PRIM-MA-REG-09', role: 'SIGNATORY' }] },
      'PARTIES_MISSING',
    ],
    [
      'with a party that the registry does not know',
      { parties: [agreement().parties[0], { organisationId: 'NOBODY', role: 'PARTNER' }] },
      'REFERENCE_UNKNOWN',
    ],
    ['under a frame that is not there', { frameAgreementId: 'agr-none' }, 'REFERENCE_UNKNOWN'],
    ['for a region that is not there', { regionCode: '99' }, 'REFERENCE_UNKNOWN'],
    ['with an address in its note', { note: { fr: 'Écrire à nobody@example.org' } }, 'PERSONAL_DATA'],
    ['without a title', { title: {} }, 'RECORD_INVALID'],
  ])('%s is refused', async (_, changed, code) => {
    const before = await ask('{ agreements { totalCount } }');
    expect((await sign(changed)).code).toBe(code);
    expect(await ask('{ agreements { totalCount } }')).toEqual(before);
  });

  test('is shown as of a moment on both axes', async () => {
    await sign();
    const countAsOf = async (asOf: string) =>
      (await ask(`{ agreements(asOf: ${asOf}) { totalCount } }`)).agreements.totalCount as number;
    const all = (await ask('{ agreements { totalCount } }')).agreements.totalCount as number;
    expect(await countAsOf('{ recordedAt: "2020-01-01T00:00:00Z" }')).toBe(0);
    expect(await countAsOf('{ valueDate: "2021-02-10" }')).toBeGreaterThan(0);
    expect(await countAsOf('{ valueDate: "2030-02-09" }')).toBeLessThan(all);
  });

  test('is read by its id, under its frame, as of a moment on both axes', async () => {
    const { id } = (await sign()).data.agreement;
    const read = async (asOf: string) =>
      ask(
        `{ agreement(id: "${id}", asOf: ${asOf}) { frameAgreement(asOf: { valueDate: "2021-02-09" }) { id } } }`,
      );
    expect(await read('{ valueDate: "2030-02-09" }')).toEqual({ agreement: null });
    expect(await read('{ valueDate: "2030-02-10" }')).toEqual({ agreement: { frameAgreement: null } });
    expect(await read('{ recordedAt: "2030-03-01T11:59:59Z" }')).toEqual({ agreement: null });
    expect(await read('{ recordedAt: "2030-03-01T12:00:00Z" }')).toEqual({
      agreement: { frameAgreement: null },
    });
    expect(await ask(`{ agreement(id: "${id}") { frameAgreement { id } } }`)).toEqual({
      agreement: { frameAgreement: { id: 'agr-cadre-sm-2021' } },
    });
  });

  test('is the round of contracts of a call as of a moment', async () => {
    const roundAsOf = async (asOf: string) => {
      const query = `{ _entities(representations: [{ __typename: "Call", id: "call-sm-2022" }]) {
        ... on Call { agreement(asOf: ${asOf}) { signedOn } } } }`;
      return (await ask(query))._entities[0].agreement;
    };
    const { signedOn } = await roundAsOf('null');
    expect(await roundAsOf(`{ valueDate: "${signedOn}" }`)).toEqual({ signedOn });
    expect(await roundAsOf('{ valueDate: "2021-12-31" }')).toBeNull();
    expect(await roundAsOf('{ recordedAt: "2020-01-01T00:00:00Z" }')).toBeNull();
  });
});

describe('an amendment', () => {
  const amendment = (agreementId: string, changed: object = {}) => ({
    idempotencyKey: newKey(),
    agreementId,
    title: { fr: 'Avenant n° 1' },
    signedOn: '2030-02-20',
    validTo: '2033-12-31',
    ...changed,
  });
  const fields = `amendment { id agreement { id validTo amendments { id } } title { value } signedOn validTo
    dataStatus logEntry { kind } }`;

  test('stands beside its agreement, which stays as it was signed', async () => {
    const { id } = (await sign()).data.agreement;
    const { data } = await send('amendAgreement', amendment(id), fields);
    expect(data.amendment).toMatchObject({
      agreement: { id, validTo: '2032-12-31', amendments: [{ id: data.amendment.id }] },
      title: { value: 'Avenant n° 1' },
      validTo: '2033-12-31',
      dataStatus: 'RECORDED',
      logEntry: { kind: 'Amendment' },
    });
    const asOf = 'asOf: { valueDate: "2030-02-19" }';
    const before = `{ agreement(id: "${id}", ${asOf}) { validTo amendments(${asOf}) { id } } }`;
    expect((await ask(before)).agreement).toEqual({ validTo: '2032-12-31', amendments: [] });
    const unsigned = 'amendment { agreement(asOf: { valueDate: "2030-02-09" }) { id } }';
    expect((await send('amendAgreement', amendment(id), unsigned)).data.amendment).toEqual({
      agreement: null,
    });
  });

  test.each([
    ['of an agreement that is not there', { agreementId: 'agr-none' }, 'CLAIM_UNKNOWN'],
    ['of tomorrow', { signedOn: '2030-03-02' }, 'DATE_IN_FUTURE'],
    ['before the agreement', { signedOn: '2021-02-09' }, 'DATE_TOO_EARLY'],
    ['that ends it before it began', { validTo: '2021-01-01' }, 'DATE_TOO_EARLY'],
    ['with a number to call', { note: { fr: 'Tél. +212 6 12 34 56 78' } }, 'PERSONAL_DATA'],
  ])('%s is refused', async (_, changed, code) => {
    const input = amendment('agr-cadre-sm-2021', changed);
    expect((await send('amendAgreement', input, fields)).code).toBe(code);
  });
});

describe('a decision', () => {
  const decision = (changed: object = {}) => ({
    idempotencyKey: newKey(),
    kind: 'OPINION',
    title: { fr: 'Avis sur sept projets' },
    decidedOn: '2030-02-15',
    committeeId: 'cmt-copil-prim',
    regionCode: '09',
    outcome: 'UNFAVOURABLE',
    submittedCount: 15,
    selectedCount: 7,
    amount: { amount: '1100000', currency: 'MAD' },
    projectIds: ['prj-sm-tamkine'],
    callIds: ['call-sm-2022'],
    documents: [document],
    ...changed,
  });
  const fields = `decision { id kind outcome decidedOn committee { id } decidedBy { id } subjectIds amount { amount }
    replaces { id } dataStatus documents { url } logEntry { kind } }`;
  const decide = (changed: object = {}, asker: object = editor) =>
    send('recordDecision', decision(changed), fields, asker);

  test('is recorded with its subjects, and found by each of them', async () => {
    const { data } = await decide();
    expect(data.decision).toMatchObject({
      kind: 'OPINION',
      outcome: 'UNFAVOURABLE',
      committee: { id: 'cmt-copil-prim' },
      decidedBy: null,
      subjectIds: ['call-sm-2022', 'prj-sm-tamkine'],
      amount: { amount: '1100000' },
      replaces: null,
      dataStatus: 'RECORDED',
      documents: [{ url: document.url }],
      logEntry: { kind: 'Decision' },
    });
    const found = await ask(
      '{ decisions(first: 100, filter: { subjectId: "prj-sm-tamkine" }) { nodes { id } } }',
    );
    expect(found.decisions.nodes).toContainEqual({ id: data.decision.id });
    const later = await decide({ replacesId: data.decision.id, outcome: 'FAVOURABLE' });
    expect(later.data.decision.replaces).toEqual({ id: data.decision.id });
    const read = (asOf: string) =>
      ask(`{ decision(id: "${later.data.decision.id}", asOf: ${asOf}) { replaces(asOf: ${asOf}) { id } } }`);
    expect(await read('{ valueDate: "2030-02-14" }')).toEqual({ decision: null });
    expect(await read('{ valueDate: "2030-02-15" }')).toEqual({
      decision: { replaces: { id: data.decision.id } },
    });
    const unmade = '{ recordedAt: "2030-03-01T11:59:59Z" }';
    expect(await read(unmade)).toEqual({ decision: null });
    const onIts = `{ decision(id: "${later.data.decision.id}") { replaces(asOf: ${unmade}) { id } } }`;
    expect(await ask(onIts)).toEqual({ decision: { replaces: null } });
  });

  test.each([
    ['of tomorrow', { decidedOn: '2030-03-02' }, 'DATE_IN_FUTURE'],
    ['of nobody', { committeeId: null }, 'DECIDER_AMBIGUOUS'],
    ['of two', { decidedById: 'X-PRIM-MA-REG-09' }, 'DECIDER_AMBIGUOUS'],
    ['of a committee that is not there', { committeeId: 'cmt-none' }, 'REFERENCE_UNKNOWN'],
    ['at a meeting that is not there', { meetingId: 'mtg-none' }, 'REFERENCE_UNKNOWN'],
    ['on nothing', { projectIds: [], callIds: [] }, 'SUBJECT_MISSING'],
    ['on an agreement that is not there', { agreementIds: ['agr-none'] }, 'REFERENCE_UNKNOWN'],
    ['that lets more through than came', { selectedCount: 16 }, 'COUNT_INVALID'],
    ['that lets fewer than none through', { selectedCount: -1 }, 'COUNT_INVALID'],
    ['over less than nothing', { amount: { amount: '-1', currency: 'MAD' } }, 'AMOUNT_INVALID'],
    ['in the place of one that is not there', { replacesId: 'dec-none' }, 'REFERENCE_UNKNOWN'],
    ['with a person in its note', { note: { fr: 'Avis de M. Untel' } }, 'PERSONAL_DATA'],
  ])('%s is refused', async (_, changed, code) => {
    expect((await decide(changed)).code).toBe(code);
  });

  test('on an agreement shows it as of a moment', async () => {
    const { data } = await decide({ agreementIds: ['agr-cadre-sm-2021', 'agr-prim-sm-2021'] });
    const agreementsAsOf = async (asOf: string) =>
      (await ask(`{ decision(id: "${data.decision.id}") { agreements(asOf: ${asOf}) { id } } }`)).decision
        .agreements;
    expect(await agreementsAsOf('{ valueDate: "2021-02-10" }')).toHaveLength(2);
    expect(await agreementsAsOf('{ valueDate: "2021-02-09" }')).toEqual([]);
  });

  test('at a meeting is one of the committee that met, and not before it', async () => {
    const { meetings } = await ask('{ meetings(first: 100) { nodes { id startOn committee { id } } } }');
    const held = meetings.nodes.find((it: { committee: { id: string } | null }) => it.committee !== null);
    const at = { meetingId: held.id, committeeId: held.committee.id };
    expect((await decide(at)).code).toBeUndefined();
    expect((await decide({ ...at, decidedOn: '2001-01-01' })).code).toBe('DATE_TOO_EARLY');
    const other = held.committee.id === 'cmt-copil-prim' ? 'X-PRIM-MA-REG-09' : null;
    const elsewhere = other ? { committeeId: null, decidedById: other } : { committeeId: 'cmt-copil-prim' };
    expect((await decide({ meetingId: held.id, ...elsewhere })).code).toBe('DECIDER_AMBIGUOUS');
  });

  test('is shown as of a moment with its subject', async () => {
    await decide();
    const decisionsOf = async (asOf: string) => {
      const query = `{ _entities(representations: [{ __typename: "Project", id: "prj-sm-tamkine" }]) {
        ... on Project { decisions(asOf: ${asOf}) { id } } } }`;
      return (await ask(query))._entities[0].decisions.length as number;
    };
    expect(await decisionsOf('{ valueDate: "2030-02-14" }')).toBeLessThan(
      await decisionsOf('{ valueDate: "2030-02-15" }'),
    );
    expect(await decisionsOf('{ recordedAt: "2020-01-01T00:00:00Z" }')).toBe(0);
  });
});

test.each([
  ['the public', {}],
  ['its reader', { caller: callerOf('wilaya', 'reader') }],
  ['the region', { caller: callerOf('region', 'editor') }],
])('%s records nothing here', async (_, asker) => {
  expect((await sign({}, asker)).code).toBe('FORBIDDEN');
  const amended = {
    idempotencyKey: newKey(),
    agreementId: 'agr-cadre-sm-2021',
    title: { fr: 'A' },
    signedOn: '2030-01-01',
  };
  expect((await send('amendAgreement', amended, 'amendment { id }', asker)).code).toBe('FORBIDDEN');
  const decided = {
    idempotencyKey: newKey(),
    kind: 'OPINION',
    title: { fr: 'A' },
    decidedOn: '2030-01-01',
    outcome: 'APPROVED',
  };
  expect((await send('recordDecision', decided, 'decision { id }', asker)).code).toBe('FORBIDDEN');
});
