import type { FetchCall } from './FetchGroup.ts';
import type { FetchStep } from './planner/PlannedOperation.ts';

/** The JSON of a variable of the client; undefined for one that was not given. */
export type VariableJson = (name: string) => string | undefined;

/** The key of a call's entities in the answer, among as many calls as were sent together. */
export const entitiesKey = (index: number, calls: number): string =>
  calls === 1 ? '_entities' : `entities${index}`;

/** Names of the lists of representations, `representations0`, which no variable of the client's begins with. */
function listNames(variables: Iterable<string>, calls: number): readonly string[] {
  let name = 'representations';
  for (const variable of variables) while (variable.startsWith(name)) name = `_${name}`;
  return calls === 1 ? [name] : Array.from({ length: calls }, (_, index) => `${name}${index}`);
}

/** All of a request's body that is the same each time: up to the first variable. */
export function rootRequestHead({ kind, operationName, variables, body }: FetchStep): string {
  return requestHead(kind, operationName, Object.values(variables), body);
}

/** The same of a request for entities: one field for each call. */
export function entityRequestHead(calls: readonly FetchCall[]): string {
  const variables = Object.assign(
    {},
    ...calls.map(({ steps }) => steps[0]?.variables),
  ) as FetchStep['variables'];
  const names = listNames(Object.keys(variables), calls.length);
  const lists = names.map((name) => `$${name}:[_Any!]!`);
  const fields = calls.map(({ steps }, index) => {
    const alias = calls.length === 1 ? '' : `${entitiesKey(index, calls.length)}:`;
    return `${alias}_entities(representations:$${names[index]})${steps[0]?.body}`;
  });
  const name = calls[0]?.steps[0]?.operationName ?? null;
  return requestHead('query', name, [...lists, ...Object.values(variables)], `{${fields.join(' ')}}`);
}

function requestHead(
  kind: FetchStep['kind'],
  operationName: string | null,
  definitions: readonly string[],
  body: string,
): string {
  const parameters = definitions.length > 0 ? `(${definitions.join()})` : '';
  const name = operationName === null ? '' : ` ${operationName}`;
  const query =
    kind === 'query' && name === '' && parameters === '' ? body : `${kind}${name}${parameters}${body}`;
  const named = operationName === null ? '' : `,"operationName":"${operationName}"`;
  return `{"query":${JSON.stringify(query)}${named},"variables":{`;
}

/** The whole body: `head` with the variables of `steps` and, for a request for entities, their representations. */
export function requestBody(
  head: string,
  steps: readonly FetchStep[],
  variable: VariableJson,
  representations: readonly (readonly string[])[] = [],
): string {
  const names = new Set(steps.flatMap(({ variables }) => Object.keys(variables)));
  const lists = listNames(names, representations.length);
  const parts = representations.map((list, index) => `"${lists[index]}":[${list.join()}]`);
  for (const name of names) {
    const json = variable(name);
    if (json !== undefined) parts.push(`"${name}":${json}`);
  }
  return `${head}${parts.join()}}}`;
}
