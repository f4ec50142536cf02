import { once } from 'node:events';
import {
  createServer,
  get as getAsItIs,
  type IncomingMessage,
  type RequestListener,
  type Server,
} from 'node:http';
import { type AddressInfo, connect } from 'node:net';
import { json as readJson } from 'node:stream/consumers';

import type { Caller } from '@prim/chassis/Caller';
import { makeKeyPair, parsePrivateKey } from '@prim/chassis/PrivateKey';
import { serviceVerifier } from '@prim/chassis/serviceToken';
import { callerOf } from '@prim/chassis/testing';
import { trustedKeys } from '@prim/chassis/trustedKeys';
import { afterAll, afterEach, beforeAll, describe, expect, test } from 'vitest';

import { createAllowances } from './allowances.ts';
import { createBrowserHeaders } from './browserHeaders.ts';
import { createExplorer } from './explorer/explorer.ts';
import { forwardExport } from './forwardExport.ts';
import { createFront } from './front.ts';
import { HttpRefusal } from './HttpRefusal.ts';
import { subgraphHeaders } from './subgraphHeaders.ts';

const { privateKey, publicKey } = makeKeyPair();
const verify = serviceVerifier('agencies', trustedKeys(JSON.stringify({ keys: [publicKey] })));
const auditor = callerOf('region', 'auditor');

const listen = async (listener: RequestListener): Promise<Server> => {
  const server = createServer(listener).listen(0, '127.0.0.1');
  await once(server, 'listening');
  return server;
};
const addressOf = (server: Server) => `http://127.0.0.1:${(server.address() as AddressInfo).port}`;

let institution: Server;
let gateway: Server;
/** The same, that waits for no piece longer than 100 ms. */
let impatient: Server;
let answer: RequestListener = () => {};
const seen: { path: string; caller: Caller; language: string | undefined }[] = [];

beforeAll(async () => {
  institution = await listen((request, response) => {
    const { url = '', headers: asked } = request;
    const serve = async () => {
      const { caller } = await verify(asked.authorization, `GET ${url}`);
      seen.push({ path: url, caller, language: asked['accept-language'] });
      answer(request, response);
    };
    void serve();
  });
  [gateway, impatient] = await Promise.all([listen(frontOf({})), listen(frontOf({ pieceTimeoutMs: 100 }))]);
});
const frontOf = (timeout: { readonly pieceTimeoutMs?: number }) =>
  createFront({
    engine: { answer: () => Promise.reject(new Error('no file is asked of the engine')) },
    callerOf: (authorization) => {
      if (authorization === 'Bearer good') return auditor;
      throw new HttpRefusal(401, 'UNAUTHENTICATED', 'No.', { 'www-authenticate': 'Bearer' });
    },
    allowanceOf: createAllowances({ pointsPerMinute: 40_000, trustedProxies: 0, isSchemaOpen: true }),
    requestTimeoutMs: 1_000,
    mayExplain: () => false,
    isPublicPersistedOnly: false,
    browserHeaders: createBrowserHeaders(new Set()),
    explorer: createExplorer(),
    forwardExport: forwardExport({
      subgraphUrls: { agencies: `${addressOf(institution)}/graphql` },
      headers: subgraphHeaders(parsePrivateKey(privateKey)),
      ...timeout,
    }),
    readiness: async () => ({}),
    isStopping: () => false,
  });
afterEach(() => void seen.splice(0));
afterAll(() => {
  gateway.close();
  impatient.close();
  institution.close();
});

const headers = { authorization: 'Bearer good', 'accept-language': 'ar', 'x-forged': '1' };
const get = (path: string, options: RequestInit = {}) =>
  fetch(`${addressOf(gateway)}${path}`, { headers, ...options });

test('a file comes through as it is made, asked with the caller’s rights and no other header of the client', async () => {
  answer = (_request, response) => {
    response.writeHead(200, {
      'content-type': 'text/csv',
      'content-disposition': 'attachment; filename="a.csv"',
      'x-content-type-options': 'nosniff',
      'x-internal': 'secret',
    });
    response.write('a,b\n');
    setImmediate(() => response.end('1,2\n'));
  };
  const response = await get('/export/FR-3/entries.csv?valueDate=2021-03-31');
  expect([response.status, await response.text()]).toEqual([200, 'a,b\n1,2\n']);
  expect(response.headers.get('content-disposition')).toBe('attachment; filename="a.csv"');
  expect(response.headers.get('x-content-type-options')).toBe('nosniff');
  expect(response.headers.get('x-internal')).toBeNull();
  expect(seen).toEqual([
    { path: '/export/FR-3/entries.csv?valueDate=2021-03-31', caller: auditor, language: 'ar' },
  ]);
});

