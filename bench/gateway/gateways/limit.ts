import { readFileSync } from 'node:fs';
import { createServer } from 'node:http';

import { Pool } from 'undici';

/**
 * What no gateway of JavaScript can do faster on this machine: bare node:http that knows beforehand which requests
 * to send to the subgraphs, sends them by undici in as many waves, and answers what is right.
 * L2 (`--parse`) parses the subgraphs' answers and serialises its own; L1 does neither.
 * `node limit.ts RECORDING PORT [--parse]`
 */

/** What a gateway sent for one body of a client, wave after wave, and what it answered. */
export interface Recording {
  readonly byBody: Readonly<
    Record<
      string,
      {
        readonly waves: readonly (readonly { readonly url: string; readonly body: string }[])[];
        readonly answer: string;
      }
    >
  >;
}

if (import.meta.main) {
  const [recordingFile = '', port = '', mode] = process.argv.slice(2);
  const parses = mode === '--parse';
  const { byBody } = JSON.parse(readFileSync(recordingFile, 'utf8')) as Recording;
  const prepared = new Map(
    Object.entries(byBody).map(([body, { waves, answer }]) => [
      body,
      { waves, bytes: Buffer.from(answer), value: JSON.parse(answer) as unknown },
    ]),
  );
  const pools = new Map<string, Pool>();
  const headers = { 'content-type': 'application/json', accept: 'application/json' };

  const send = (url: string, body: string) =>
    new Promise<unknown>((resolve, reject) => {
      const { origin, pathname: path } = new URL(url);
      let pool = pools.get(origin);
      if (!pool) pools.set(origin, (pool = new Pool(origin, { connections: 64 })));
      const chunks: Buffer[] = [];
      pool.dispatch(
        { path, method: 'POST', headers, body },
        {
          onRequestStart() {},
          onResponseStart() {},
          onResponseData: (_controller, chunk) => void chunks.push(chunk),
          onResponseEnd() {
            const whole = Buffer.concat(chunks);
            resolve(parses ? JSON.parse(whole.toString('utf8')) : whole);
          },
          onResponseError: (_controller, error) => reject(error),
        },
      );
    });

  const server = createServer((request, response) => {
    const chunks: Buffer[] = [];
    request.on('data', (chunk: Buffer) => chunks.push(chunk));
    request.on('end', () => void answer());
    async function answer(): Promise<void> {
      const known = prepared.get(Buffer.concat(chunks).toString('utf8'));
      if (!known) return void response.writeHead(404).end();
      for (const wave of known.waves) await Promise.all(wave.map(({ url, body }) => send(url, body)));
      const bytes = parses ? Buffer.from(JSON.stringify(known.value)) : known.bytes;
      response.writeHead(200, { 'content-type': 'application/json', 'content-length': bytes.length });
      response.end(bytes);
    }
  });
  server.listen(Number(port), '127.0.0.1', () => console.log(`ready http://127.0.0.1:${port}/`));
}
