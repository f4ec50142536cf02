import { startTestSubgraph } from '@prim/chassis/testing';
import { afterAll, expect, test } from 'vitest';

import { createContext } from '../context.ts';
import { seedFiles } from '../seed/files.ts';
import { resolvers } from './index.ts';

const region = await startTestSubgraph({ name: 'region', resolvers, createContext, seedFiles });
afterAll(() => region.close());

const query = `query ($name: String!, $regionCode: ID) {
  programme(name: $name, regionCode: $regionCode) {
    name region { code } projectCount callCount servicePointCount projectsWithoutAmount
    projectCountByCall { call { id } count announced }
    projectCountByBeneficiaryClass { beneficiaryClass count inferredCount }
    amountsStated {
      kind total { amount currency } method { fr ar en } projectCount projectIds currencyInferredProjectIds }
    indicators { id target actual }
  }
}`;
const numbersOf = async (name: string, regionCode: string | null = null) => {
  const { data, errors } = await region.execute(query, { name, regionCode });
  expect(errors).toBeUndefined();
  return data.programme;
};

test('PRIM in Souss-Massa: what sources name, beside what was announced', async () => {
  const numbers = await numbersOf('PRIM', '09');
  expect(numbers).toMatchObject({
    name: 'PRIM',
    region: { code: '09' },
    projectCount: 6,
    callCount: 3,
    servicePointCount: 2,
    projectsWithoutAmount: 5,
    projectCountByCall: [
      { call: { id: 'call-sm-1' }, count: 0, announced: null },
      { call: { id: 'call-sm-guichet' }, count: 4, announced: 16 },
      { call: { id: 'call-sm-2022' }, count: 1, announced: 7 },
      { call: null, count: 1, announced: null },
    ],
    projectCountByBeneficiaryClass: [{ beneficiaryClass: 'RPT', count: 3, inferredCount: 3 }],
  });
  expect(numbers.indicators).toContainEqual({ id: 'res-sm-projects', target: null, actual: '27' });
  expect(numbers.indicators).toContainEqual({ id: 'res-baom', target: '16', actual: '16' });
  expect(numbers.indicators.map(({ id }: { id: string }) => id)).not.toContain('res-or-projects');
});

test('an amount is the exact sum of the projects it names, and says whose currency is inferred', async () => {
  const { amountsStated, projectCount, projectsWithoutAmount } = await numbersOf('PRIM');
  expect(amountsStated).toEqual([
    {
      kind: 'CONTRIBUTION',
      total: { amount: '163421.61', currency: 'EUR' },
      method: {
        fr: expect.stringMatching(/^Somme des contributions/),
        ar: expect.stringMatching(/^مجموع المساهمات/),
        en: expect.stringMatching(/^Sum of the contributions/),
      },
      projectCount: 4,
      projectIds: ['prj-or-acodec-2', 'prj-or-asticude', 'prj-or-restart', 'prj-sm-tamkine'],
      currencyInferredProjectIds: ['prj-or-asticude'],
    },
  ]);
  expect(projectsWithoutAmount).toBe(projectCount - 4);
});

test('the projects per call add up to all projects', async () => {
  for (const name of ['PRIM', 'DEPOMI', 'TPM']) {
    const { projectCount, projectCountByCall } = await numbersOf(name);
    const sum = projectCountByCall.reduce((total: number, { count }: { count: number }) => total + count, 0);
    expect(sum).toBe(projectCount);
  }
});

test('the programme is the sum of its regions where each project lies in one', async () => {
  const [all, soussMassa, oriental] = [
    await numbersOf('PRIM'),
    await numbersOf('PRIM', '09'),
    await numbersOf('PRIM', '02'),
  ];
  for (const count of ['projectCount', 'callCount', 'servicePointCount', 'projectsWithoutAmount']) {
    expect(soussMassa[count] + oriental[count]).toBe(all[count]);
  }
});

test('a project of several regions counts whole in each', async () => {
  const budget = {
    kind: 'BUDGET',
    total: { amount: '8000000', currency: 'EUR' },
    projectIds: ['prj-depomi'],
  };
  for (const code of [null, '02', '09', '05']) {
    expect((await numbersOf('DEPOMI', code)).amountsStated).toMatchObject([budget]);
  }
});

test('a name that no record bears is null, in whatever region and however it is written', async () => {
  expect(await numbersOf('prim')).toBeNull();
  expect(await numbersOf('')).toBeNull();
  expect(await numbersOf('$ne')).toBeNull();
  expect(await numbersOf('PRIM', '05')).toBeNull();
});

test('counting takes the same round trips for a programme of 16 projects, of one and of none', async () => {
  const counts = `query ($name: String!) {
    programme(name: $name) { projectCount callCount amountsStated { projectCount } }
  }`;
  const tripsFor = (name: string) => region.roundTrips(() => region.execute(counts, { name }));
  expect([await tripsFor('PRIM'), await tripsFor('TPM'), await tripsFor('of-nobody')]).toEqual([4, 4, 4]);
});
