import { type Caller, identityOfCaller } from '@prim/chassis/Caller';
import { Pool } from 'undici';

import { type PendingAnswer, postJson } from '../postJson.ts';
import type { SubgraphHeaders } from '../subgraphHeaders.ts';
import type { EngineSubgraph } from './Engine.ts';
import { engineCounts } from './engineMetrics.ts';
import { SubgraphCircuit } from './SubgraphCircuit.ts';

/** The most connections to one subgraph at a time; what is more waits in line, within its timeout. */
const connectionsMax = 64;

/** The largest answer that is read: a page of 100 records with everything in it has a tenth of this. */
const answerMaxBytes = 10 * 1024 * 1024;

interface SubgraphClientOptions {
  readonly name: string;
  readonly url: string;
  readonly timeoutMs: number;
  readonly headers: SubgraphHeaders;
}

export interface SubgraphRequest {
  readonly body: string;
  /** A query may have the answer of an identical one that is under way. */
  readonly isQuery: boolean;
  readonly forwarded: Readonly<Record<string, string>>;
  readonly caller: Caller;
}

/** A request that several may wait for. */
interface SharedAnswer {
  readonly pending: PendingAnswer;
  waiting: number;
}

/** How an engine asks one subgraph: over connections that stay open, within a time and a size. */
export class SubgraphClient implements EngineSubgraph {
  readonly name: string;
  readonly #pool: Pool;
  readonly #path: string;
  readonly #timeoutMs: number;
  readonly #headers: SubgraphHeaders;
  readonly #circuit: SubgraphCircuit;
  readonly #underWay = new Map<string, SharedAnswer>();

  constructor({ name, url, timeoutMs, headers }: SubgraphClientOptions) {
    const { origin, pathname, search } = new URL(url);
    this.name = name;
    this.#pool = new Pool(origin, { connections: connectionsMax });
    this.#path = pathname + search;
    this.#timeoutMs = timeoutMs;
    this.#headers = headers;
    this.#circuit = new SubgraphCircuit(name);
  }

  send(request: SubgraphRequest): PendingAnswer {
    // Each reading of data on persons is written down, so that each is one of its own.
    if (!request.isQuery || 'x-purpose' in request.forwarded) return this.#post(request);
    const identity = identityOf(request);
    let shared = this.#underWay.get(identity);
    if (shared) {
      shared.waiting += 1;
      engineCounts.sharedFetches += 1;
    } else {
      shared = { pending: this.#post(request), waiting: 1 };
      this.#underWay.set(identity, shared);
      const end = () => void this.#underWay.delete(identity);
      shared.pending.answer.then(end, end);
    }
    const { pending } = shared;
    const abort = () => {
      shared.waiting -= 1;
      if (shared.waiting === 0) pending.abort();
    };
    return { answer: pending.answer, abort };
  }

  #post({ body, forwarded, caller }: SubgraphRequest): PendingAnswer {
    return this.#circuit.guard(() => {
      engineCounts.fetches += 1;
      return postJson(this.#pool, {
        path: this.#path,
        headers: this.#headers(this.name, forwarded, caller, body),
        body,
        timeoutMs: this.#timeoutMs,
        answerMaxBytes,
      });
    });
  }

  get isCircuitOpen(): boolean {
    return this.#circuit.isOpen;
  }

  async isReady(timeoutMs: number): Promise<boolean> {
    try {
      const path = this.#path.replace(/[^/]*$/, 'ready');
      const { statusCode, body } = await this.#pool.request({
        path,
        method: 'GET',
        signal: AbortSignal.timeout(timeoutMs),
      });
      await body.dump();
      return statusCode === 200;
    } catch {
      return false;
    }
  }

  close(): Promise<void> {
    return this.#pool.destroy();
  }
}

/** All that the headers and the body of a request are made of: where it is the same, so are they. */
const identityOf = ({ body, forwarded, caller }: SubgraphRequest): string =>
  `${identityOfCaller(caller)}\n${JSON.stringify(forwarded)}\n${body}`;
