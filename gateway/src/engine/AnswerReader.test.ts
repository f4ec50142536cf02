import { execFileSync } from 'node:child_process';

import { describe, expect, test } from 'vitest';

import { AnswerReader } from './AnswerReader.ts';
import { findWrong } from './checkAnswer.ts';
import { seededRandom } from './conformance/randomOperation.ts';
import { canGenerate } from './generateCode.ts';
import type { JsonObject } from './jsonObject.ts';
import type { Expected, ExpectedField, FetchStep } from './planner/PlannedOperation.ts';
import { typeTest } from './TypeTest.ts';

const isOf = typeTest({ Node: ['A', 'B'] });

const step = (expected: readonly Expected[], path: readonly string[] | null = null) =>
  ({ expected, path, requires: path && [], outputRewrites: [] }) as unknown as FetchStep;

const field = (
  key: string,
  leaf: ExpectedField['leaf'],
  more: Partial<ExpectedField> = {},
): ExpectedField => ({
  key,
  leaf,
  lists: 0,
  nullable: true,
  ...more,
});

const expected: readonly Expected[] = [
  field('__typename', 'String'),
  field('id', 'ID'),
  field('count', 'Int'),
  field('ratio', 'Float'),
  field('is', 'Boolean'),
  field('any', 'any'),
  field('names', 'String', { lists: 2 }),
  field('below', 'object', {
    lists: 1,
    set: [field('id', 'ID'), field('one', 'object', { set: [field('id', 'ID')] })],
  }),
  {
    on: 'Node',
    set: [
      field('kind', 'enum'),
      { on: 'A', set: [field('below', 'object', { lists: 1, set: [field('a', 'Int')] })] },
    ],
  },
];

/** What of an answer was asked for, read by a walk over what is expected. */
function askedOf(
  sets: readonly Expected[],
  object: JsonObject,
  typeName: unknown,
  into: JsonObject = {},
): JsonObject {
  for (const selection of sets) {
    if ('on' in selection) {
      if (isOf(typeName, selection.on)) askedOf(selection.set, object, typeName, into);
    } else into[selection.key] = valueOf(selection, object[selection.key], into[selection.key]);
  }
  return into;
}

function valueOf({ set, ...rest }: ExpectedField, value: unknown, before: unknown): unknown {
  if (!set || value === null || value === undefined) return value;
  if (Array.isArray(value)) {
    return value.map((item: unknown, index) =>
      valueOf({ set, ...rest }, item, Array.isArray(before) ? before[index] : undefined),
    );
  }
  const object = value as JsonObject;
  return askedOf(set, object, object['__typename'], (before ?? {}) as JsonObject);
}

