import { parse } from 'graphql';
import { describe, expect, test } from 'vitest';

import { operationOf, readVariables } from './variables.ts';

const read = (declared: string, ...words: string[]) =>
  readVariables(operationOf(parse(`query A(${declared}) { a }`)), words);

describe('a variable is read as the operation declares it', () => {
  const cases: readonly [string, string, unknown][] = [
    ['$v: Int!', '5', 5],
    ['$v: Float', '0.5', 0.5],
    ['$v: Boolean', 'true', true],
    ['$v: ID!', '5', '5'],
    ['$v: String', 'true', 'true'],
    ['$v: Lang', 'AR', 'AR'],
    ['$v: Date', '2021-02-10', '2021-02-10'],
    ['$v: [ID!]!', '["a","b"]', ['a', 'b']],
    ['$v: ProjectFilter', '{"status":"ONGOING"}', { status: 'ONGOING' }],
    ['$v: String', 'a=b=c', 'a=b=c'],
    ['$v: String', '', ''],
  ];
  test.each(cases)('%s from %j', (declared, text, value) => {
    expect(read(declared, `v=${text}`)).toEqual({ v: value });
  });
});

test('a variable that is not given is left to its default, or out', () => {
  expect(read('$first: Int! = 20, $after: String')).toEqual({});
});

describe('misuse is told with what the operation takes', () => {
  const cases: readonly [string, string[], string][] = [
    ['$id: ID!', [], 'The operation needs --var id=…. It takes id: ID!.'],
    ['$id: ID!', ['ib=7'], 'The operation has no variable "ib". It takes id: ID!.'],
    ['$id: ID!', ['id'], 'A variable is given as name=value, got "id".'],
    ['$n: Int', ['n=five'], '--var n must be a Int, got "five".'],
    ['$n: Int', ['n=1.5'], '--var n must be a Int, got "1.5".'],
    ['$n: Boolean', ['n=yes'], '--var n must be a Boolean, got "yes".'],
    ['$n: [ID!]', ['n=a,b'], '--var n must be a [ID] in JSON, got "a,b".'],
    ['$n: ProjectFilter', ['n=ONGOING'], '--var n must be a ProjectFilter in JSON, got "ONGOING".'],
  ];
  test.each(cases)('%s with %j', (declared, words, message) => {
    expect(() => read(declared, ...words)).toThrow(message);
  });

  test('and a file with two operations, or none', () => {
    expect(() => operationOf(parse('query A { a } query B { b }'))).toThrow(
      'The file holds 2 operations, and one is wanted.',
    );
    expect(() => operationOf(parse('fragment F on T { a }'))).toThrow('The file holds 0 operations');
  });
});
