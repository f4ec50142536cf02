import { readFileSync } from 'node:fs';

import { afterAll, beforeAll, expect, test } from 'vitest';

import { startTestGraph, type TestGraph } from './theGraph.ts';

/** docs/auditors.md says what the graph answers: each question of it is asked, and must answer what stands there. */

const guide = readFileSync(new URL('../docs/auditors.md', import.meta.url), 'utf8');
const steps = [...guide.matchAll(/^## (.+?)$[^]*?```graphql\n([^]*?)```\n+```json\n([^]*?)```/gm)].map(
  ([, title = '', question = '', answer = '']) => ({ title, question, answer }),
);

let graph: TestGraph;
beforeAll(async () => {
  graph = await startTestGraph();
});
afterAll(() => graph?.stop());

test('every step of the guide has a question and its answer', () => {
  expect(steps).toHaveLength([...guide.matchAll(/^## /gm)].length);
});

test.each(steps)('$title', async ({ question, answer }) => {
  const { data, errors } = await graph.ask(question);
  expect(errors).toBeUndefined();
  expect(data).toEqual(JSON.parse(answer));
});
