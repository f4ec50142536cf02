import type { FetchCall } from './FetchGroup.ts';
import type { FetchStep } from './planner/PlannedOperation.ts';

/** The JSON of a variable of the client; undefined for one that was not given. */
export type VariableJson = (name: string) => string | undefined;

/** The key of a call's entities in the answer, among as many calls as were sent together. */
export const entitiesKey = (index: number, calls: number): string =>
  calls === 1 ? '_entities' : `entities${index}`;

const listName = (index: number, calls: number): string =>
  calls === 1 ? 'representations' : `representations${index}`;

/** All of a request's body that is the same each time: up to the first variable. */
export function rootRequestHead({ kind, operationName, variables, body }: FetchStep): string {
  return requestHead(kind, operationName, Object.values(variables), body);
}

/** The same of a request for entities: one field for each call. */
export function entityRequestHead(calls: readonly FetchCall[]): string {
  const lists = calls.map((_, index) => `$${listName(index, calls.length)}:[_Any!]!`);
  const variables = Object.assign(
    {},
    ...calls.map(({ steps }) => steps[0]?.variables),
  ) as FetchStep['variables'];
  const fields = calls.map(({ steps }, index) => {
    const alias = calls.length === 1 ? '' : `${entitiesKey(index, calls.length)}:`;
    return `${alias}_entities(representations:$${listName(index, calls.length)})${steps[0]?.body}`;
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
  const parts = representations.map(
    (list, index) => `"${listName(index, representations.length)}":[${list.join()}]`,
  );
  const names = new Set(steps.flatMap(({ variables }) => Object.keys(variables)));
  for (const name of names) {
    const json = variable(name);
    if (json !== undefined) parts.push(`"${name}":${json}`);
  }
  return `${head}${parts.join()}}}`;
}
