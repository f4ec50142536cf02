import { Pool } from 'undici';

import type { Workload } from './MeasuredGraph.ts';

/** What a client saw of a gateway during one round. */
export interface Load {
  readonly requests: number;
  readonly seconds: number;
  /** Of each request, from its sending to its last byte, in order of size. */
  readonly latenciesMs: readonly number[];
}

type Headers = Readonly<Record<string, string>>;

const ofAll = { 'content-type': 'application/json', accept: 'application/json' };

/** One request, whole. @throws Error when the answer's status is not 200 */
export async function ask(url: string, body: string, headers: Headers = {}): Promise<string> {
  const response = await fetch(url, { method: 'POST', headers: { ...ofAll, ...headers }, body });
  const text = await response.text();
  if (response.status !== 200) throw new Error(`${url} answered ${response.status}: ${text.slice(0, 500)}`);
  return text;
}

/** How many bodies of their own were sent so far, to all gateways together. */
let fresh = 1;

/**
 * Keeps `connections` connections busy for a while, each with one request at a time; the bodies in turn. Every
 * answer must have the length that the first answer to its body had: a refusal or a gap does not pass for speed.
 *
 * @param lengths of the right answers, in bytes, by the place of the body
 * @param headers besides those that say that both sides speak JSON
 */
export async function load(
  url: string,
  { connections, bodies, freshBody }: Workload,
  lengths: readonly number[],
  seconds: number,
  headers: Headers = {},
): Promise<Load> {
  const sent = { ...ofAll, ...headers };
  const { origin, pathname } = new URL(url);
  const pool = new Pool(origin, { connections, pipelining: 1 });
  const latencies: number[] = [];
  const start = performance.now();
  const end = start + seconds * 1_000;
  let next = 0;
  const once = () =>
    new Promise<void>((resolve, reject) => {
      const at = next++ % bodies.length;
      const began = performance.now();
      let status = 0;
      let length = 0;
      pool.dispatch(
        { path: pathname, method: 'POST', headers: sent, body: freshBody?.(fresh++) ?? bodies[at] ?? '' },
        {
          onRequestStart() {},
          onResponseStart(_controller, code) {
            status = code;
          },
          onResponseData(_controller, chunk) {
            length += chunk.length;
          },
          onResponseEnd() {
            if (status !== 200 || length !== lengths[at]) {
              reject(new Error(`status ${status}, ${length} bytes instead of ${lengths[at]}`));
              return;
            }
            latencies.push(performance.now() - began);
            resolve();
          },
          onResponseError(_controller, error) {
            reject(error);
          },
        },
      );
    });
  const connection = async () => {
    while (performance.now() < end) await once();
  };
  await Promise.all(Array.from({ length: connections }, connection));
  const tookMs = performance.now() - start;
  await pool.close();
  return {
    requests: latencies.length,
    seconds: tookMs / 1_000,
    latenciesMs: latencies.toSorted((a, b) => a - b),
  };
}
