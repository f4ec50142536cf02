import type { IncomingMessage } from 'node:http';

import { requestTooLarge } from '@prim/chassis/limits';

import { HttpRefusal } from './HttpRefusal.ts';

/** The longest request body; the operations of schema/operations have a thousandth of it. */
const bodyMaxBytes = 1024 * 1024;

/**
 * How many pieces of a body are kept apart: one that comes byte by byte would take a hundred times its size, and put
 * together more often it would take too long.
 */
const chunksMax = 4_096;

/** What is still read, and thrown away, of a longer one, so that its sender gets to hear why. */
const patienceBytes = 8 * bodyMaxBytes;

/** @throws HttpRefusal REQUEST_TOO_LARGE; BAD_REQUEST when the client breaks off */
export function readBody(request: IncomingMessage): Promise<string> {
  return new Promise((resolve, reject) => {
    let chunks: Buffer[] = [];
    let size = 0;
    request.on('data', (chunk: Buffer) => {
      size += chunk.length;
      if (size <= bodyMaxBytes) {
        chunks.push(chunk);
        if (chunks.length === chunksMax) chunks = [Buffer.concat(chunks)];
        return;
      }
      chunks.length = 0;
      reject(tooLarge(request));
      if (size > patienceBytes) request.destroy();
    });
    request.on('end', () => {
      const [first] = chunks;
      const whole = chunks.length === 1 && first ? first : Buffer.concat(chunks);
      resolve(whole.toString('utf8'));
    });
    request.on('error', () => reject(new HttpRefusal(400, 'BAD_REQUEST', 'The request broke off.')));
  });
}

function tooLarge({ headers }: IncomingMessage): HttpRefusal {
  const length = headers['content-length'];
  const { message, extensions } = requestTooLarge(bodyMaxBytes, length ? Number(length) : undefined);
  return new HttpRefusal(413, 'REQUEST_TOO_LARGE', message, {}, extensions);
}
