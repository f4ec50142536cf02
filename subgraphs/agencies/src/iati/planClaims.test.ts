import fc from 'fast-check';
import { expect, test } from 'vitest';

import { type Comparison, planClaims, type StoredClaim } from './planClaims.ts';

interface Said {
  readonly number: string | null;
  readonly day: string;
  readonly amount: number;
}

const comparison: Comparison<Said> = {
  key: (said) => JSON.stringify(said),
  places: [({ number }) => number, ({ day }) => day],
};
const said = (day: string, amount: number, number: string | null = null): Said => ({ number, day, amount });
const stored = (id: string, published: Said, isLive = true): StoredClaim<string, Said> => ({
  record: id,
  published,
  isLive,
});
const plan = (before: readonly StoredClaim<string, Said>[], after: readonly Said[]) =>
  planClaims(before, after, comparison);

test('what is the same needs nothing', () => {
  expect(
    plan([stored('a', said('d1', 1)), stored('b', said('d2', 2))], [said('d2', 2), said('d1', 1)]),
  ).toEqual({
    unchanged: 2,
    added: [],
    changed: [],
    missing: [],
  });
});

test('what is said twice is counted twice', () => {
  const twice = plan([stored('a', said('d1', 1))], [said('d1', 1), said('d1', 1)]);
  expect(twice).toMatchObject({ unchanged: 1, added: [{ published: said('d1', 1), ordinal: 1 }] });
});

test('what has another amount in the same place is taken back and recorded anew', () => {
  expect(plan([stored('a', said('d1', 1))], [said('d1', 9)])).toEqual({
    unchanged: 0,
    added: [],
    changed: [{ before: 'a', after: { published: said('d1', 9), ordinal: 0 } }],
    missing: [],
  });
});

test('the publisher’s own number goes before what else two claims have in common', () => {
  const before = [stored('a', said('d1', 1, 'n1')), stored('b', said('d2', 2, 'n2'))];
  expect(plan(before, [said('d2', 1, 'n1'), said('d1', 2, 'n2')]).changed).toEqual([
    { before: 'a', after: { published: said('d2', 1, 'n1'), ordinal: 0 } },
    { before: 'b', after: { published: said('d1', 2, 'n2'), ordinal: 0 } },
  ]);
});

test('nothing is paired by guess: of two in one place, none is taken back for another', () => {
  const before = [stored('a', said('d1', 1)), stored('b', said('d1', 2))];
  expect(plan(before, [said('d1', 9)])).toMatchObject({
    changed: [],
    added: [{ published: said('d1', 9) }],
    missing: ['a', 'b'],
  });
});

test('what was taken back and comes again is a new claim', () => {
  expect(plan([stored('a', said('d1', 1), false)], [said('d1', 1)])).toMatchObject({
    unchanged: 0,
    added: [{ published: said('d1', 1), ordinal: 1 }],
    missing: [],
  });
});

test('whatever a file holds, once it is recorded it needs nothing more', () => {
  const claim = fc.record({
    number: fc.constantFrom(null, 'n1', 'n2'),
    day: fc.constantFrom('d1', 'd2', 'd3'),
    amount: fc.nat(3),
  });
  fc.assert(
    fc.property(fc.array(claim), fc.array(claim), (before, after) => {
      const first = before.map((it, index) => stored(`s${index}`, it));
      const { changed, added, missing, unchanged } = plan(first, after);
      const gone = new Set([...changed.map((it) => it.before), ...missing]);
      const now = [
        ...first.map((it) => ({ ...it, isLive: !gone.has(it.record) })),
        ...[...changed.map((it) => it.after), ...added].map((it, index) => stored(`n${index}`, it.published)),
      ];
      expect(unchanged + changed.length + added.length).toBe(after.length);
      expect(plan(now, after)).toEqual({ unchanged: after.length, added: [], changed: [], missing: [] });
    }),
  );
});

test('two claims that say the same never bear the same ordinal', () => {
  fc.assert(
    fc.property(fc.array(fc.nat(2)), fc.array(fc.nat(2)), (before, after) => {
      const first = before.map((amount, index) => stored(`s${index}`, said('d', amount), index % 2 === 0));
      const { added, changed } = plan(
        first,
        after.map((amount) => said('d', amount)),
      );
      const ids = [...added, ...changed.map((it) => it.after)].map(
        (it) => `${it.published.amount} ${it.ordinal}`,
      );
      expect(new Set(ids).size).toBe(ids.length);
    }),
  );
});
