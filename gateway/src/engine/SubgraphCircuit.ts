import { log } from '@prim/chassis/log';
import { circuitBreaker, CircuitState, ConsecutiveBreaker, handleWhen } from 'cockatiel';

import { GivenUp, type HttpAnswer, type PendingAnswer, TransportFault } from '../postJson.ts';
import { isDown } from '../subgraphAnswer.ts';
import { type SubgraphCounts, subgraphCounts } from './engineMetrics.ts';

/** How many requests in a row may fail before no more are sent. */
const failuresMax = 5;

/** How long none are sent then, until a single one tries. */
const probeAfterMs = 2_000;

/**
 * What keeps a subgraph that is down from being asked, and its clients from waiting for it. It counts what was not
 * answered: an answer that is wrong came from a subgraph that works, and a client can ask for one that is too large.
 */
export class SubgraphCircuit {
  readonly #policy = circuitBreaker(
    handleWhen(countsAsFailure).orWhenResult((answer) => isDown(answer as HttpAnswer)),
    { halfOpenAfter: probeAfterMs, breaker: new ConsecutiveBreaker(failuresMax) },
  );
  readonly #counts: SubgraphCounts;

  constructor(service: string) {
    this.#counts = subgraphCounts(service);
    this.#counts.isCircuitOpen = false;
    this.#policy.onFailure(({ reason }) => {
      if ('error' in reason && reason.error instanceof GivenUp) return;
      this.#counts.faults += 1;
    });
    this.#policy.onBreak(() => {
      this.#counts.circuitOpenings += 1;
      log.warn(
        { service },
        `not asked for ${probeAfterMs} ms: it did not answer ${failuresMax} times in a row`,
      );
    });
    this.#policy.onReset(() => log.info({ service }, 'answers again'));
    this.#policy.onStateChange((state) => {
      this.#counts.isCircuitOpen = state !== CircuitState.Closed;
    });
  }

  /** Sends, unless the circuit is open; what is refused is as what could not be reached. */
  guard(send: () => PendingAnswer): PendingAnswer {
    // While one tries, the others do not wait for how it ends.
    if (this.#policy.state === CircuitState.HalfOpen) return this.#refuse();
    let sent: PendingAnswer | undefined;
    const answer = this.#policy.execute(() => (sent = send()).answer);
    if (!sent) {
      answer.catch(() => undefined);
      return this.#refuse();
    }
    // The one that tries is heard to its end, since it decides for all.
    const isProbe = this.#policy.state !== CircuitState.Closed;
    return { answer, abort: isProbe ? () => {} : sent.abort.bind(sent) };
  }

  #refuse(): PendingAnswer {
    this.#counts.refusedFetches += 1;
    const fault = new TransportFault('SUBGRAPH_UNAVAILABLE', 'its circuit is open');
    return { answer: Promise.reject(fault), abort() {} };
  }

  get isOpen(): boolean {
    return this.#policy.state !== CircuitState.Closed;
  }
}

const countsAsFailure = (problem: unknown): boolean =>
  problem instanceof TransportFault &&
  problem.code !== 'SUBGRAPH_RESPONSE_INVALID' &&
  !(problem instanceof GivenUp);
