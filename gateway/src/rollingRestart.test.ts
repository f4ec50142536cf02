import { expect, test } from 'vitest';

import { type GatewayHost, serveGateway } from './server.ts';
import { startTestGraph } from './testing.ts';

test('an update of the gateway under load refuses no one: no 5xx, no write lost with one retry', async () => {
  const graph = await startTestGraph({ reusePort: true, subgraphTimeoutMs: 10_000 });
  const config = { ...graph.config, port: Number(new URL(graph.url).port) };
  const statuses: number[] = [];
  const found = new Set<string>();
  const over = new AbortController();

  const send = (name: string) =>
    fetch(`${graph.url}/graphql`, {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify({
        query: 'mutation ($name: String) { found(name: $name) { name } }',
        variables: { name },
      }),
    });
  const client = async (_: unknown, index: number) => {
    for (let count = 0; !over.signal.aborted; count++) {
      const name = `${index}-${count}`;
      // A connection may close just as a request is sent over it: the client sends it again, once.
      const response = await send(name).catch(() => send(name));
      statuses.push(response.status);
      const { data } = (await response.json()) as { data: { found: { name: string } } };
      found.add(data.found.name);
    }
  };

  const clients = Array.from({ length: 8 }, client);
  let old: Pick<GatewayHost, 'close'> = { close: () => graph.closeGateway() };
  for (let restart = 0; restart < 3; restart++) {
    const next = await serveGateway(config);
    await old.close();
    old = next;
  }
  over.abort();
  await Promise.all(clients);
  await old.close();
  await graph.close();
  expect(statuses.length).toBeGreaterThan(8);
  expect(statuses.filter((status) => status !== 200)).toEqual([]);
  expect(found.size).toBe(statuses.length);
});
