import { execFileSync } from 'node:child_process';

import { buildSchema } from 'graphql';
import { describe, expect, test } from 'vitest';

import { AnswerWriter } from './AnswerWriter.ts';
import { seededRandom } from './conformance/randomOperation.ts';
import type { JsonObject } from './jsonObject.ts';
import type { Selection } from './planner/PlannedOperation.ts';
import { Shape } from './Shape.ts';
import { shapeAnswer } from './shapeAnswer.ts';

const schema = buildSchema(`
  scalar Any
  enum Kind { BIG SMALL }
  interface Node { id: ID! }
  type Query { thing: Thing things: [[Thing!]]! node: Node }
  type Thing implements Node {
    id: ID! text: String count: Int ratio: Float is: Boolean kind: Kind any: Any thing: Thing strict: Int!
  }
`);
const root = schema.getQueryType();
if (!root) throw new Error('A schema without queries');

const leaf = (name: string): Selection => ({ key: name, from: name, name });
const leaves = ['id', 'text', 'count', 'ratio', 'is', 'kind', 'any', '__typename'].map(leaf);
const below = (name: string, set: readonly Selection[]): Selection => ({ key: name, from: name, name, set });
const selections = [
  below('thing', [...leaves, below('thing', [leaf('strict')])]),
  below('things', [leaf('text')]),
  below('node', [leaf('id'), { on: 'Thing', set: [leaf('count')] }]),
];

function written(
  given: readonly Selection[],
  data: JsonObject,
  shared: readonly string[] = [],
): string | null {
  const shape = new Shape({ schema, hidden: new Set() }, given, root as NonNullable<typeof root>);
  return new AnswerWriter(shape, new Set(shared)).write(data);
}

function shaped(given: readonly Selection[], data: JsonObject): string {
  return shapeAnswer(new Shape({ schema, hidden: new Set() }, given, root as NonNullable<typeof root>), data)
    .json;
}

const whole = {
  id: '1',
  text: 'a',
  count: 1,
  ratio: 0.5,
  is: true,
  kind: 'BIG',
  any: { deep: [1, null] },
  __typename: 'Thing',
};

describe('generated code writes what the shaping of the answer does', () => {
  test('for texts that need escapes, and for those that only look so', () => {
    for (const text of [
      '"',
      '\\',
      '\n',
      '\u0000',
      '\u2028',
      '</script>',
      'é',
      'السلام',
      '😀',
      '\ud800',
      '`${1}`',
      '',
    ]) {
      const data = { thing: { ...whole, text, thing: { strict: 1 } }, things: [], node: null };
      expect(written(selections, data)).toBe(
        JSON.stringify({ thing: { ...inOrder(whole, text), thing: { strict: 1 } }, things: [], node: null }),
      );
      expect(written(selections, data)).toBe(shaped(selections, data));
    }
  });

  test('for lists of lists, interfaces and nulls', () => {
    const data = {
      thing: null,
      things: [null, [{ text: 'a' }, { text: null }], []],
      node: { __typename: 'Thing', id: '1', count: 2 },
    };
    expect(written(selections, data)).toBe(
      '{"thing":null,"things":[null,[{"text":"a"},{"text":null}],[]],"node":{"id":"1","count":2}}',
    );
  });

  test('for an object that stands at many places', () => {
    const same = { text: 'same' };
    const data = { thing: null, things: [[same, same], [same]], node: null };
    expect(written(selections, data, ['things.@.@'])).toBe(shaped(selections, data));
  });

  test('or leaves it to that, where a value may not be: 2,000 random ones', () => {
    const random = seededRandom(7);
    const values = [
      null,
      undefined,
      'BIG',
      'HUGE',
      '',
      1,
      2.5,
      3_000_000_000,
      -0,
      true,
      false,
      [],
      {},
      [1],
      Infinity,
      NaN,
    ];
    let left = 0;
    for (let round = 0; round < 2_000; round += 1) {
      const thing: JsonObject = { ...whole };
      const name = ['id', 'text', 'count', 'ratio', 'is', 'kind', 'thing'][Math.floor(random() * 7)] ?? '';
      thing[name] = values[Math.floor(random() * values.length)];
      const data = { thing, things: [], node: null };
      const json = written(selections, data);
      if (json === null) left += 1;
      expect(json ?? shaped(selections, data)).toBe(shaped(selections, data));
    }
    expect(left).toBeGreaterThan(500);
    expect(left).toBeLessThan(1_800);
  });
});

describe('generated code', () => {
  const outbreaks = [
    'x;process.exit(1)//',
    'a"]',
    "a'",
    'a`',
    '\u2028',
    'a.b',
    'a-b',
    '1a',
    '',
    'a\\u0022',
    'constructor()',
  ];

  test.each(outbreaks)('is not made of a key that is no name: %j', (from) => {
    expect(() => written([{ key: 'thing', from, name: 'thing', set: [leaf('text')] }], {})).toThrow(
      'Not a name',
    );
  });

  test.each(outbreaks)('holds the client’s own key as a text: %j', (key) => {
    const json = written([{ key, from: 'thing', name: 'thing', set: [leaf('text')] }], {
      thing: { text: key },
    });
    expect(JSON.parse(json ?? '')).toEqual({ [key]: { text: key } });
  });

  test('is not reached by names that objects have from their prototype', () => {
    for (const from of ['constructor', 'toString', '__proto__', 'hasOwnProperty', 'valueOf']) {
      const given = [below('thing', [{ key: from, from, name: 'text' }])];
      expect([null, '{"thing":{"' + from + '":null}}']).toContain(written(given, { thing: {} }));
    }
  });

  test('is done without where a process forbids it', () => {
    const code = `
      const { AnswerWriter } = await import(${JSON.stringify(new URL('./AnswerWriter.ts', import.meta.url).href)});
      const { Shape } = await import(${JSON.stringify(new URL('./Shape.ts', import.meta.url).href)});
      const { buildSchema } = await import('graphql');
      const schema = buildSchema('type Query { a: Int }');
      const selections = [{ key: 'a', from: 'a', name: 'a' }];
      const shape = new Shape({ schema, hidden: new Set() }, selections, schema.getQueryType());
      console.log(new AnswerWriter(shape, new Set()).write({ a: 1 }));`;
    const run = (...flags: readonly string[]) =>
      execFileSync(process.execPath, [...flags, '--input-type=module', '-e', code], {
        cwd: new URL('.', import.meta.url),
        encoding: 'utf8',
      }).trim();
    expect(run()).toBe('{"a":1}');
    expect(run('--disallow-code-generation-from-strings')).toBe('null');
  });
});

function inOrder({ __typename, ...rest }: typeof whole, text: string) {
  return { ...rest, text, __typename };
}
