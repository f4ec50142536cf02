import { DomainError } from '@prim/chassis/errors';
import { LRUCache } from 'lru-cache';

import type { EngineRequest, KnownOperation } from './Engine.ts';
import { engineCounts } from './engineMetrics.ts';
import { type ExecutableOperation, executableOperation } from './ExecutableOperation.ts';
import type { PlannerThread } from './planner/PlannerThread.ts';
import type { ApiSchema } from './Shape.ts';

/** The memory that operations may take, measured by the length of their text and plan. */
const storeMaxLength = 64 * 1024 * 1024;

/** What it costs to have an operation planned that is not known yet, or to have it refused. */
export const planningPoints = 20;

/** How many operations a successor is told of: it takes over only once it has planned them. */
const knownMax = 500;

interface StoredOperation {
  readonly known: KnownOperation;
  readonly operation: ExecutableOperation;
  readonly length: number;
}

/** The operations that are ready to be asked, by text, name and the values of their conditions. */
export class OperationStore {
  readonly #api: ApiSchema;
  readonly #planner: PlannerThread;
  /** By text and name: the variables that decide on selections. */
  readonly #conditions = new LRUCache<string, readonly string[]>({ max: 10_000 });
  readonly #stored = new LRUCache<string, StoredOperation>({
    maxSize: storeMaxLength,
    sizeCalculation: ({ length }) => length,
  });
  readonly #underWay = new Map<string, Promise<ExecutableOperation>>();

  constructor(api: ApiSchema, planner: PlannerThread) {
    this.#api = api;
    this.#planner = planner;
  }

  /**
   * @param asked what planning is charged to, and by when it must have ended; left out where nobody asked
   * @throws PlanRefusal when it is no operation of the graph, or one that cannot be planned
   * @throws DomainError TIME_EXCEEDED when it is not planned by the deadline
   */
  async operation(
    query: string,
    operationName: string | null,
    variables: Readonly<Record<string, unknown>>,
    asked?: Pick<EngineRequest, 'allowance' | 'deadline'>,
  ): Promise<ExecutableOperation> {
    const text = `${operationName ?? ''}\n${query}`;
    const conditions = this.#conditions.get(text);
    const stored = conditions && this.#stored.get(variantOf(text, conditions, variables));
    if (stored) {
      engineCounts.planHits += 1;
      return stored.operation;
    }
    await asked?.allowance.charge(planningPoints);
    const booleans = booleansOf(query, variables);
    const job = `${JSON.stringify(booleans)}\n${text}`;
    let planning = this.#underWay.get(job);
    if (!planning) {
      planning = this.#plan({ query, operationName, conditions: booleans }, text);
      this.#underWay.set(job, planning);
      const end = () => void this.#underWay.delete(job);
      planning.then(end, end);
    }
    const deadline = asked?.deadline;
    return deadline ? deadline.within(planning, () => notPlannedInTime(deadline.limitMs)) : planning;
  }

  /** The operations that were asked for last, the latest first. */
  known(): readonly KnownOperation[] {
    return this.#stored
      .values()
      .take(knownMax)
      .map(({ known }) => known)
      .toArray();
  }

  async #plan(
    { query, operationName, conditions: booleans }: KnownOperation,
    text: string,
  ): Promise<ExecutableOperation> {
    engineCounts.plans += 1;
    const planned = await this.#planner.plan({ query, operationName, booleans }).catch((problem: unknown) => {
      engineCounts.planRefusals += 1;
      throw problem;
    });
    const operation = executableOperation(this.#api, planned);
    const { conditions } = planned;
    const decided = Object.fromEntries(
      conditions.flatMap((name) => (name in booleans ? [[name, booleans[name] ?? false]] : [])),
    );
    this.#conditions.set(text, conditions);
    this.#stored.set(variantOf(text, conditions, booleans), {
      known: { query, operationName, conditions: decided },
      operation,
      length: text.length + JSON.stringify(planned).length,
    });
    return operation;
  }
}

const notPlannedInTime = (limit: number) =>
  new DomainError(
    'TIME_EXCEEDED',
    `The operation was not planned after the ${limit} ms that a request may take: ask for less at a time, or again.`,
    { limit },
  );

/** What is no boolean decides nothing: it is planned as if it were left out. */
const variantOf = (
  text: string,
  conditions: readonly string[],
  variables: Readonly<Record<string, unknown>>,
) =>
  conditions.length === 0 ? text : `${text}\n${conditions.map((name) => decisionOf(variables[name])).join()}`;

const decisionOf = (value: unknown): string => (typeof value === 'boolean' ? String(value) : '');

/** The variables that may decide on selections: the text bounds how many they are, whatever else was sent along. */
function booleansOf(
  query: string,
  variables: Readonly<Record<string, unknown>>,
): Readonly<Record<string, boolean>> {
  const named = new Set(query.match(/\w+/g));
  const booleans: Record<string, boolean> = {};
  for (const [name, value] of Object.entries(variables)) {
    if (typeof value === 'boolean' && named.has(name)) booleans[name] = value;
  }
  return booleans;
}
