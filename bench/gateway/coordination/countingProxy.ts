import { connect, createServer, type Socket } from 'node:net';
import type { AddressInfo } from 'node:net';

import type { SubgraphRequest } from '../recordRequests.ts';

/** The beginning of each request that goes to a subgraph. */
const requestHead = Buffer.from('POST /graphql HTTP/1.1\r\n');

/**
 * Stands before a subgraph, hands all bytes on as they come, and tells of each request. It reads no more than it must:
 * the gateways send the head of a request at the beginning of a segment, and wait for its answer before the next.
 *
 * @param onRequest told of each request; what it answers is not waited for, and the body is left out
 */
export async function startProxy(
  subgraph: string,
  target: string,
  onRequest: (request: SubgraphRequest) => unknown,
): Promise<{ readonly url: string; close(): Promise<void> }> {
  const { port, pathname } = new URL(target);
  const sockets = new Set<Socket>();
  const server = createServer({ noDelay: true }, (client) => {
    const behind = connect({ port: Number(port), host: '127.0.0.1', noDelay: true });
    for (const [socket, other] of [
      [client, behind],
      [behind, client],
    ] as const) {
      sockets.add(socket);
      socket.on('error', () => other.destroy());
      socket.on('close', () => {
        sockets.delete(socket);
        other.destroy();
      });
    }
    client.on('data', (chunk: Buffer) => {
      if (chunk.subarray(0, requestHead.length).equals(requestHead)) onRequest({ subgraph, body: '' });
      behind.write(chunk);
    });
    behind.on('data', (chunk: Buffer) => client.write(chunk));
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  return {
    url: `http://127.0.0.1:${(server.address() as AddressInfo).port}${pathname}`,
    async close() {
      for (const socket of sockets) socket.destroy();
      await new Promise((resolve) => server.close(resolve));
    },
  };
}
