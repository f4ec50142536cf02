import { readFileSync } from 'node:fs';
import type { AddressInfo } from 'node:net';

import { afterAll, beforeAll, expect, test } from 'vitest';

import { registry, serveMetrics } from './metrics.ts';
import { startTestGraph, type TestGraph } from './testing.ts';

let graph: TestGraph;
beforeAll(async () => {
  graph = await startTestGraph();
});
afterAll(() => graph.close());

test('the page of metrics counts requests by status, plans, fetches and entities', async () => {
  const server = await serveMetrics('127.0.0.1', 0);
  const read = async () => {
    const { port } = server.address() as AddressInfo;
    const page = await (await fetch(`http://127.0.0.1:${port}/metrics`)).text();
    return (name: string) =>
      Number(new RegExp(`^${name.replace(/[{}"]/g, '\\$&')} (\\d+)`, 'm').exec(page)?.[1] ?? 0);
  };
  const before = await read();
  await graph.ask('{ projects { id funding { committed } } }');
  await graph.ask('{ projects { id funding { committed } } }');
  await graph.ask(
    '{ a: project(id: "1") { funding { committed } } b: project(id: "1") { funding { committed } } }',
  );
  await graph.ask('{ nothing }');
  const after = await read();
  const grownBy = (name: string) => after(name) - before(name);
  expect(grownBy('gateway_request_seconds_count{status="200"}')).toBe(3);
  expect(grownBy('gateway_request_seconds_count{status="400"}')).toBe(1);
  expect(after('gateway_requests_under_way')).toBe(0);
  const isOwn = graph.config.engine === 'own' ? 1 : 0; // The counts are our engine's.
  expect(grownBy('gateway_engine_plans_total')).toBe(3 * isOwn); // The refused one was tried as well.
  expect(grownBy('gateway_engine_plan_hits_total')).toBe(1 * isOwn);
  expect(grownBy('gateway_engine_plan_refusals_total')).toBe(1 * isOwn);
  expect(grownBy('gateway_engine_fetches_total')).toBe(6 * isOwn);
  expect(grownBy('gateway_engine_representations_found_total')).toBe(8 * isOwn);
  expect(grownBy('gateway_engine_representations_sent_total')).toBe(7 * isOwn);
  await new Promise((resolve) => server.close(resolve));
});

test('the page of metrics is no part of what clients reach', async () => {
  expect((await fetch(`${graph.url}/metrics`)).status).toBe(404);
});

test('every metric of ours is told in the README', async () => {
  const readme = readFileSync(new URL('../README.md', import.meta.url), 'utf8');
  const names = (await registry.getMetricsAsJSON()).map(({ name }) => name);
  const ours = names.filter((name) => name.startsWith('gateway_'));
  expect(ours.length).toBeGreaterThan(10);
  expect(ours.filter((name) => !readme.includes(`\`${name}\``))).toEqual([]);
});
