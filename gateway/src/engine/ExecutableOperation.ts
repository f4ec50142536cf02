import { type DocumentNode, isAbstractType, parse } from 'graphql';

import { AnswerWriter } from './AnswerWriter.ts';
import { type FetchGroup, fetchGroups } from './FetchGroup.ts';
import type { IsAbstract } from './jsonObject.ts';
import type { Expected, PlannedOperation } from './planner/PlannedOperation.ts';
import { sameEntity } from './sameEntity.ts';
import { type ApiSchema, Shape } from './Shape.ts';
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
  /** Where one value may stand at many places of the data. */
  readonly sharedPaths: ReadonlySet<string>;
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
    groups: fetchGroups(planned.steps, isOf),
    isOf,
    isAbstract: (name) => typeof name === 'string' && isAbstractType(api.schema.getType(name)),
    clientKey: clientKeys(planned),
    shape,
    writer: new AnswerWriter(shape, shared),
    sharedPaths: shared,
    local: planned.local === null ? null : parse(planned.local),
  };
}

/**
 * Where one value may stand at many places: what steps fetch of an entity, and entities that are alike. Paths as those
 * of steps, with dots.
 */
function sharedPaths(steps: PlannedOperation['steps']): ReadonlySet<string> {
  const keysOf = (expected: readonly Expected[]): readonly string[] =>
    expected.flatMap((it) => ('on' in it ? keysOf(it.set) : it.set ? [it.key] : []));
  return new Set(
    steps.flatMap((step) => {
      if (step.path === null) return [];
      const path = step.path.join('.');
      return [
        ...(sameEntity(step, steps) ? [path] : []),
        ...keysOf(step.expected).map((key) => `${path}.${key}`),
      ];
    }),
  );
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
