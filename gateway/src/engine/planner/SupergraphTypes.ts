import { type GraphQLSchema, isAbstractType } from 'graphql';

import type { FieldWithArguments } from './requiredArguments.ts';

/** What the planner's thread knows of the supergraph beside what Apollo's planner does. */
export interface SupergraphTypes {
  /** All types of the supergraph, also what clients do not see, with the stand-ins of `separateRequiredArguments`. */
  readonly schema: GraphQLSchema;
  readonly standIns: ReadonlyMap<string, FieldWithArguments>;
  readonly requiredBy: ReadonlyMap<string, readonly string[]>;
  /** Types that a subgraph was given for the planner's sake, as `GRAPH:Type`: see `completeMembers`. */
  readonly added: ReadonlySet<string>;
  /** What the supergraph calls a subgraph: `AGENCIES` for `agencies`. */
  readonly graphNames: ReadonlyMap<string, string>;
}

/** The object types that `name` stands for, or itself. */
export function possibleTypes({ schema }: SupergraphTypes, name: string): readonly string[] {
  const type = schema.getType(name);
  return isAbstractType(type) ? schema.getPossibleTypes(type).map((it) => it.name) : [name];
}
