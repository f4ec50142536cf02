import { AsyncLocalStorage } from 'node:async_hooks';

import type { RequestHandler } from 'express';

import { DomainError } from './errors.ts';

/**
 * How long a subgraph works on one request: no longer than the gateway waits for it. The database is told what is
 * left of the time with each read, and what is left of the work when it is over is not begun.
 */

/** The time of one request. */
interface RequestTime {
  readonly limitMs: number;
  /** By the clock of `performance.now()`. */
  readonly endsAtMs: number;
  readonly isMutation: boolean;
}

const current = new AsyncLocalStorage<RequestTime>();

/** What is left of the time of the request under way, in milliseconds; null where there is none. */
export function timeLeftMs(): number | null {
  const time = current.getStore();
  if (!time) return null;
  const leftMs = Math.ceil(time.endsAtMs - performance.now());
  if (leftMs <= 0) throw timeExceeded(time);
  return leftMs;
}

const timeExceeded = ({ limitMs, isMutation }: Omit<RequestTime, 'endsAtMs'>) =>
  new DomainError(
    'TIME_EXCEEDED',
    `The institution worked on this for the ${limitMs} ms that a request may take, and gave it up: ` +
      (isMutation
        ? 'it may have been done. Send it again with the same idempotencyKey, then it is done once.'
        : 'take smaller pages or fewer fields, or ask in several requests.'),
    { limit: limitMs },
  );

/** Answers a request that takes longer than `limitMs` with TIME_EXCEEDED, and lets what works on it know. */
export const limitTime =
  (limitMs: number): RequestHandler =>
  ({ body }, response, next) => {
    const isMutation = /^\s*mutation\b/.test(String((body as { query?: unknown } | undefined)?.query));
    const timer = setTimeout(() => {
      const { message, extensions } = timeExceeded({ limitMs, isMutation });
      if (!response.headersSent) response.json({ errors: [{ message, extensions }] });
    }, limitMs);
    response.once('close', () => clearTimeout(timer));
    current.run({ limitMs, endsAtMs: performance.now() + limitMs, isMutation }, next);
  };
