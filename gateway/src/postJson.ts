import type { IncomingHttpHeaders } from 'node:http';

import type { ErrorCode } from '@prim/chassis/errors';
import type { Dispatcher } from 'undici';

import type { Deadline } from './Deadline.ts';

/** One POST of JSON and its bounds. */
interface JsonPost {
  readonly path: string;
  readonly headers: Readonly<Record<string, string>>;
  readonly body: string;
  /** From the call to the last byte of the answer, connecting and waiting in line included. */
  readonly timeoutMs: number;
  readonly answerMaxBytes: number;
}

/** What came back, whatever its status; the body is whole. */
export interface HttpAnswer {
  readonly status: number;
  readonly contentType: string;
  readonly body: string;
}

/** The request was not answered as HTTP wants it. The message is for the log alone: it may name hosts. */
export class TransportFault extends Error {
  readonly code: Exclude<
    Extract<ErrorCode, `SUBGRAPH_${string}` | 'TIME_EXCEEDED'>,
    'SUBGRAPH_SCHEMA_DIFFERS'
  >;

  constructor(code: TransportFault['code'], message: string) {
    super(message);
    this.name = 'TransportFault';
    this.code = code;
  }
}

/** Nobody waits for the answer any more: it says nothing of whoever was asked. */
export class GivenUp extends TransportFault {
  constructor() {
    super('SUBGRAPH_UNAVAILABLE', 'nobody waits for the answer');
  }
}

/** The request that the answer is for has taken as long as it may: it says nothing of whoever was asked either. */
export class OutOfTime extends TransportFault {
  readonly limitMs: number;

  constructor(limitMs: number) {
    super('TIME_EXCEEDED', `the request has taken its ${limitMs} ms`);
    this.limitMs = limitMs;
  }
}

const codeOf = (error: Error): string => ('code' in error ? String(error.code) : error.name);

/** A break of the connection is an institution that cannot be reached; broken HTTP is an invalid answer. */
const faultOf = (error: Error): TransportFault =>
  new TransportFault(
    /^HPE_|^UND_ERR_(RES|REQ)_/.test(codeOf(error)) ? 'SUBGRAPH_RESPONSE_INVALID' : 'SUBGRAPH_UNAVAILABLE',
    `${codeOf(error)}: ${error.message}`,
  );

/** A POST under way. */
export interface PendingAnswer {
  /** @throws TransportFault */
  readonly answer: Promise<HttpAnswer>;
  /** Gives it up, when nobody waits for it any more. */
  abort(): void;
}

export function postJson(pool: Dispatcher, post: JsonPost): PendingAnswer {
  const { path, headers, body } = post;
  const pending = new PendingPost(post);
  // The timer of the pending post bounds the whole; undici's own two would only bound its parts.
  pool.dispatch({ path, method: 'POST', headers, body, headersTimeout: 0, bodyTimeout: 0 }, pending);
  return pending;
}

/** The answer, unless the deadline of the request that it is for comes first. @throws TransportFault */
export function answerWithin(pending: PendingAnswer, deadline: Deadline | undefined): Promise<HttpAnswer> {
  if (!deadline) return pending.answer;
  return deadline.within(pending.answer, () => {
    pending.abort();
    return new OutOfTime(deadline.limitMs);
  });
}

class PendingPost implements PendingAnswer, Dispatcher.DispatchHandler {
  readonly answer: Promise<HttpAnswer>;
  readonly #resolve: (answer: HttpAnswer) => void;
  readonly #reject: (fault: TransportFault) => void;
  readonly #answerMaxBytes: number;
  readonly #timer: NodeJS.Timeout;
  readonly #chunks: Buffer[] = [];
  #size = 0;
  #status = 0;
  #contentType = '';
  #fault: TransportFault | undefined;
  #controller: Dispatcher.DispatchController | undefined;

  constructor({ timeoutMs, answerMaxBytes }: JsonPost) {
    const { promise, resolve, reject } = Promise.withResolvers<HttpAnswer>();
    this.answer = promise;
    this.#resolve = resolve;
    this.#reject = reject;
    this.#answerMaxBytes = answerMaxBytes;
    this.#timer = setTimeout(
      () => this.#fail(new TransportFault('SUBGRAPH_TIMEOUT', `no whole answer in ${timeoutMs} ms`)),
      timeoutMs,
    );
  }

  abort(): void {
    this.#fail(new GivenUp());
  }

  onRequestStart(controller: Dispatcher.DispatchController): void {
    this.#controller = controller;
    if (this.#fault) controller.abort(this.#fault);
  }

  onResponseStart(_controller: unknown, status: number, headers: IncomingHttpHeaders): void {
    this.#status = status;
    this.#contentType = headers['content-type'] ?? '';
  }

  onResponseData(_controller: unknown, chunk: Buffer): void {
    this.#size += chunk.length;
    if (this.#size <= this.#answerMaxBytes) this.#chunks.push(chunk);
    else
      this.#fail(new TransportFault('SUBGRAPH_RESPONSE_INVALID', `more than ${this.#answerMaxBytes} bytes`));
  }

  onResponseEnd(): void {
    clearTimeout(this.#timer);
    const body = Buffer.concat(this.#chunks).toString('utf8');
    this.#resolve({ status: this.#status, contentType: this.#contentType, body });
  }

  onResponseError(_controller: unknown, error: Error): void {
    this.#fail(faultOf(error));
  }

  #fail(reason: TransportFault): void {
    this.#fault ??= reason;
    clearTimeout(this.#timer);
    this.#reject(this.#fault);
    this.#controller?.abort(this.#fault);
  }
}
