import { expect, test } from 'vitest';

import { groupLoaderOf, loaderOf } from './loaders.ts';

interface Row {
  id: string;
  parents: string[];
}

test('one request makes one fetch, answered in the order asked', async () => {
  const fetches: (readonly string[])[] = [];
  const loader = loaderOf(
    async (ids: readonly string[]) => {
      fetches.push(ids);
      return ids.toReversed().map((id): Row => ({ id, parents: [] }));
    },
    (row) => row.id,
  );

  const rows = await Promise.all([loader.load('a'), loader.load('b'), loader.load('a')]);

  expect(rows.map((row) => row?.id)).toEqual(['a', 'b', 'a']);
  expect(fetches).toEqual([['a', 'b']]);
});

test('a row with several parents is in the group of each, and of nobody else', async () => {
  const row: Row = { id: 'r', parents: ['p', 'q', 'not asked for'] };
  const loader = groupLoaderOf(
    async () => [row],
    (found) => found.parents,
  );
  await expect(loader.loadMany(['p', 'q', 's'])).resolves.toEqual([[row], [row], []]);
});

test('an absent key is null', async () => {
  const loader = loaderOf(
    async (): Promise<Row[]> => [],
    (row) => row.id,
  );
  await expect(loader.load('x')).resolves.toBeNull();
});
