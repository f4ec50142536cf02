import { createServer, type Server, type ServerResponse } from 'node:http';

import { collectDefaultMetrics, Counter, Gauge, Histogram, Registry } from 'prom-client';

import { countsOfSubgraphs, engineCounts, type SubgraphCounts } from './engine/engineMetrics.ts';

/** What operators may watch of this process. One registry a process, as engines come and go. */
export const registry = new Registry();

collectDefaultMetrics({ register: registry });

export const requestSeconds = new Histogram({
  name: 'gateway_request_seconds',
  help: 'Time from the head of a GraphQL request to the last byte of its answer, by HTTP status',
  labelNames: ['status'],
  buckets: [0.002, 0.005, 0.01, 0.02, 0.05, 0.1, 0.2, 0.5, 1, 2, 5, 10],
  registers: [registry],
});

export const requestsUnderWay = new Gauge({
  name: 'gateway_requests_under_way',
  help: 'GraphQL requests that are not answered yet',
  registers: [registry],
});

export const reloads = new Counter({
  name: 'gateway_supergraph_reloads_total',
  help: 'Times that the supergraph was read again, by outcome',
  labelNames: ['outcome'],
  registers: [registry],
});

const helpOf: Readonly<Record<keyof typeof engineCounts, string>> = {
  plans: 'Operations that were planned',
  planHits: 'Requests whose operation was planned before',
  planRefusals: 'Operations that were refused before they were planned',
  fetches: 'Requests to subgraphs',
  sharedFetches: 'Requests that had the answer of an identical one under way',
  unmergedFetches: 'Merged requests that were sent again one by one',
  representationsFound: 'Entities that plans asked for',
  representationsSent: 'Entities that subgraphs were asked for, each once',
};

const snake = (key: string) => key.replace(/[A-Z]/g, (letter) => `_${letter.toLowerCase()}`);

for (const key of Object.keys(helpOf) as (keyof typeof engineCounts)[]) {
  const counter = new Counter({
    name: `gateway_engine_${snake(key)}_total`,
    help: helpOf[key],
    registers: [registry],
    collect() {
      counter.reset();
      counter.inc(engineCounts[key]);
    },
  });
}

const ofSubgraph: Readonly<Record<keyof SubgraphCounts, readonly [typeof Gauge | typeof Counter, string]>> = {
  isCircuitOpen: [Gauge, '1 while a subgraph is not asked, since it did not answer'],
  circuitOpenings: [Counter, 'Times that a subgraph was no longer asked, since it did not answer'],
  refusedFetches: [Counter, 'Requests that were not sent to a subgraph, since its circuit was open'],
  faults: [Counter, 'Requests to a subgraph that were not answered'],
};

for (const key of Object.keys(ofSubgraph) as (keyof SubgraphCounts)[]) {
  const [Metric, help] = ofSubgraph[key];
  const metric = new Metric({
    name: `gateway_subgraph_${snake(key)}${Metric === Counter ? '_total' : ''}`,
    help,
    labelNames: ['subgraph'],
    registers: [registry],
    collect() {
      metric.reset();
      for (const [subgraph, counts] of countsOfSubgraphs) metric.inc({ subgraph }, Number(counts[key]));
    },
  });
}

/**
 * Serves the page of metrics on a port of its own, which is not to be published.
 *
 * @see https://prometheus.io/docs/instrumenting/exposition_formats/
 */
export async function serveMetrics(host: string, port: number): Promise<Server> {
  const server = createServer((request, response) => {
    request.resume();
    void answer(response);
  });
  await new Promise<void>((resolve, reject) => {
    server.once('error', reject);
    server.listen(port, host, resolve);
  });
  return server;
}

async function answer(response: ServerResponse): Promise<void> {
  const page = await registry.metrics();
  response.writeHead(200, { 'content-type': registry.contentType }).end(page);
}
