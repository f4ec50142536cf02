import { Worker } from 'node:worker_threads';

import { DomainError } from '@prim/chassis/errors';
import { faultOf, log } from '@prim/chassis/log';
import type { GraphQLFormattedError } from 'graphql';

import type { LoadedSupergraph, PlanRequest } from './OperationPlanner.ts';
import type { PlannedOperation } from './PlannedOperation.ts';
import type { WorkerMessage } from './plannerWorker.ts';

/** The most operations that wait to be planned; what comes beyond is refused at once. */
const waitingMax = 1_000;

/** Planning ends after as many times its bound on the clock, however little of a processor it was given. */
const clockFactor = 10;

/** An operation was refused before it was planned. The errors go to the client as they are. */
export class PlanRefusal extends Error {
  readonly errors: readonly GraphQLFormattedError[];

  constructor(errors: readonly GraphQLFormattedError[]) {
    super(errors.map(({ message }) => message).join(' '));
    this.name = 'PlanRefusal';
    this.errors = errors;
  }
}

interface Job {
  readonly request: PlanRequest;
  readonly resolve: (operation: PlannedOperation) => void;
  readonly reject: (problem: Error) => void;
}

/**
 * The planner on its thread. It works on one operation at a time, and one that takes more than `timeoutMs` of a
 * processor is refused: planning cannot be interrupted, so its thread is ended and another one takes over what waits.
 * It is the processor's time that counts, not the clock's: an operation is no dearer where a machine does other work.
 */
export class PlannerThread {
  readonly #supergraphSdl: string;
  readonly #timeoutMs: number;
  readonly #waiting: Job[] = [];
  #current: Job | undefined;
  #timer: NodeJS.Timeout | undefined;
  #worker: Worker | undefined;
  #isStarting = false;
  #isClosed = false;

  private constructor(supergraphSdl: string, timeoutMs: number) {
    this.#supergraphSdl = supergraphSdl;
    this.#timeoutMs = timeoutMs;
  }