test.each([
  ['an empty query', '/export/FR-3/entries.csv?', '/export/FR-3/entries.csv'],
  ['a path that climbs', '/export/FR-3/../X/entries.csv', '/export/X/entries.csv'],
  [
    'letters that must be written otherwise',
    '/export/FR-3/entries.csv?q=é',
    '/export/FR-3/entries.csv?q=%C3%A9',
  ],
])('what is signed is what is sent: %s', async (_, path, sent) => {
  answer = (_request, response) => void response.end();
  expect((await get(path)).status).toBe(200);
  expect(seen.map((it) => it.path)).toEqual([sent]);
});

describe('what is refused', () => {
  const errorOf = async (response: Response) => {
    const { errors } = (await response.json()) as {
      errors: { message: string; extensions: { code: string } }[];
    };
    return [response.status, errors[0]?.extensions.code];
  };

  test('by the institution is said as it said it', async () => {
    const extensions = { code: 'EXPORT_UNAVAILABLE' };
    answer = (_request, response) => {
      response
        .writeHead(404)
        .end(JSON.stringify({ errors: [{ message: 'There is no such file.', extensions }] }));
    };
    expect(await errorOf(await get('/export/x'))).toEqual([404, 'EXPORT_UNAVAILABLE']);
  });

  test.each([
    [
      'its fault',
      500,
      '{"errors":[{"message":"at /srv/x.ts","extensions":{"code":"INTERNAL_SERVER_ERROR"}}]}',
    ],
    [
      'a refusal of our own token',
      401,
      '{"errors":[{"message":"no","extensions":{"code":"UNAUTHENTICATED"}}]}',
    ],
    ['a page of something else', 404, '<html>nginx</html>'],
    ['a code that nobody knows', 400, '{"errors":[{"message":"x","extensions":{"code":"toString"}}]}'],
  ])('is told to be unavailable, without a word of it: %s', async (_, status, body) => {
    answer = (_request, response) => void response.writeHead(status).end(body);
    expect(await errorOf(await get('/export/x'))).toEqual([503, 'SUBGRAPH_UNAVAILABLE']);
  });

  test.each(['/export/../graphql', '/export/%2e%2e/ready', '/export/FR-3/../../graphql?query={a}'])(
    'is what climbs out of the files: %s',
    async (path) => {
      // Not by `fetch`, which would climb by itself.
      const { port } = gateway.address() as AddressInfo;
      const sent = getAsItIs({ host: '127.0.0.1', port, path, headers });
      const [response] = (await once(sent, 'response')) as [IncomingMessage];
      expect(response.statusCode).toBe(404);
      expect(await readJson(response)).toMatchObject({
        errors: [{ extensions: { code: 'EXPORT_UNAVAILABLE' } }],
      });
      expect(seen).toEqual([]);
    },
  );

  test('is any other method, and a bad token', async () => {
    expect(await errorOf(await get('/export/x', { method: 'POST' }))).toEqual([405, 'METHOD_NOT_ALLOWED']);
    expect(await errorOf(await get('/export/x', { headers: {} }))).toEqual([401, 'UNAUTHENTICATED']);
    expect(seen).toEqual([]);
  });
});

test('a file that breaks off breaks off for the client, too', async () => {
  answer = (_request, response) => {
    response.writeHead(200).write('half');
    setImmediate(() => response.destroy());
  };
  await expect(get('/export/x').then((response) => response.text())).rejects.toThrow('terminated');
});

test('a client that goes away ends the making of the file', async () => {
  const ended = new Promise<void>((resolve) => {
    answer = (_request, response) => {
      response.once('close', resolve);
      response.writeHead(200).write('first');
    };
  });
  const leaving = new AbortController();
  const response = await get('/export/x', { signal: leaving.signal });
  leaving.abort();
  await ended;
  expect(response.status).toBe(200);
});

test('a client that stops reading is let go, and with it the making of the file', async () => {
  const ended = new Promise<void>((resolve) => {
    answer = (_request, response) => {
      response.once('close', resolve);
      response.writeHead(200);
      const piece = Buffer.alloc(1024 * 1024);
      const send = () => response.write(piece, () => response.destroyed || send());
      send();
    };
  });
  const client = connect((impatient.address() as AddressInfo).port, '127.0.0.1');
  client.on('error', () => {});
  client.write('GET /export/x HTTP/1.1\r\nHost: a\r\nAuthorization: Bearer good\r\n\r\n');
  await once(client, 'readable');
  await ended;
  client.resume();
  await once(client, 'close');
  expect(client.bytesRead).toBeGreaterThan(0);
});

test('a file of which nothing more comes breaks off', async () => {
  answer = (_request, response) => void response.writeHead(200).write('half');
  const response = await fetch(`${addressOf(impatient)}/export/x`, { headers });
  await expect(response.text()).rejects.toThrow('terminated');
});

test('files are asked for within the allowance of the caller', async () => {
  answer = (_request, response) => response.end();
  const statuses: number[] = [];
  while (statuses.length < 30 && !statuses.includes(429)) statuses.push((await get('/export/x')).status);
  expect(new Set(statuses)).toEqual(new Set([200, 429]));
});
