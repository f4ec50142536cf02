import type { Caller } from '@prim/chassis/Caller';
import type { GraphQLFormattedError } from 'graphql';

import type { Deadline } from '../Deadline.ts';
import { answerWithin, type HttpAnswer, OutOfTime, type PendingAnswer, TransportFault } from '../postJson.ts';
import {
  atEachPlace,
  faultError,
  isOfWhole,
  parseSharedAnswer,
  type Place,
  publicError,
  type SubgraphError,
} from '../subgraphAnswer.ts';
import type { ReadObjects } from './AnswerReader.ts';
import { AskedCall, type StepTargets } from './AskedCall.ts';
import { entitiesKey, entityRequestHead, requestBody } from './composeRequest.ts';
import { engineCounts } from './engineMetrics.ts';
import { ErrorList } from './ErrorList.ts';
import type { ExecutableOperation } from './ExecutableOperation.ts';
import type { Explanation } from './Explanation.ts';
import type { FetchCall, FetchGroup } from './FetchGroup.ts';
import { isJsonObject, type JsonObject, mergeObject } from './jsonObject.ts';
import type { Expected, FetchStep } from './planner/PlannedOperation.ts';
import { rewriteData } from './rewriteData.ts';
import type { SubgraphClient } from './SubgraphClient.ts';
import { type Placed, TargetFinder } from './TargetFinder.ts';

/** What one request brings to the operation that it asks for. */
export interface ExecutionRequest {
  readonly variables: Readonly<Record<string, unknown>>;
  readonly forwarded: Readonly<Record<string, string>>;
  readonly caller: Caller;
  readonly signal: AbortSignal | undefined;
  readonly deadline: Deadline | undefined;
  /** What writes down how it went; null where nobody asked. */
  readonly explanation: Explanation | null;
}

/** What a subgraph is told to be wrong at: the errors of its answer that belong to one field. */
interface Part {
  readonly data: Readonly<JsonObject> | null;
  readonly errors: readonly SubgraphError[];
}

/** One run of an operation: asks the subgraphs step by step and puts together what they answer. */
export class Execution {
  readonly data: JsonObject = {};
  readonly errors: ErrorList;
  readonly #operation: ExecutableOperation;
  readonly #request: ExecutionRequest;
  readonly #clients: ReadonlyMap<string, SubgraphClient>;
  readonly #finder: TargetFinder;
  readonly #underWay = new Set<PendingAnswer>();
  readonly #variableJson = new Map<string, string | undefined>();

  constructor(
    operation: ExecutableOperation,
    request: ExecutionRequest,
    clients: ReadonlyMap<string, SubgraphClient>,
  ) {
    this.#operation = operation;
    this.#request = request;
    this.#clients = clients;
    this.errors = new ErrorList(operation.clientKey);
    this.#finder = new TargetFinder(this.data);
  }

