import { setTimeout as wait } from 'node:timers/promises';

import mongoose, { type ClientSession } from 'mongoose';

import { isDatabaseDown } from '../database.ts';
import { DomainError } from '../errors.ts';
import { timeLeftMs } from '../requestTime.ts';

/** How often a write is tried before its client is told to send it again. */
const attemptsMax = 10;
/** How often a duplicate key is taken for a writer who came first: the next attempt sees what that one wrote. */
const duplicatesMax = 2;
/** How long to wait before an attempt, at most: twice as long each time, up to the second. */
const [firstDelayMs, longestDelayMs] = [4, 100];
/** How long a write waits for those of this process that came before it. */
const turnMs = 300;

const { MongoError, MongoServerError } = mongoose.mongo;

/**
 * Runs `work` in a transaction, and again from its start when another writer came first. All that `work` reads and
 * writes takes the session; it may run several times, and must do nothing else.
 *
 * @throws DomainError WRITE_CONFLICT after a bounded number of attempts, TIME_EXCEEDED before one for which the
 *   request has no time left: neither has written anything (a request that is given up later may still be stored)
 */
export const inTransaction = <T>(work: (session: ClientSession) => Promise<T>): Promise<T> =>
  inTurn(() => tryRepeatedly(work));

let last: Promise<unknown> = Promise.resolve();

/**
 * The writes of one process go one after the other, so that they do not conflict among themselves. That saves work,
 * and nothing depends on it: where one hangs, the next does not wait for long, and the database sorts them out.
 */
function inTurn<T>(work: () => Promise<T>): Promise<T> {
  const mine = Promise.race([last, wait(turnMs, undefined, { ref: false })]).then(work);
  last = mine.catch(() => {});
  return mine;
}

async function tryRepeatedly<T>(work: (session: ClientSession) => Promise<T>): Promise<T> {
  const session = await mongoose.connection.startSession();
  let duplicates = 0;
  try {
    for (let attempt = 0; attempt < attemptsMax; attempt++) {
      timeLeftMs();
      session.startTransaction();
      try {
        const result = await work(session);
        await session.commitTransaction();
        return result;
      } catch (error) {
        const isDuplicate = error instanceof MongoServerError && error.code === 11_000;
        if (isDuplicate) duplicates += 1;
        const isConflict = error instanceof MongoError && error.hasErrorLabel('TransientTransactionError');
        const isRetried = isConflict || (isDuplicate && duplicates <= duplicatesMax);
        if (isDatabaseDown(error) || !isRetried) throw error;
        await session.abortTransaction();
      }
      await wait(Math.random() * Math.min(longestDelayMs, firstDelayMs * 2 ** attempt));
    }
  } finally {
    // It rolls back what is open. Nobody waits for it: a database that is gone would keep them waiting.
    session.endSession().catch(() => {});
  }
  throw new DomainError(
    'WRITE_CONFLICT',
    `Others wrote to the same ledger at the same time, ${attemptsMax} times: nothing was written; send it again.`,
    { retry: true },
  );
}