describe('an answer is read', () => {
  test('as the plain check and walk have it, whatever it holds: 5,000 random ones', () => {
    expect(canGenerate).toBe(true);
    const random = seededRandom(11);
    const pick = <T>(values: readonly T[]): T => values[Math.floor(random() * values.length)] as T;
    const item = () =>
      pick([{ id: '1', a: 1 }, { id: '1', a: 1, one: { id: '2' } }, null, { id: 1 }, 'x', []]);
    const given: Record<string, () => unknown> = {
      __typename: () => pick(['A', 'A', 'B', 'C', 'Node', null, 1]),
      id: () => pick(['1', '2', null, 3]),
      count: () => pick([1, -1, 2.5, '1', null]),
      ratio: () => pick([1, 2.5, '1', null]),
      is: () => pick([true, false, 1]),
      any: () => pick([{ deep: [1] }, [null], 'x', 1]),
      names: () => pick([[['a'], null], [['a', null]], [[1]], ['a'], 'a', []]),
      below: () => pick([[item(), item()], [item()], {}, null]),
      kind: () => pick(['BIG', 1, null]),
    };
    const reader = new AnswerReader(isOf, step(expected, ['p']), new Set(['p.below.@', 'p.below.@.one']));
    const readOf = (object: JsonObject) => {
      try {
        return reader.read([object], [object['__typename']])[0];
      } catch (problem) {
        return (problem as Error).message;
      }
    };
    let wrongs = 0;
    for (let round = 0; round < 5_000; round += 1) {
      const object: JsonObject = { __typename: 'A', extra: 1 };
      for (let times = 0; times < 3; times += 1) {
        const key = pick(Object.keys(given));
        object[key] = given[key]?.();
      }
      const before = JSON.stringify(object);
      const wrong = findWrong(isOf, expected, object, object['__typename']);
      if (wrong !== null) wrongs += 1;
      expect(readOf(object)).toEqual(
        wrong === null
          ? askedOf(expected, object, object['__typename'])
          : `not of its type: _entities.0.${wrong}`,
      );
      expect(JSON.stringify(object)).toBe(before);
    }
    expect(wrongs).toBeGreaterThan(1_000);
    expect(wrongs).toBeLessThan(4_000);
  });

  test('into objects of its own: what is added to them is in no other copy', () => {
    const reader = new AnswerReader(isOf, step(expected), new Set());
    const answer = { __typename: 'A', id: '1', below: [{ id: '2', one: { id: '3' } }] };
    const [first] = reader.read([answer], ['A']);
    const [second] = reader.read([answer], ['A']);
    expect(first).toEqual(second);
    for (const of of [
      (it: JsonObject) => it,
      (it: JsonObject) => it['below'],
      (it: any) => it.below[0].one,
    ]) {
      expect(of(first as JsonObject)).not.toBe(of(second as JsonObject));
      expect(of(first as JsonObject)).not.toBe(of(answer));
    }
  });

  test('so that equal objects of a shared place are one, and others are not', () => {
    const reader = new AnswerReader(isOf, step(expected, ['p']), new Set(['p.below.@', 'p.below.@.one']));
    const below = (id: string, one: string) => ({ id, one: { id: one } });
    const answers = [
      { __typename: 'B', below: [below('1', 'x'), below('1', 'y'), below('1', 'x')] },
      { __typename: 'B', below: [below('1', 'x'), below('2', 'x')] },
    ];
    const [first, second] = reader.read(answers, ['B', 'B']).map((it) => it?.['below'] as JsonObject[]);
    expect(first?.[2]).toBe(first?.[0]);
    expect(second?.[0]).toBe(first?.[0]);
    expect(first?.[1]).not.toBe(first?.[0]);
    expect(second?.[1]).not.toBe(first?.[0]);
    expect(second?.[1]?.['one']).toBe(first?.[0]?.['one']);
    // Of another answer nothing is kept.
    const [again] = reader.read(answers, ['B', 'B']).map((it) => it?.['below'] as JsonObject[]);
    expect(again?.[0]).not.toBe(first?.[0]);
  });

  test.each(['x;process.exit(1)//', 'a"]', 'a.b', '\u2028', '', '1a'])(
    'by no code that is made of what is no name: %j',
    (key) => {
      const reader = new AnswerReader(isOf, step([field(key, 'String')]), new Set());
      expect(() => reader.read([{}], ['A'])).toThrow('Not a name');
    },
  );

  test(
    'by a plain check and a plain copy where a process forbids generated code',
    { timeout: 60_000 },
    () => {
      const code = `
      const { AnswerReader } = await import(${JSON.stringify(new URL('./AnswerReader.ts', import.meta.url).href)});
      const expected = [{ key: 'id', leaf: 'ID', lists: 0, nullable: true }];
      const step = { expected, path: ['all', '@'], requires: [], outputRewrites: [] };
      const reader = new AnswerReader(() => false, step, new Set());
      const answer = { id: '1' };
      const [read] = reader.read([answer], ['A']);
      const tell = ({ code, message }) => console.log(JSON.stringify(read), read !== answer, code, message);
      try { reader.read([null, { id: 1 }], ['A', 'A']); } catch (problem) { tell(problem); }`;
      const run = (...flags: readonly string[]) =>
        execFileSync(process.execPath, [...flags, '--input-type=module', '-e', code], {
          cwd: new URL('.', import.meta.url),
          encoding: 'utf8',
        });
      const said = '{"id":"1"} true SUBGRAPH_RESPONSE_INVALID not of its type: _entities.1.id\n';
      expect(run()).toBe(said);
      expect(run('--disallow-code-generation-from-strings')).toBe(said);
    },
  );

  test('without what objects have from their prototype', () => {
    const names = ['constructor', 'toString', '__proto__', 'valueOf'];
    const reader = new AnswerReader(isOf, step(names.map((key) => field(key, 'any'))), new Set());
    const [read] = reader.read(
      [JSON.parse('{"__proto__":{"polluted":1},"constructor":2}') as JsonObject],
      ['A'],
    );
    expect(Object.getPrototypeOf(read)).toBe(Object.prototype);
    expect(read?.['polluted']).toBeUndefined();
    expect(read?.['constructor']).toBe(2);
  });
});
