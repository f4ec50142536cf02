import { createServer, type Socket } from 'node:net';
import type { AddressInfo } from 'node:net';

import { buildSubgraphSchema, type GraphQLResolverMap } from '@apollo/subgraph';
import { graphql, parse } from 'graphql';

import type { SubgraphRequest } from '../recordRequests.ts';
import { type ScenarioSubgraph, subgraphResolvers, subgraphSdl } from './scenario.ts';

export interface SubgraphServer {
  readonly url: string;
  close(): Promise<void>;
}

const headEnd = Buffer.from('\r\n\r\n');

/**
 * A subgraph that costs next to nothing, so that what is measured is the gateway: it executes a request once,
 * by graphql-js, and afterwards answers the same bytes to the same bytes, straight on the socket.
 *
 * @param onRequest told of each request; what it answers is waited for
 */
export async function startSubgraph(
  subgraph: ScenarioSubgraph,
  onRequest: (request: SubgraphRequest) => Promise<void> | undefined,
): Promise<SubgraphServer> {
  const schema = buildSubgraphSchema([
    {
      typeDefs: parse(subgraphSdl[subgraph]),
      resolvers: subgraphResolvers[subgraph] as unknown as GraphQLResolverMap<unknown>,
    },
  ]);
  const answers = new Map<string, Buffer>();
  const sockets = new Set<Socket>();

  async function execute(body: string): Promise<Buffer> {
    const { query, variables, operationName } = JSON.parse(body) as {
      query: string;
      variables?: Record<string, unknown>;
      operationName?: string;
    };
    const answer = await graphql({ schema, source: query, variableValues: variables, operationName });
    if (answer.errors) throw new Error(`${subgraph} cannot answer ${body}: ${String(answer.errors)}`);
    const bytes = Buffer.from(JSON.stringify(answer));
    const head = `HTTP/1.1 200 OK\r\ncontent-type: application/json\r\ncontent-length: ${bytes.length}\r\n\r\n`;
    return Buffer.concat([Buffer.from(head), bytes]);
  }

  async function answerSlowly(socket: Socket, body: string, wait: Promise<void> | undefined): Promise<void> {
    await wait;
    let answer = answers.get(body);
    if (!answer) answers.set(body, (answer = await execute(body)));
    socket.write(answer);
  }

  const server = createServer({ noDelay: true }, (socket) => {
    sockets.add(socket);
    let received: Buffer = Buffer.alloc(0);
    socket.on('error', () => {});
    socket.on('close', () => sockets.delete(socket));
    socket.on('data', (chunk) => {
      received = received.length === 0 ? chunk : Buffer.concat([received, chunk]);
      for (;;) {
        const end = received.indexOf(headEnd);
        if (end < 0) return;
        const head = received.toString('latin1', 0, end);
        const length = Number(/\r\ncontent-length: (\d+)/i.exec(head)?.[1] ?? 0);
        const start = end + headEnd.length;
        if (received.length < start + length) return;
        const body = received.toString('utf8', start, start + length);
        received = received.subarray(start + length);
        const wait = onRequest({ subgraph, body });
        const known = answers.get(body);
        if (known && !wait) socket.write(known);
        else void answerSlowly(socket, body, wait);
      }
    });
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  return {
    url: `http://127.0.0.1:${(server.address() as AddressInfo).port}/graphql`,
    async close() {
      for (const socket of sockets) socket.destroy();
      await new Promise((resolve) => server.close(resolve));
    },
  };
}
