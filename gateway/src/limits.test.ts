import { afterAll, beforeAll, describe, expect, test } from 'vitest';

import { startTestGraph, type TestGraph } from './testing.ts';

/** What the gateway refuses before any institution is asked, by either engine. */

let graph: TestGraph;
beforeAll(async () => {
  graph = await startTestGraph();
});
afterAll(() => graph.close());

const many = (count: number, text: (index: number) => string) =>
  Array.from({ length: count }, (_, index) => text(index)).join(' ');

describe('an operation is refused, and nobody asked,', () => {
  test.each<[string, string, object]>([
    [
      'that nests too deep',
      `{ project(id: "1") { ${'part { '.repeat(15)} id ${'} '.repeat(15)} } }`,
      { code: 'DEPTH_EXCEEDED', limit: 15, asked: 17 },
    ],
    [
      'with too many aliases',
      `{ project(id: "1") { ${many(51, (at) => `a${at}: title`)} } }`,
      { code: 'ALIASES_EXCEEDED', limit: 50, asked: 51 },
    ],
    [
      'with too many directives',
      `{ project(id: "1") { ${many(51, () => 'title @skip(if: false)')} } }`,
      { code: 'DIRECTIVES_EXCEEDED', limit: 50, asked: 51 },
    ],
    [
      'with too many root fields',
      `{ ${many(21, (at) => `a${at}: place { __typename }`)} }`,
      { code: 'ROOT_FIELDS_EXCEEDED', limit: 20, asked: 21 },
    ],
    [
      'with too many tokens',
      `{ place { __typename ${'__typename '.repeat(5_000)} } }`,
      { code: 'TOKENS_EXCEEDED', limit: 5_000 },
    ],
    [
      'that costs too much',
      '{ projects(first: 1001) { id } }',
      { code: 'COST_EXCEEDED', limit: 1_000, asked: 1_001 },
    ],
  ])('%s', async (_, query, extensions) => {
    const before = graph.region.received.length;
    const { status, data, errors } = await graph.ask(query);
    expect({ status, data }).toEqual({ status: 400, data: undefined });
    expect(errors?.[0]).toMatchObject({
      message: expect.stringMatching(/allowed: (ask|send|take)/),
      extensions,
    });
    expect(graph.region.received).toHaveLength(before);
  });

  test('whose variables make it cost too much, though the same operation with others is answered', async () => {
    const query = 'query ($first: Int) { projects(first: $first) { id } }';
    expect((await graph.ask(query, { first: 2 })).data.projects).toHaveLength(2);
    const { status, errors } = await graph.ask(query, { first: 50_000 });
    expect(status).toBe(400);
    expect(errors).toMatchObject([{ extensions: { code: 'COST_EXCEEDED', asked: 50_000 } }]);
  });
});
