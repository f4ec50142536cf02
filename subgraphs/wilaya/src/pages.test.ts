import { startTestSubgraph, type TestSubgraph } from '@prim/chassis/testing';
import { afterAll, beforeAll, expect, test } from 'vitest';

import { createContext } from './context.ts';
import { resolvers } from './resolvers/index.ts';
import { seedFiles } from './seed/files.ts';

let wilaya: TestSubgraph;
beforeAll(async () => {
  wilaya = await startTestSubgraph({ name: 'wilaya', resolvers, createContext, seedFiles });
});
afterAll(() => wilaya.close());

type Row = Readonly<Record<string, unknown>>;

/** All records of a list, page by page. */
async function walk(list: string, args: string, fields: string): Promise<Row[]> {
  const rows: Row[] = [];
  let totalCount = 0;
  let after: string | null = null;
  do {
    // oxlint-disable-next-line no-await-in-loop -- each page is asked for with the cursor of the one before
    const { data, errors } = await wilaya.execute(
      `query ($after: String) {
        ${list}(${args} after: $after) { nodes { ${fields} } pageInfo { hasNextPage endCursor } totalCount }
      }`,
      { after },
    );
    expect(errors).toBeUndefined();
    const { nodes, pageInfo } = data[list];
    rows.push(...(nodes as Row[]));
    after = pageInfo.hasNextPage ? (pageInfo.endCursor as string) : null;
    totalCount = data[list].totalCount as number;
  } while (after !== null);
  expect(rows).toHaveLength(totalCount);
  return rows;
}

const sizes: Readonly<Record<string, number>> = {
  organisations: 99,
  territories: 317,
  agreements: 16,
  committees: 11,
  meetings: 29,
  decisions: 12,
};
const orders = [
  ['organisations', 'NAME', 'sortable: name { value: fr }', 'id'],
  ['organisations', 'VALID_FROM', 'sortable: validFrom', 'id'],
  ['organisations', 'ID', 'sortable: id', 'id'],
  ['territories', 'CODE', 'sortable: code', 'code'],
  ['territories', 'NAME', 'sortable: name { value: fr }', 'code'],
  ['territories', 'POPULATION_2024', 'sortable: population2024', 'code'],
  ['agreements', 'SIGNED_ON', 'sortable: signedOn', 'id'],
  ['agreements', 'VALID_TO', 'sortable: validTo', 'id'],
  ['committees', 'NAME', 'sortable: name { value: fr }', 'id'],
  ['committees', 'ESTABLISHED_ON', 'sortable: establishedOn', 'id'],
  ['meetings', 'START_ON', 'sortable: startOn', 'id'],
  ['decisions', 'DECIDED_ON', 'sortable: decidedOn', 'id'],
] as const;

/** What the order compares: names without case and accents, missing values before all others. */
function sortKey(row: Row): readonly [number, string | number] {
  const value = row['sortable'];
  if (value === null || value === undefined) return [0, ''];
  if (typeof value === 'number' || typeof value === 'string') return [1, value];
  const name = (value as { value: string }).value.normalize('NFKD').replace(/\p{M}/gu, '').toLowerCase();
  return [1, name.match(/[\p{L}\p{N}]+/gu)?.join(' ') ?? ''];
}

function isInOrder(before: Row, after: Row): boolean {
  const [[gap, value], [nextGap, nextValue]] = [sortKey(before), sortKey(after)];
  return gap === nextGap ? value <= nextValue : gap < nextGap;
}

test.each(orders)(
  '%s by %s come page by page: each once, in order, and back',
  async (list, field, value, key) => {
    const upwards = await walk(list, `first: 7, orderBy: {field: ${field}},`, `${key} ${value}`);
    expect(new Set(upwards.map((row) => row[key])).size).toBe(sizes[list]);
    const disordered = upwards.filter((row, at) => !isInOrder(upwards[at - 1] ?? row, row));
    expect(disordered).toEqual([]);
    const downwards = await walk(
      list,
      `first: 50, orderBy: {field: ${field}, direction: DESC},`,
      `${key} ${value}`,
    );
    expect(downwards.map((row) => row[key])).toEqual(upwards.map((row) => row[key]).toReversed());
  },
);

test('the communes of a province come page by page, and no other', async () => {
  const communes: string[] = [];
  let after: string | null = null;
  do {
    // oxlint-disable-next-line no-await-in-loop -- each page is asked for with the cursor of the one before
    const { data } = await wilaya.execute(
      `query ($after: String) {
        territory(code: "09.541") {
          children(first: 40, after: $after) {
            totalCount
            nodes { code parent { code } }
            pageInfo { hasNextPage endCursor }
          }
        }
      }`,
      { after },
    );
    const { nodes, pageInfo, totalCount } = data.territory.children;
    expect(totalCount).toBe(89);
    expect(new Set(nodes.map((node: { parent: { code: string } }) => node.parent.code))).toEqual(
      new Set(['09.541']),
    );
    communes.push(...nodes.map((node: { code: string }) => node.code));
    after = pageInfo.hasNextPage ? (pageInfo.endCursor as string) : null;
  } while (after !== null);
  expect(new Set(communes).size).toBe(89);
});

test('a made-up decision is in no list or total unless it is asked for', async () => {
  const { data } = await wilaya.execute(`{
    without: decisions(first: 100) { totalCount nodes { dataStatus } }
    with: decisions(first: 100, includeIllustrative: true) { totalCount nodes { id dataStatus } }
    committee(id: "cmt-eval-sm") {
      without: decisions { totalCount nodes { id } }
      with: decisions(includeIllustrative: true) { totalCount nodes { id } }
    }
    decision(id: "ill-dec-sm-tasimant") { dataStatus }
  }`);
  expect(data.without.totalCount).toBe(12);
  expect(data.without.nodes).toHaveLength(12);
  expect(data.without.nodes).not.toContainEqual({ dataStatus: 'ILLUSTRATIVE' });
  expect(data.with.totalCount).toBe(13);
  expect(data.with.nodes).toContainEqual({ id: 'ill-dec-sm-tasimant', dataStatus: 'ILLUSTRATIVE' });
  expect(data.committee.without).toEqual({ totalCount: 1, nodes: [{ id: 'dec-sel-sm-2023' }] });
  expect(data.committee.with.totalCount).toBe(2);
  expect(data.decision).toEqual({ dataStatus: 'ILLUSTRATIVE' });
});
