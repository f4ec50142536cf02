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

interface Party {
  readonly organisation: { readonly id: string };
  readonly isDisputed: boolean;
}
const disputedIn = (parties: readonly Party[]) =>
  parties.filter(({ isDisputed }) => isDisputed).map(({ organisation }) => organisation.id);

test('the PRIM agreement shows what it plans and until when, as sources say it', async () => {
  const { data } = await wilaya.execute(`{
    agreement(id: "agr-prim-sm-2021") {
      kind status signedOn signedAt { value } validFrom validTo region { code } frameAgreement { id } call { id }
      plannedAmount { value { amount currency } scope { value } sources { publisher } claims { value } }
      amendments { id } claims { field value source { id } } aims(lang: EN) { value lang } decisions { id }
    }
  }`);
  expect(data.agreement).toMatchObject({
    kind: 'SPECIFIC',
    status: 'SIGNED',
    signedOn: '2021-02-10',
    signedAt: { value: "wilaya d'Agadir" },
    validFrom: '2021-02-10',
    validTo: '2024-08-31',
    region: { code: '09' },
    frameAgreement: { id: 'agr-cadre-sm-2021' },
    call: null,
    plannedAmount: {
      value: { amount: '9000000', currency: 'EUR' },
      scope: { value: 'programme PRIM entier, deux régions' },
      sources: [{ publisher: 'MAP Express' }, { publisher: 'Maroc Diplomatique' }],
      claims: [],
    },
    amendments: [],
    decisions: [],
  });
  expect(data.agreement.claims.map((claim: { field: string }) => claim.field)).toEqual(
    Array(3).fill('validTo'),
  );
  expect(data.agreement.aims).toContainEqual({
    value: 'support regional migration policy by financing projects',
    lang: 'EN',
  });
});

test('a party is disputed where one source gives it a part and another lists the parties without it', async () => {
  const { data } = await wilaya.execute(`{
    prim: agreement(id: "agr-prim-sm-2021") {
      parties { organisation { id } role isDisputed claims { isNamed value source { id } } }
    }
    frame: agreement(id: "agr-cadre-sm-2021") { parties { organisation { id } isDisputed } }
    primo: agreement(id: "agr-primo-subsidies-2016") { parties { organisation { id } isDisputed } }
  }`);
  expect(data.prim.parties).toHaveLength(5);
  expect(disputedIn(data.prim.parties)).toEqual(['X-PRIM-FR-EF']);
  expect(data.prim.parties.at(-1)).toEqual({
    organisation: { id: 'X-PRIM-FR-EF' },
    role: 'IMPLEMENTER',
    isDisputed: true,
    claims: [
      { isNamed: true, value: 'party', source: { id: 's-azulpress' } },
      { isNamed: true, value: 'party', source: { id: 's-marocdiplo' } },
      { isNamed: false, value: 'not listed', source: { id: 's-atlasinfo' } },
    ],
  });
  expect(disputedIn(data.frame.parties)).toEqual([]);
  expect(disputedIn(data.primo.parties)).toEqual(['X-PRIM-IT-CEFA', 'X-PRIM-MA-CRI-02']);
});

test('an amount on which sources disagree keeps what each of them says', async () => {
  const { data } = await wilaya.execute(`{
    agreement(id: "agr-round-sm-2024-04") {
      signedOn signingStartOn signingEndOn contractCount call { id } parties { role }
      plannedAmount { value { amount currency } claims { field value source { id } } }
    }
  }`);
  expect(data.agreement).toMatchObject({
    signedOn: '2024-04',
    signingStartOn: '2024-04-15',
    signingEndOn: '2024-04-21',
    contractCount: 16,
    call: { id: 'call-sm-guichet' },
    plannedAmount: {
      value: { amount: '8220000', currency: 'MAD' },
      claims: [
        { field: 'plannedAmount.value.amount', value: '8220000', source: { id: 's-prim-sm-16' } },
        { field: 'plannedAmount.value.amount', value: '8222000', source: { id: 's-soussmassapress' } },
      ],
    },
  });
  expect(data.agreement.parties).toHaveLength(4);
});

test('an announced agreement is not said to be signed, and one without a date has no status', async () => {
  const { data } = await wilaya.execute(`{
    planned: agreement(id: "agr-round-or-2024-06") { status signedOn }
    undated: agreement(id: "agr-depomi-oriental") { 
      status signedOn signedAt { value } plannedAmount { scope { value } }
    }
  }`);
  expect(data).toEqual({
    planned: { status: 'PLANNED', signedOn: '2024-06' },
    undated: { status: null, signedOn: null, signedAt: null, plannedAmount: null },
  });
});

test('a framework leads to what it frames, and back', async () => {
  const { data } = await wilaya.execute(
    `{
      agreement(id: "agr-primo-2016") {
        subAgreements { id frameAgreement { id } }
        plannedAmount { value { amount } }
      }
    }`,
  );
  expect(data.agreement.subAgreements).toEqual([
    { id: 'agr-primo-subsidies-2016', frameAgreement: { id: 'agr-primo-2016' } },
  ]);
  expect(data.agreement.plannedAmount.value.amount).toBe('11000000');
});
