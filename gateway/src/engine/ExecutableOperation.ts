import { type DocumentNode, isAbstractType, parse } from 'graphql';

import { AnswerWriter } from './AnswerWriter.ts';
import { type FetchGroup, fetchGroups } from './FetchGroup.ts';
import type { IsAbstract } from './jsonObject.ts';
import type { PlannedOperation } from './planner/PlannedOperation.ts';
import { type ApiSchema, Shape } from './Shape.ts';
import { sharedPaths } from './sharedPaths.ts';
import { type TypeTest, typeTest } from './TypeTest.ts';

/** An operation with all that can be made ready before it is asked. */
export interface ExecutableOperation {
  readonly planned: PlannedOperation;
  readonly groups: readonly FetchGroup[];
  readonly isOf: TypeTest;
  readonly isAbstract: IsAbstract;
  /** What the client gets. */
  readonly shape: Shape;
  readonly writer: AnswerWriter;
  /** The client's name of a response key of the plan. */
  readonly clientKey: (key: string) => string;
  /** The introspection that is asked for; null for none. */
  readonly local: DocumentNode | null;
}

export function executableOperation(api: ApiSchema, planned: PlannedOperation): ExecutableOperation {
  const root = planned.kind === 'mutation' ? api.schema.getMutationType() : api.schema.getQueryType();
  if (!root) throw new Error(`A ${planned.kind} over a schema that has none`);
  const isOf = typeTest(planned.possibleTypes);
  const shared = sharedPaths(planned.steps);
  const shape = new Shape(api, planned.selections, root);
  return {
    planned,
    groups: fetchGroups(planned.steps, isOf, shared),
    isOf,
    isAbstract: (name) => typeof name === 'string' && isAbstractType(api.schema.getType(name)),
    clientKey: clientKeys(planned),
    shape,
    writer: new AnswerWriter(shape, shared),
    local: planned.local === null ? null : parse(planned.local),
  };
}

function clientKeys({ clientKeys: given, steps }: PlannedOperation): (key: string) => string {
  const renamed = new Map<string, string>();
  for (const rewrite of steps.flatMap(({ outputRewrites }) => outputRewrites)) {
    if (rewrite.kind === 'KeyRenamer') renamed.set(rewrite.path.at(-1) ?? '', rewrite.renameKeyTo);
  }
  const ofClient = new Map(Object.entries(given));
  return (key) => {
    const planned = renamed.get(key) ?? key;
    return ofClient.get(planned) ?? planned;
  };
}
