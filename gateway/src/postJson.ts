import type { ErrorCode } from '@prim/chassis/errors';
import type { Dispatcher } from 'undici';

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
  readonly code: Extract<ErrorCode, `SUBGRAPH_${string}`>;

  constructor(code: TransportFault['code'], message: string) {
    super(message);
    this.name = 'TransportFault';
    this.code = code;
  }
}

const codeOf = (error: Error): string => ('code' in error ? String(error.code) : error.name);

/** A break of the connection is an institution that cannot be reached; broken HTTP is an invalid answer. */
const faultOf = (error: Error): TransportFault =>
  new TransportFault(
    /^HPE_|^UND_ERR_(RES|REQ)_/.test(codeOf(error)) ? 'SUBGRAPH_RESPONSE_INVALID' : 'SUBGRAPH_UNAVAILABLE',
    `${codeOf(error)}: ${error.message}`,
  );

/** @throws TransportFault */
export function postJson(pool: Dispatcher, post: JsonPost): Promise<HttpAnswer> {
  const { timeoutMs, answerMaxBytes, path, headers, body } = post;
  return new Promise((resolve, reject) => {
    const chunks: Buffer[] = [];
    let size = 0;
    let head = { status: 0, contentType: '' };
    let fault: TransportFault | undefined;
    let request: Dispatcher.DispatchController | undefined;

    const fail = (reason: TransportFault) => {
      fault ??= reason;
      clearTimeout(timer);
      reject(fault);
      request?.abort(fault);
    };
    const timer = setTimeout(
      () => fail(new TransportFault('SUBGRAPH_TIMEOUT', `no whole answer in ${timeoutMs} ms`)),
      timeoutMs,
    );
    pool.dispatch(
      // The timer above bounds the whole; undici's own two would only bound its parts.
      { path, method: 'POST', headers, body, headersTimeout: 0, bodyTimeout: 0 },
      {
        onRequestStart(controller) {
          request = controller;
          if (fault) controller.abort(fault);
        },
        onResponseStart(_controller, status, received) {
          head = { status, contentType: String(received['content-type'] ?? '') };
        },
        onResponseData(_controller, chunk) {
          size += chunk.length;
          if (size <= answerMaxBytes) chunks.push(chunk);
          else fail(new TransportFault('SUBGRAPH_RESPONSE_INVALID', `more than ${answerMaxBytes} bytes`));
        },
        onResponseEnd() {
          clearTimeout(timer);
          resolve({ ...head, body: Buffer.concat(chunks).toString('utf8') });
        },
        onResponseError(_controller, error) {
          fail(faultOf(error));
        },
      },
    );
  });
}
