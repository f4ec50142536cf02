import { anonymous } from '@prim/chassis/Caller';
import { createEngine } from '@prim/gateway/engine/createEngine';
import { type EngineRequest, unlimited } from '@prim/gateway/engine/Engine';
import type { SubgraphClient } from '@prim/gateway/engine/SubgraphClient';

import { workloads } from './scenario/requests.ts';
import { composeScenario, type ScenarioSubgraph, subgraphSdl } from './scenario/scenario.ts';
import { startSubgraph } from './scenario/subgraphServer.ts';

/**
 * What the parts of an answer cost, each alone and in one process: `npm run bench:gateway:parts`. No network is in it,
 * and of many runs the quickest counts, so that it can tell two versions of the engine apart on a machine that has
 * other work to do.
 */

const secondsEach = 4;

type Sent = ReturnType<SubgraphClient['send']>;

/** The quickest run in microseconds, all variants of a workload together, per variant. */
async function quickest(variants: readonly (() => unknown)[]): Promise<number> {
  const best = variants.map(() => Infinity);
  const end = performance.now() + secondsEach * 1_000;
  while (performance.now() < end) {
    for (const [place, run] of variants.entries()) {
      const start = performance.now();
      await run();
      best[place] = Math.min(best[place] ?? Infinity, performance.now() - start);
    }
  }
  return (best.reduce((sum, ms) => sum + ms, 0) / best.length) * 1_000;
}

const servers = await Promise.all(
  (Object.keys(subgraphSdl) as ScenarioSubgraph[]).map(
    async (name) => [name, await startSubgraph(name, () => undefined)] as const,
  ),
);
const urls = Object.fromEntries(servers.map(([name, { url }]) => [name, url]));
const engine = await createEngine(composeScenario(urls as Record<ScenarioSubgraph, string>), {
  subgraphUrls: {},
  subgraphTimeoutMs: 5_000,
  costMax: Infinity,
  subgraphHeaders: (_subgraph, forwarded) => ({ ...forwarded, 'content-type': 'application/json' }),
});

/** The subgraphs' answers by request: what was asked once is there at once. */
const held = new Map<string, Sent>();
let isShared = true;
/** What one request asks for, while that is noted. */
let asked: Sent[] | null = null;
for (const client of engine.subgraphs.values() as Iterable<SubgraphClient>) {
  const send = client.send.bind(client);
  client.send = (request) => {
    const known = held.get(client.name + request.body) ?? send(request);
    held.set(client.name + request.body, known);
    asked?.push(known);
    // A copy has to be parsed again, as the answer to one request alone.
    return isShared ? known : { ...known, answer: known.answer.then((answer) => ({ ...answer })) };
  };
}

for (const { name, bodies } of workloads.slice(0, 3)) {
  const requests = bodies.map((body) => {
    const { query, variables = {} } = JSON.parse(body) as Pick<EngineRequest, 'query' | 'variables'>;
    return { query, variables, queryOnly: false, headers: {}, caller: anonymous, allowance: unlimited };
  });
  const values: unknown[] = [];
  const texts: (readonly string[])[] = [];
  for (const request of requests) {
    const all: Sent[] = [];
    asked = all;
    const { data, errors } = JSON.parse((await engine.answer(request)).body) as Record<string, unknown>;
    if (errors) throw new Error(`The engine answers errors: ${JSON.stringify(errors)}`);
    values.push({ data });
    asked = null;
    texts.push(await Promise.all(all.map(async ({ answer }) => (await answer).body)));
  }
  const run = () =>
    quickest(requests.map((request) => async () => Buffer.from((await engine.answer(request)).body)));
  isShared = true;
  const shared = await run();
  isShared = false;
  const alone = await run();
  const parsing = await quickest(texts.map((of) => () => of.map((text) => JSON.parse(text) as unknown)));
  const writing = await quickest(values.map((value) => () => JSON.stringify(value)));
  console.log(
    `${name.padEnd(8)} engine ${alone.toFixed(0)} µs, ${shared.toFixed(0)} µs where its fetches are shared; ` +
      `JSON.parse of what its fetches bring ${parsing.toFixed(0)} µs, JSON.stringify of the answer ${writing.toFixed(0)} µs`,
  );
}
await engine.close();
await Promise.all(servers.map(([, server]) => server.close()));
