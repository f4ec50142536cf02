import { startTestSubgraph } from '@prim/chassis/testing';
import { afterAll, expect, test } from 'vitest';

import { createContext } from '../context.ts';
import { seedFiles } from '../seed/files.ts';
import { resolvers } from './index.ts';

const region = await startTestSubgraph({ name: 'region', resolvers, createContext, seedFiles });
afterAll(() => region.close());

test('a development programme tells its axes, which add up to its total', async () => {
  const { data } = await region.execute(
    `{ pdr(id: "pdr-sm-2022") {
      total { amount currency } counts { axes jobs } axes { number amount { amount } pdr { id } }
    } }`,
  );
  const { total, counts, axes } = data.pdr;
  expect(axes.map(({ number }: { number: number }) => number)).toEqual([1, 2, 3, 4, 5, 6, 7]);
  expect(counts).toEqual({ axes: 7, jobs: null });
  const sum = axes.reduce(
    (at: bigint, { amount }: { amount: { amount: string } }) => at + BigInt(amount.amount),
    0n,
  );
  expect(total).toEqual({ amount: String(sum), currency: 'MAD' });
  expect(axes[0].pdr).toEqual({ id: 'pdr-sm-2022' });
});

test('its progress comes oldest first, each figure with its source and none carried over', async () => {
  const { data } = await region.execute(
    `{ pdr(id: "pdr-sm-2022") { progress { asOf committedPercent agreementsWithVisa sources { id } } } }`,
  );
  expect(data.pdr.progress).toEqual([
    {
      asOf: '2023',
      committedPercent: null,
      agreementsWithVisa: null,
      sources: [{ id: 's-leseco-pdr-sang-neuf' }],
    },
    {
      asOf: '2024-04',
      committedPercent: '52',
      agreementsWithVisa: null,
      sources: [{ id: 's-lesiteinfo-pdr' }],
    },
    {
      asOf: '2025-03',
      committedPercent: null,
      agreementsWithVisa: 193,
      sources: [{ id: 's-portailsud-pdr' }],
    },
  ]);
});

test('vote and visa are there where a source gives them, and null elsewhere', async () => {
  const { data } = await region.execute(
    `{ pdrs(orderBy: { field: ID }) { nodes {
      id adoptedOn visaOn visaBy { id } owner { id } region { code }
    } } }`,
  );
  expect(data.pdrs.nodes[0]).toMatchObject({
    id: 'pdr-or-2016',
    adoptedOn: '2017',
    visaOn: null,
    visaBy: null,
  });
  expect(data.pdrs.nodes[3]).toEqual({
    id: 'pdr-sm-2022',
    adoptedOn: '2023-07-03',
    visaOn: '2024-02',
    visaBy: { id: 'MA-COA-08' },
    owner: { id: 'X-PRIM-MA-REG-09' },
    region: { code: '09' },
  });
});

test('phases, shares of provinces and contracts with the State are told where known', async () => {
  const { data } = await region.execute(`{
    pdr(id: "pdr-or-2022") {
      regionSharePercent phases { from to projects } territorialShares { percent territory { code } }
    }
    before: pdr(id: "pdr-or-2016") { progress {
      contractProgramme { amount { amount currency } periodFrom periodTo axes }
    } }
  }`);
  const percents = data.pdr.territorialShares.map(({ percent }: { percent: string }) => Number(percent));
  expect(percents.reduce((sum: number, percent: number) => sum + percent)).toBe(100);
  expect(data.pdr.phases[2]).toEqual({ from: '2026', to: '2027', projects: 13 });
  expect(data.pdr.regionSharePercent).toBe('35');
  expect(data.before.progress[0].contractProgramme).toEqual({
    amount: { amount: '9150000000', currency: 'MAD' },
    periodFrom: '2020',
    periodTo: '2022',
    axes: 4,
  });
});

test('what is spent under an axis is left out when it is made up, unless it is asked for', async () => {
  const { data } = await region.execute(`{ pdrAxis(id: "pdr-sm-2022-a5") {
    plain: expenditures { totalCount }
    all: expenditures(includeIllustrative: true) {
      totalCount nodes { receiver { asWritten organisation { id } } }
    }
  } }`);
  expect(data.pdrAxis).toEqual({
    plain: { totalCount: 0 },
    all: {
      totalCount: 1,
      nodes: [{ receiver: { asWritten: 'AVFM', organisation: { id: 'X-PRIM-MA-AVFM' } } }],
    },
  });
});

const tripsFor = (first: number) =>
  region.roundTrips(() =>
    region.execute(
      `query ($first: Int!) { pdrs(first: $first) { nodes {
        axes { id sources { id } } progress { sources { id } } claims { source { id } } sources { id }
      } } }`,
      { first },
    ),
  );

test('the axes and sources of all programmes come in as many round trips as those of one', async () => {
  expect(await tripsFor(4)).toBe(await tripsFor(1));
});
