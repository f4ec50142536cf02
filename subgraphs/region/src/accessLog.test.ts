import { AccessEntry } from '@prim/chassis/AccessEntry';
import { anonymous, type Caller } from '@prim/chassis/Caller';
import { callerOf, startTestSubgraph } from '@prim/chassis/testing';
import { afterAll, beforeAll, expect, test } from 'vitest';

import { createContext } from './context.ts';
import { resolvers } from './resolvers/index.ts';
import { seedFiles } from './seed/files.ts';

const region = await startTestSubgraph({ name: 'region', resolvers, createContext, seedFiles });
afterAll(() => region.close());

const [regionAuditor, wilayaAuditor] = [callerOf('region', 'auditor'), callerOf('wilaya', 'auditor')];
const dayOf = (day: number) => new Date(Date.UTC(2026, 0, day, 9));

const entity = `query ($r: [_Any!]!) { _entities(representations: $r) { ... on Project {
  id scores { points } again: scores { points } ...F } } } fragment F on Project { scores { outOf } }`;
const read = (caller: Caller, day: number, ids: readonly string[]) =>
  region.execute(
    entity,
    { r: ids.map((id) => ({ __typename: 'Project', id })) },
    { caller, purpose: `audit ${day}`, now: dayOf(day) },
  );

const logOf = (caller: Caller, filter: object | null = null, page = 'first: 100') =>
  region.execute(
    `query ($filter: AccessLogFilter) { regionAccessLog(filter: $filter, ${page}) {
      totalCount pageInfo { hasNextPage endCursor }
      nodes { id readAt institution account purpose field recordId } } }`,
    { filter: JSON.parse(JSON.stringify(filter)) as unknown },
    { caller },
  );
interface Entry {
  readonly id: string;
  readonly institution: string;
  readonly purpose: string;
  readonly recordId: string;
}
const entriesOf = async (...asked: Parameters<typeof logOf>): Promise<Entry[]> => {
  const { data, errors } = await logOf(...asked);
  expect(errors).toBeUndefined();
  return data.regionAccessLog.nodes;
};

let ids: readonly string[];
beforeAll(async () => {
  const { data } = await region.execute('{ projects(first: 3) { nodes { id } } }');
  ids = data.projects.nodes.map(({ id }: { id: string }) => id);
  for (const [caller, day] of [
    [regionAuditor, 1],
    [wilayaAuditor, 2],
    [wilayaAuditor, 3],
  ] as const) {
    await read(caller, day, ids);
  }
});

test('what the gateway asks of entities is an entry for each name of each project, however many fragments name it', async () => {
  expect(await AccessEntry.countDocuments()).toBe(3 * ids.length * 2);
  const [entry] = await entriesOf(regionAuditor, { readBefore: dayOf(2), recordId: ids[0] });
  expect(entry).toEqual({
    id: expect.any(String),
    readAt: '2026-01-01T09:00:00.000Z',
    institution: 'region',
    account: 'test-region',
    purpose: 'audit 1',
    field: 'Project.scores',
    recordId: ids[0],
  });
});

test('an auditor of the region sees all readings, the latest first, and one of the wilaya those of its own people', async () => {
  const purposes = async (caller: Caller) => [
    ...new Set((await entriesOf(caller)).map(({ purpose }) => purpose)),
  ];
  expect(await purposes(regionAuditor)).toEqual(['audit 3', 'audit 2', 'audit 1']);
  expect(await purposes(wilayaAuditor)).toEqual(['audit 3', 'audit 2']);
  expect(await entriesOf(wilayaAuditor, { institution: 'region' })).toEqual([]);
});

test.each<[string, () => object, number]>([
  ['from an instant on', () => ({ readFrom: dayOf(2) }), 12],
  ['before an instant', () => ({ readBefore: dayOf(2) }), 6],
  ['between two', () => ({ readFrom: dayOf(2), readBefore: dayOf(3) }), 6],
  ['of a field', () => ({ field: 'Project.scores' }), 18],
  ['of a field that nobody read', () => ({ field: 'Project.title' }), 0],
  ['of a record', () => ({ recordId: ids[1] }), 6],
  ['by an institution', () => ({ institution: 'region' }), 6],
  ['by an account', () => ({ account: 'test-wilaya' }), 12],
  ['by all at once', () => ({ account: 'test-wilaya', recordId: ids[1], readFrom: dayOf(3) }), 2],
])('readings are found %s', async (_, filter, count) => {
  expect(await entriesOf(regionAuditor, filter())).toHaveLength(count);
});

test('a page of the log is one round trip, and its count another', async () => {
  expect(await region.roundTrips(() => logOf(regionAuditor))).toBe(2);
});

test('the log is paged as all lists are, each entry once', async () => {
  const seen: string[] = [];
  let after = '';
  do {
    const page = `first: 5${after && `, after: "${after}"`}`;
    const { data } = await logOf(regionAuditor, null, page);
    const { nodes, totalCount, pageInfo } = data.regionAccessLog;
    expect(totalCount).toBe(18);
    seen.push(...nodes.map(({ id }: Entry) => id));
    after = pageInfo.hasNextPage ? pageInfo.endCursor : '';
  } while (after);
  expect(seen).toHaveLength(18);
  expect(new Set(seen).size).toBe(18);
  const tooMany = await logOf(regionAuditor, null, 'first: 101');
  expect(tooMany.errors).toMatchObject([{ extensions: { code: 'PAGE_SIZE_OUT_OF_RANGE' } }]);
});

test.each<[string, Caller, string]>([
  ['the public', anonymous, 'FORBIDDEN'],
  ['an editor', callerOf('region', 'editor'), 'FORBIDDEN'],
  ['an auditor of another institution', callerOf('ministry', 'auditor'), 'FORBIDDEN'],
  ['an auditor abroad', { ...regionAuditor, residency: 'FR' }, 'RESIDENCY'],
])('the log is not for %s', async (_, caller, code) => {
  const { data, errors } = await logOf(caller);
  expect(data).toEqual({ regionAccessLog: null });
  expect(errors).toMatchObject([{ extensions: { code } }]);
});

test('the log holds nothing of what was read, and looking at it adds nothing to it', async () => {
  const before = await AccessEntry.find().lean();
  await entriesOf(regionAuditor);
  expect(await AccessEntry.find().lean()).toEqual(before);
  const keys = ['_id', 'readAt', 'institution', 'account', 'purpose', 'field', 'recordId'];
  for (const entry of before) expect(new Set(Object.keys(entry))).toEqual(new Set(keys));
});