  /** @throws Error when Apollo's planner cannot take the supergraph */
  static async start(
    supergraphSdl: string,
    timeoutMs: number,
  ): Promise<LoadedSupergraph & { readonly planner: PlannerThread }> {
    const planner = new PlannerThread(supergraphSdl, timeoutMs);
    return { planner, ...(await planner.#startWorker()) };
  }

  /** @throws PlanRefusal */
  plan(request: PlanRequest): Promise<PlannedOperation> {
    return new Promise((resolve, reject) => {
      if (this.#waiting.length >= waitingMax) {
        const message = `More than the ${waitingMax} new operations that are allowed wait to be planned: `;
        reject(refusal('PLANNER_BUSY', `${message}ask again in some seconds.`));
        return;
      }
      this.#waiting.push({ request, resolve, reject });
      this.#next();
    });
  }

  async close(): Promise<void> {
    this.#isClosed = true;
    clearTimeout(this.#timer);
    await this.#worker?.terminate();
  }

  #startWorker(): Promise<LoadedSupergraph> {
    const worker = new Worker(new URL('./plannerWorker.ts', import.meta.url), {
      workerData: this.#supergraphSdl,
    });
    worker.unref();
    return new Promise((resolve, reject) => {
      worker.on('message', (message: WorkerMessage) => {
        if (message.kind === 'ready') {
          if (this.#isClosed) void worker.terminate();
          else this.#worker = worker;
          resolve(message);
          this.#next();
        } else if (message.kind === 'unusable') {
          reject(new Error(message.reason));
          void worker.terminate();
        } else this.#finish(message);
      });
      worker.on('error', (error) => {
        reject(error);
        log.error(faultOf(error), 'planner failed');
        this.#replace(worker, 'OPERATION_UNPLANNABLE', 'The operation cannot be planned.');
      });
      worker.on('exit', () => {
        reject(new Error('The thread of the planner has ended'));
        this.#replace(worker, 'OPERATION_UNPLANNABLE', 'The operation cannot be planned.');
      });
    });
  }

  /** Starts another thread for what waits. Where that fails it is refused, and what comes next has it tried again. */
  async #restart(): Promise<void> {
    if (this.#isStarting || this.#isClosed) return;
    this.#isStarting = true;
    try {
      await this.#startWorker();
    } catch (problem) {
      log.error(faultOf(problem), 'planner did not start again');
      const message = 'New operations cannot be planned for the moment: ask again in some seconds.';
      for (const job of this.#waiting.splice(0)) job.reject(refusal('PLANNER_BUSY', message));
    } finally {
      this.#isStarting = false;
    }
  }

  #next(): void {
    if (this.#current || this.#waiting.length === 0) return;
    const worker = this.#worker;
    if (!worker) return void this.#restart();
    const job = this.#waiting.shift();
    if (!job) return;
    this.#current = job;
    const spent = worker.cpuUsage().catch(() => undefined);
    this.#limit(job, worker, spent, performance.now() + clockFactor * this.#timeoutMs);
    // oxlint-disable-next-line unicorn/require-post-message-target-origin -- a thread has no origin
    worker.postMessage(job.request);
  }

  /** Looks after the job when it can have used up its time, and again when it has not. */
  #limit(
    job: Job,
    worker: Worker,
    before: Promise<NodeJS.CpuUsage | undefined>,
    endsAt: number,
    leftMs = this.#timeoutMs,
  ): void {
    const look = async () => {
      const stillMs = this.#timeoutMs - (await spentMs(worker, before, endsAt));
      if (this.#current !== job) return;
      if (stillMs > 0 && performance.now() < endsAt) {
        this.#limit(job, worker, before, endsAt, Math.max(stillMs, 20));
        return;
      }
      const limit = `the ${this.#timeoutMs} ms of processor time that are allowed`;
      const message = `The operation takes longer to plan than ${limit}: ask for less at a time.`;
      this.#replace(worker, 'PLAN_TOO_COSTLY', message);
    };
    // A thread that has ended says nothing any more; what it worked on was refused when it ended.
    this.#timer = setTimeout(() => void look().catch(() => undefined), leftMs);
  }

  #finish(message: Extract<WorkerMessage, { kind: 'planned' | 'refused' }>): void {
    clearTimeout(this.#timer);
    const job = this.#current;
    this.#current = undefined;
    if (message.kind === 'planned') job?.resolve(message.operation);
    else job?.reject(new PlanRefusal(message.errors));
    this.#next();
  }

  /** Refuses the current operation and starts another thread for those that wait. */
  #replace(worker: Worker, code: 'PLAN_TOO_COSTLY' | 'OPERATION_UNPLANNABLE', message: string): void {
    if (this.#isClosed || this.#worker !== worker) return;
    clearTimeout(this.#timer);
    this.#current?.reject(refusal(code, message));
    this.#current = undefined;
    this.#worker = undefined;
    void worker.terminate();
    void this.#restart();
  }
}

/** What a thread has used of a processor, in milliseconds; without end where it does not say so until `endsAt`. */
async function spentMs(
  worker: Worker,
  before: Promise<NodeJS.CpuUsage | undefined>,
  endsAt: number,
): Promise<number> {
  const told = before
    .then((from) => worker.cpuUsage(from))
    .then(({ user, system }) => (user + system) / 1_000);
  const silence = Promise.withResolvers<number>();
  const timer = setTimeout(silence.resolve, endsAt - performance.now(), Infinity);
  return Promise.race([told, silence.promise]).finally(() => clearTimeout(timer));
}

function refusal(
  code: 'PLAN_TOO_COSTLY' | 'PLANNER_BUSY' | 'OPERATION_UNPLANNABLE',
  message: string,
): PlanRefusal {
  return new PlanRefusal([new DomainError(code, message).toJSON()]);
}
