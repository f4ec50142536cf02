import type { Cost } from '@prim/chassis/cost';
import type { VariableDefinitionNode } from 'graphql';

/** What the planner's thread makes of an operation: plain JSON, all that execution needs and nothing to look up. */
export interface PlannedOperation {
  readonly kind: 'query' | 'mutation';
  /** What it costs, to be counted with the variables of a request. */
  readonly cost: Cost;
  /** True when it asks for the schema itself. */
  readonly asksForSchema: boolean;
  readonly variables: readonly VariableDefinitionNode[];
  /** The variables that decided on selections: other values of these need another plan. */
  readonly conditions: readonly string[];
  /** What the client gets, in its order. */
  readonly selections: readonly Selection[];
  readonly steps: readonly FetchStep[];
  /** A document that asks for the introspection fields alone; null when there are none. */
  readonly local: string | null;
  /** The client's name of a response key, where the planner was given another. */
  readonly clientKeys: Readonly<Record<string, string>>;
  /** The object types that an interface or union stands for, of all that the steps and selections name. */
  readonly possibleTypes: Readonly<Record<string, readonly string[]>>;
}

/** A selection of the client, with its conditions decided and its fragments in place. */
export type Selection = SelectedField | SelectedFragment;

export interface SelectedField {
  /** The client's response key. */
  readonly key: string;
  /** The key under which the data holds it: another where the client's could be taken for a field. */
  readonly from: string;
  readonly name: string;
  readonly set?: readonly Selection[];
}

export interface SelectedFragment {
  readonly on: string;
  readonly set: readonly Selection[];
}

/** One request to one subgraph, and what it waits for. */
export interface FetchStep {
  readonly service: string;
  readonly kind: 'query' | 'mutation';
  readonly operationName: string | null;
  /** Where in the data the entities are, lists as `@`; null for a fetch of root fields. */
  readonly path: readonly string[] | null;
  /** What the subgraph wants to know of each entity; null for a fetch of root fields. */
  readonly requires: readonly Required[] | null;
  /** The selection set that is asked for, of the root or of each entity, in braces. */
  readonly body: string;
  /** The client's variables in it, by name, each with its definition, `$first: Int = 20`. */
  readonly variables: Readonly<Record<string, string>>;
  /** What the answer must look like. */
  readonly expected: readonly Expected[];
  readonly inputRewrites: readonly DataRewrite[];
  readonly outputRewrites: readonly DataRewrite[];
  /** The steps that must have ended before, by their place in `steps`. */
  readonly after: readonly number[];
  /** The length of the longest chain of steps before this one. */
  readonly level: number;
}

/** What of an entity goes into its representation. */
export type Required = RequiredField | RequiredFragment;

export interface RequiredField {
  readonly from: string;
  /** The name under which the subgraph wants it. */
  readonly as: string;
  readonly set?: readonly Required[];
}

export interface RequiredFragment {
  readonly on: string;
  readonly set: readonly Required[];
}

/** What an answer of a subgraph must look like. */
export type Expected = ExpectedField | ExpectedFragment;

export interface ExpectedField {
  readonly key: string;
  /** The field's own name, where the key is another, which a client may have made up. */
  readonly name?: string;
  /** True when the value may be null. */
  readonly nullable: boolean;
  /** How many lists are around the value. */
  readonly lists: number;
  /** A specified scalar; `enum`; `any` for a scalar of the schema's own; `object` for what has fields. */
  readonly leaf: 'Int' | 'Float' | 'String' | 'Boolean' | 'ID' | 'enum' | 'any' | 'object';
  readonly set?: readonly Expected[];
}

export interface ExpectedFragment {
  readonly on: string;
  readonly set: readonly Expected[];
}

/** A change of data on its way to or from a subgraph, as Apollo's planner writes it. */
export type DataRewrite =
  | { readonly kind: 'ValueSetter'; readonly path: readonly string[]; readonly setValueTo: unknown }
  | { readonly kind: 'KeyRenamer'; readonly path: readonly string[]; readonly renameKeyTo: string };
