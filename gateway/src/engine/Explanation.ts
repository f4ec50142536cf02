import type { PendingAnswer, TransportFault } from '../postJson.ts';
import type { EngineTimings } from './Engine.ts';
import type { PlannedOperation } from './planner/PlannedOperation.ts';

/** One request to a subgraph. Of what it carried and brought only the amount is told: the values may be protected. */
interface ExplainedFetch {
  readonly service: string;
  /** The document that was sent. */
  readonly query: string;
  /** How many entities it asked for, each once; null for a fetch of root fields. */
  readonly representations: number | null;
  /** Since the request began, in milliseconds. */
  readonly startMs: number;
  readonly endMs: number;
  /** The length of the answer; null where there was none. */
  readonly answerLength: number | null;
  /** How it failed: the code of the fault, or the HTTP status. */
  readonly fault?: string;
}

interface SentBody {
  readonly query: string;
  readonly variables: Readonly<Record<string, unknown>>;
}

/** How one request was answered. It is made for those requests alone that ask for it. */
export class Explanation {
  readonly fetches: ExplainedFetch[] = [];
  readonly #began = performance.now();
  #lastMs = 0;
  #timings: EngineTimings = { prepareMs: 0, executeMs: 0, shapeMs: 0 };

  get timings(): EngineTimings {
    return this.#timings;
  }

  /** The phase ended now that began when the one before it ended. */
  end(phase: keyof EngineTimings): void {
    const nowMs = this.#sinceMs();
    this.#timings = { ...this.#timings, [phase]: rounded(nowMs - this.#lastMs) };
    this.#lastMs = nowMs;
  }

  watch(service: string, body: string, { answer }: PendingAnswer): void {
    const startMs = this.#sinceMs();
    const end = (answerLength: number | null, fault?: string) => {
      const sent = JSON.parse(body) as SentBody;
      this.fetches.push({
        service,
        query: sent.query,
        representations: representationsOf(sent),
        startMs: rounded(startMs),
        endMs: rounded(this.#sinceMs()),
        answerLength,
        ...(fault === undefined ? {} : { fault }),
      });
    };
    answer.then(
      ({ status, body: answered }) => end(answered.length, status < 300 ? undefined : `HTTP ${status}`),
      (problem: TransportFault) => end(null, problem.code),
    );
  }

  /** What goes under `extensions.explain`. */
  told({ steps }: PlannedOperation): object {
    return {
      plan: steps.map(({ service, kind, path, body, after }) => ({
        service,
        kind,
        path: path?.join('.') ?? null,
        selection: body,
        after,
      })),
      fetches: this.fetches,
      timings: this.#timings,
    };
  }

  #sinceMs(): number {
    return performance.now() - this.#began;
  }
}

const rounded = (ms: number): number => Math.round(ms * 100) / 100;

function representationsOf({ variables }: SentBody): number | null {
  const lists = Object.entries(variables).flatMap(([name, value]) =>
    /^representations\d*$/.test(name) && Array.isArray(value) ? [value.length] : [],
  );
  return lists.length === 0 ? null : lists.reduce((sum, length) => sum + length, 0);
}