  /** Ends when no step is left; without a signal from outside, faults of subgraphs are errors in the answer. */
  run(): Promise<void> {
    const { groups } = this.#operation;
    const { signal } = this.#request;
    const waiting = groups.map(({ waitsFor }) => waitsFor);
    let left = groups.length;
    return new Promise((resolve, reject) => {
      const abort = () => {
        for (const pending of this.#underWay) pending.abort();
        resolve();
      };
      const start = (place: number) => {
        const group = groups[place];
        if (!group || signal?.aborted) return;
        this.#runGroup(group).then(() => end(group), reject);
      };
      const end = (group: FetchGroup) => {
        left -= 1;
        if (left === 0) {
          signal?.removeEventListener('abort', abort);
          resolve();
        }
        for (const next of group.next) {
          waiting[next] = (waiting[next] ?? 0) - 1;
          if (waiting[next] === 0) start(next);
        }
      };
      if (left === 0 || signal?.aborted) return resolve();
      signal?.addEventListener('abort', abort, { once: true });
      for (const [place, count] of waiting.slice().entries()) if (count === 0) start(place);
    });
  }

  async #runGroup(group: FetchGroup): Promise<void> {
    const client = this.#clients.get(group.service);
    if (!client)
      throw new Error(`A plan with the subgraph ${group.service}, which the supergraph does not have`);
    const [first] = group.calls;
    if (first && !first.steps[0]?.requires) return this.#runRoot(client, first, group.head);
    // What is read for a purpose is written down: it may not be asked for together and then once more apart.
    if ('x-purpose' in this.#request.forwarded) return this.#runApart(client, group.calls);
    const asked = group.calls
      .map((call) => new AskedCall(call, this.#finder))
      .filter(({ representations }) => representations.length > 0);
    const head = asked.length === group.calls.length ? group.head : null;
    if (asked.length > 0) await this.#runCalls(client, asked, head);
  }

  async #runRoot(client: SubgraphClient, { steps, reader }: FetchCall, head: string): Promise<void> {
    const [step] = steps as readonly [FetchStep];
    const typeName = this.#operation.shape.root.name;
    const keys = keysOf(this.#operation, step.expected, typeName);
    const places = () => keys.map((key): Place => [key]);
    const body = requestBody(head, [step], this.#variable);
    try {
      const { data, errors } = parseSharedAnswer(await this.#send(client, body, step.kind === 'query'));
      const [read] = reader.read([data], [typeName]);
      const told = errors.map((error) => publicError(client.name, error));
      this.errors.add(
        read ? told : told.flatMap((error) => (error.path ? [error] : atEachPlace(error, places()))),
      );
      if (read) {
        rewriteData(this.#operation.isOf, step.outputRewrites, read);
        mergeObject(this.data, read, this.#operation.isAbstract);
        this.#finder.dataChanged();
      } else fillNulls(this.#operation, step.expected, this.data, typeName);
    } catch (problem) {
      this.errors.add(atEachPlace(asFaultError(client.name, problem, step.kind), places()));
      fillNulls(this.#operation, step.expected, this.data, typeName);
    }
  }

  /** Sends the calls together and, when one of them took the others' data along, each step by itself. */
  async #runCalls(client: SubgraphClient, asked: readonly AskedCall[], head: string | null): Promise<void> {
    const calls = asked.map(({ call }) => call);
    const lists = asked.map(({ representations }) => representations.map(({ json }) => json));
    engineCounts.representationsSent += lists.reduce((sum, { length }) => sum + length, 0);
    const steps = calls.flatMap((call) => call.steps);
    const body = requestBody(head ?? entityRequestHead(calls), steps, this.#variable, lists);
    try {
      const { data, errors } = parseSharedAnswer(await this.#send(client, body, true));
      if (data === null && steps.length > 1) {
        engineCounts.unmergedFetches += 1;
        await this.#runApart(client, calls);
        return;
      }
      for (const [index, call] of asked.entries()) {
        const key = entitiesKey(index, asked.length);
        const own = asked.length === 1 ? errors : errors.filter(({ path }) => !path || path[0] === key);
        this.#settle(client.name, call, key, { data, errors: own });
      }
    } catch (problem) {
      const error = asFaultError(client.name, problem);
      for (const call of asked) if (call.call.mayMove) call.findAgain(this.#finder);
      for (const call of asked) this.#lose(call, (places) => atEachPlace(error, places));
    }
  }

  async #runApart(client: SubgraphClient, calls: readonly FetchCall[]): Promise<void> {
    const apart = calls
      .flatMap((call) =>
        call.steps.map((step, index) => ({
          ...call,
          steps: [step],
          targets: call.targets.slice(index, index + 1),
        })),
      )
      .map((call) => new AskedCall(call, this.#finder))
      .filter(({ representations }) => representations.length > 0);
    await Promise.all(apart.map((call) => this.#runCalls(client, [call], null)));
  }

  /** Reads one call's part of an answer. */
  #settle(service: string, asked: AskedCall, key: string, { data, errors }: Part): void {
    const told = errors.map((error) => publicError(service, error));
    if (asked.call.mayMove) asked.findAgain(this.#finder);
    if (!data) {
      const [whole, placed] = [
        told.filter((it) => isOfWhole(it, key)),
        told.filter((it) => !isOfWhole(it, key)),
      ];
      this.#lose(asked, (places) => whole.flatMap((error) => atEachPlace(error, places)));
      this.errors.add(asked.targets.flatMap((targets) => this.#atTargets(placed, targets)));
      return;
    }
    let entities: readonly ReadObjects[];
    try {
      entities = readEntities(asked, data[key]);
    } catch (problem) {
      const error = asFaultError(service, problem);
      this.#lose(asked, (places) => atEachPlace(error, places));
      return;
    }
    this.#finder.dataChanged();
    for (const [index, { step, objects, places }] of asked.targets.entries()) {
      const read = entities[index] ?? [];
      rewriteData(this.#operation.isOf, step.outputRewrites, read);
      for (const [at, object] of objects.entries()) {
        const entity = read[places[at] ?? -1];
        if (entity) mergeObject(object, entity, this.#operation.isAbstract);
      }
    }
    if (told.length === 0) return;
    this.errors.add(asked.targets.flatMap((targets) => this.#atTargets(told, targets)));
    this.#explainLost(asked, data[key] as readonly unknown[], new Set(told.map(({ path }) => path?.[1])));
  }

  /** An entity that an error made null explains the nulls in its place: they are told no second time. */
  #explainLost(asked: AskedCall, entities: readonly unknown[], failed: ReadonlySet<unknown>): void {
    for (const targets of asked.targets) {
      for (const { path, place } of this.#placesOf(targets)) {
        if (entities[place] === null && failed.has(place)) this.errors.explain(path);
      }
    }
  }

  /** The errors at the entities of the client's data that they speak of. */
  #atTargets(
    errors: readonly GraphQLFormattedError[],
    targets: StepTargets,
  ): readonly GraphQLFormattedError[] {
    const placed = this.#placesOf(targets);
    return errors.flatMap((error): readonly GraphQLFormattedError[] => {
      const [, place, ...rest] = error.path ?? [];
      if (typeof place !== 'number') {
        const { path: _, ...pathless } = error;
        return [pathless];
      }
      return placed
        .filter((it) => it.place === place)
        .map(({ path }) => ({ ...error, path: [...path, ...rest] }));
    });
  }

  /** Gives up what a call was for: its fields are null where they may be, and errors say so. */
  #lose(asked: AskedCall, errorsAt: (places: readonly Place[]) => readonly GraphQLFormattedError[]): void {
    for (const targets of asked.targets) {
      const { expected } = targets.step;
      const lost = this.#placesOf(targets).flatMap(({ object, path, place }) => {
        const typeName = asked.representations[place]?.typeName ?? '';
        fillNulls(this.#operation, expected, object, typeName);
        return keysOf(this.#operation, expected, typeName).map((key): Place => [...path, key]);
      });
      this.errors.add(errorsAt(lost));
    }
  }

  /** Every place of every entity that was asked for, with the place of its representation. */
  #placesOf({ step, objects, places }: StepTargets): readonly (Placed & { readonly place: number })[] {
    const placeOf = new Map(objects.map((object, index) => [object, places[index] ?? -1]));
    return this.#finder.places(step.path ?? []).flatMap(({ object, path }) => {
      const place = placeOf.get(object) ?? -1;
      return place < 0 ? [] : [{ object, path, place }];
    });
  }

  async #send(client: SubgraphClient, body: string, isQuery: boolean): Promise<HttpAnswer> {
    const { forwarded, caller, deadline, explanation } = this.#request;
    if (deadline?.isPassed) throw new OutOfTime(deadline.limitMs);
    const pending = client.send({ body, isQuery, forwarded, caller });
    explanation?.watch(client.name, body, pending);
    this.#underWay.add(pending);
    try {
      return await answerWithin(pending, deadline);
    } finally {
      this.#underWay.delete(pending);
    }
  }

  readonly #variable = (name: string): string | undefined => {
    if (!this.#variableJson.has(name))
      this.#variableJson.set(name, JSON.stringify(this.#request.variables[name]));
    return this.#variableJson.get(name);
  };
}

/** The fields that are asked of an object of this type, but for its type's name. */
function keysOf(
  { isOf }: ExecutableOperation,
  expected: readonly Expected[],
  typeName: string,
): readonly string[] {
  const walk = (selections: readonly Expected[]): readonly string[] =>
    selections.flatMap((selection) => {
      if ('on' in selection) return isOf(typeName, selection.on) ? walk(selection.set) : [];
      return selection.key === '__typename' ? [] : [selection.key];
    });
  return [...new Set(walk(expected))];
}

/** What could not be fetched is null, as far as it may be: what others require of it is null then, not missing. */
function fillNulls(
  operation: ExecutableOperation,
  expected: readonly Expected[],
  object: JsonObject,
  typeName: string,
): void {
  for (const selection of expected) {
    if ('on' in selection) {
      if (operation.isOf(typeName, selection.on)) fillNulls(operation, selection.set, object, typeName);
    } else if (selection.nullable && !Object.hasOwn(object, selection.key)) object[selection.key] = null;
  }
}

/**
 * The entities that each step of a call asked for. Each step gets copies of its own: what stands at several places is
 * not to get what one of them alone asks for.
 *
 * @throws TransportFault SUBGRAPH_RESPONSE_INVALID
 */
function readEntities(
  { call, representations, targets }: AskedCall,
  answered: unknown,
): readonly ReadObjects[] {
  if (!Array.isArray(answered) || answered.length !== representations.length || !answered.every(isEntity)) {
    throw new TransportFault('SUBGRAPH_RESPONSE_INVALID', 'not of its type: _entities');
  }
  const typeNames = representations.map(({ typeName }) => typeName);
  return targets.map(({ places }) => {
    const asked = new Set(places);
    return call.reader.read(
      answered.map((entity, place) => (asked.has(place) ? entity : null)),
      typeNames,
    );
  });
}

const isEntity = (value: unknown): value is JsonObject | null => value === null || isJsonObject(value);

function asFaultError(
  service: string,
  problem: unknown,
  kind: FetchStep['kind'] = 'query',
): GraphQLFormattedError {
  if (!(problem instanceof TransportFault)) throw problem;
  return faultError(service, problem, kind);
}
