import { once } from 'node:events';
import { createServer } from 'node:http';
import { type AddressInfo, connect } from 'node:net';

import { afterEach, expect, test } from 'vitest';

import { sendAnswer } from './sendAnswer.ts';

const server = createServer();
afterEach(() => void server.close());

test('a client that does not read its answer is let go, and the answer with it', async () => {
  const body = 'x'.repeat(32 * 1024 * 1024);
  server.on('request', (request, response) => {
    void sendAnswer(
      request,
      response,
      { status: 200, mediaType: 'application/json', headers: [], body },
      100,
    );
  });
  server.listen(0, '127.0.0.1');
  await once(server, 'listening');
  const client = connect((server.address() as AddressInfo).port, '127.0.0.1').on('error', () => {});
  client.pause().write('GET / HTTP/1.1\r\nhost: a\r\n\r\n');
  const [, response] = await once(server, 'request');
  await once(response, 'close');
  expect(response.writableFinished).toBe(false);
  client.destroy();
});
