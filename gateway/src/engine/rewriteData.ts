import { isJsonObject, type JsonObject } from './jsonObject.ts';
import { conditionOf } from './planner/namedPossibleTypes.ts';
import type { DataRewrite } from './planner/PlannedOperation.ts';
import type { TypeTest } from './TypeTest.ts';

/** Changes data on its way to or from a subgraph as the plan says: a type's name, a key that the planner gave. */
export function rewriteData(isOf: TypeTest, rewrites: readonly DataRewrite[], data: unknown): void {
  for (const rewrite of rewrites) apply(isOf, rewrite, data, 0);
}

function apply(isOf: TypeTest, rewrite: DataRewrite, data: unknown, at: number): void {
  if (Array.isArray(data)) {
    for (const item of data) apply(isOf, rewrite, item, at);
    return;
  }
  const element = rewrite.path[at];
  if (element === undefined || !isJsonObject(data)) return;
  const condition = conditionOf(element);
  if (condition !== undefined) {
    const { __typename: typeName } = data;
    // The planner does not ask for the type of what can be of one type only.
    if (typeName === undefined || isOf(typeName, condition)) apply(isOf, rewrite, data, at + 1);
  } else if (at < rewrite.path.length - 1) apply(isOf, rewrite, data[element], at + 1);
  else change(rewrite, data, element);
}

function change(rewrite: DataRewrite, data: JsonObject, key: string): void {
  if (!Object.hasOwn(data, key)) return;
  if (rewrite.kind === 'ValueSetter') data[key] = rewrite.setValueTo;
  else {
    data[rewrite.renameKeyTo] = data[key];
    delete data[key];
  }
}
