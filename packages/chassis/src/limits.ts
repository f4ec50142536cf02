import {
  type ASTVisitor,
  type FragmentDefinitionNode,
  Kind,
  type SelectionSetNode,
  type ValidationContext,
} from 'graphql';

import { DomainError } from './errors.ts';

/** The most levels that a query may nest; the deepest operation of schema/operations has about half as many. */
const depthMax = 15;

/** The most items that one list of the variables may hold: the gateway asks for entities by such a list. */
const listLengthMax = 5_000;

/**
 * A validation rule that refuses a query nested deeper than `depthMax`. Introspection has its own fixed shape
 * and is left out. Each fragment is measured once, so that the rule's own cost stays with the query's length.
 */
export function limitDepth(context: ValidationContext): ASTVisitor {
  const depthOfFragment = new Map<FragmentDefinitionNode, number>();

  const depthOf = (set: SelectionSetNode | undefined): number => {
    if (!set) return 0;
    return Math.max(
      ...set.selections.map((selection) => {
        if (selection.kind === Kind.FIELD) {
          return selection.name.value.startsWith('__') ? 0 : 1 + depthOf(selection.selectionSet);
        }
        if (selection.kind === Kind.INLINE_FRAGMENT) return depthOf(selection.selectionSet);
        const fragment = context.getFragment(selection.name.value);
        return fragment ? fragmentDepth(fragment) : 0;
      }),
    );
  };

  const fragmentDepth = (fragment: FragmentDefinitionNode): number => {
    const known = depthOfFragment.get(fragment);
    if (known !== undefined) return known;
    depthOfFragment.set(fragment, 0); // A cycle ends here; another rule reports it.
    const depth = depthOf(fragment.selectionSet);
    depthOfFragment.set(fragment, depth);
    return depth;
  };

  return {
    OperationDefinition(operation) {
      const depth = depthOf(operation.selectionSet);
      if (depth <= depthMax) return;
      context.reportError(
        new DomainError(
          'DEPTH_EXCEEDED',
          `The query nests ${depth} levels; at most ${depthMax} are allowed.`,
          {
            limit: depthMax,
            asked: depth,
          },
        ),
      );
    },
  };
}

/** @throws DomainError LIST_TOO_LONG when a list anywhere in the variables holds more than `listLengthMax` items */
export function assertListLengths(variables: unknown): void {
  if (Array.isArray(variables) && variables.length > listLengthMax) {
    throw new DomainError(
      'LIST_TOO_LONG',
      `A list of the variables holds ${variables.length} items; at most ${listLengthMax} are allowed.`,
      { limit: listLengthMax, asked: variables.length },
    );
  }
  if (variables && typeof variables === 'object') Object.values(variables).forEach(assertListLengths);
}
