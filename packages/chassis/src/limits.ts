import {
  type ASTVisitor,
  type DocumentNode,
  type FragmentDefinitionNode,
  GraphQLError,
  Kind,
  parse,
  type SelectionSetNode,
  type ValidationContext,
} from 'graphql';

import { DomainError, type ErrorCode } from './errors.ts';

/** The most tokens of a document; the introspection query has about 300. */
export const tokensMax = 5_000;

/** The most levels that a query may nest; the deepest operation of schema/operations has about half as many. */
const depthMax = 15;

/** The most fields that a document may give another name, and the most directives that it may hold. */
const [aliasesMax, directivesMax] = [50, 50];

/** The most fields at the root of an operation: each may be a request to an institution. */
const rootFieldsMax = 20;

/** The most records of one page of a connection. */
export const pageSizeMax = 100;

/** The most items that one list of the variables may hold: the gateway asks for entities by such a list. */
const listLengthMax = 5_000;

/** The most levels that the variables may nest: the deepest input of the schema has about half as many. */
const variablesDepthMax = 15;

/** What each limit says, how much was asked, and how to stay under it. */
function exceeded(code: ErrorCode, what: string, asked: number, limit: number, way: string): DomainError {
  return new DomainError(code, `${what}; at most ${limit} are allowed: ${way}.`, { limit, asked });
}

/**
 * The document of a request.
 *
 * @throws DomainError TOKENS_EXCEEDED; GraphQLError where it is not GraphQL
 */
export function parseLimited(query: string): DocumentNode {
  try {
    return parse(query, { maxTokens: tokensMax });
  } catch (error) {
    throw error instanceof GraphQLError && isTooLong(error) ? tokensExceeded() : error;
  }
}

/** True for what graphql-js says of a document with more tokens than it was told to read. */
export const isTooLong = ({ message }: { readonly message: string }): boolean =>
  message.includes('Parsing aborted');

export const tokensExceeded = (): DomainError =>
  new DomainError(
    'TOKENS_EXCEEDED',
    `The document has more than the ${tokensMax} tokens that are allowed: ask in several requests.`,
    { limit: tokensMax },
  );

/**
 * The refusal of a body that is longer than is read.
 *
 * @param asked its bytes, where its sender said how many there are
 */
export const requestTooLarge = (limit: number, asked: number | undefined): DomainError =>
  new DomainError(
    'REQUEST_TOO_LARGE',
    `The body of the request has more than the ${limit} bytes that are allowed: ask in several requests.`,
    asked === undefined ? { limit } : { limit, asked },
  );

/**
 * A validation rule that refuses a query nested deeper than `depthMax`. Introspection has a rule of
 * its own, and is left out. Each fragment is measured once, so that the rule's own cost stays with the query's length.
 */
function limitDepth(context: ValidationContext): ASTVisitor {
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
        exceeded('DEPTH_EXCEEDED', `The query nests ${depth} levels`, depth, depthMax, 'ask in two queries'),
      );
    },
  };
}

/** A validation rule that refuses a document with too many aliases or directives, or an operation with a wide root. */
function limitBreadth(context: ValidationContext): ASTVisitor {
  let aliases = 0;
  let directives = 0;
  const report = (...limit: Parameters<typeof exceeded>) => context.reportError(exceeded(...limit));
  return {
    Field: ({ alias }) => void (aliases += alias ? 1 : 0),
    Directive: () => void (directives += 1),
    OperationDefinition({ selectionSet }) {
      const asked = rootFieldsOf(context, selectionSet, new Set());
      if (asked <= rootFieldsMax) return;
      report(
        'ROOT_FIELDS_EXCEEDED',
        `The operation asks for ${asked} root fields`,
        asked,
        rootFieldsMax,
        'send several',
      );
    },
    Document: {
      leave() {
        if (aliases > aliasesMax) {
          report(
            'ALIASES_EXCEEDED',
            `The document has ${aliases} aliases`,
            aliases,
            aliasesMax,
            'ask in several requests',
          );
        }
        if (directives > directivesMax) {
          const what = `The document has ${directives} directives`;
          report('DIRECTIVES_EXCEEDED', what, directives, directivesMax, 'ask in several requests');
        }
      },
    },
  };
}

/** Lists of the schema that lead back to types: within each other they multiply. */
const schemaLists = new Set(['fields', 'inputFields', 'interfaces', 'possibleTypes']);

/** A validation rule that refuses introspection that could nest such a list in itself: that takes to name it twice. */
function limitIntrospection(context: ValidationContext): ASTVisitor {
  const asked = new Set<string>();
  return {
    Field({ name: { value: name } }) {
      if (!schemaLists.has(name) || context.getParentType()?.name !== '__Type') return;
      const way = 'name it in one fragment for all types';
      if (asked.has(name))
        context.reportError(exceeded('DEPTH_EXCEEDED', `\`${name}\` of the schema stands twice`, 2, 1, way));
      asked.add(name);
    },
  };
}

/** The fields of a selection, those of its fragments included, each fragment once. */
function rootFieldsOf(context: ValidationContext, set: SelectionSetNode, seen: Set<string>): number {
  return set.selections.reduce((sum, selection) => {
    if (selection.kind === Kind.FIELD) return sum + 1;
    if (selection.kind === Kind.INLINE_FRAGMENT) {
      return sum + rootFieldsOf(context, selection.selectionSet, seen);
    }
    const name = selection.name.value;
    const fragment = seen.has(name) ? undefined : context.getFragment(name);
    seen.add(name);
    return fragment ? sum + rootFieldsOf(context, fragment.selectionSet, seen) : sum;
  }, 0);
}

/** What a document may not exceed, to be asked before and apart from all that takes longer. */
export const limitRules = [limitDepth, limitBreadth, limitIntrospection] as const;

/**
 * @throws DomainError LIST_TOO_LONG when a list anywhere in the variables holds more than `listLengthMax` items,
 *   DEPTH_EXCEEDED where they nest deeper than any input of the schema
 */
export function assertListLengths(variables: unknown, depth = 0): void {
  if (depth > variablesDepthMax) {
    const what = `The variables nest ${depth} levels and more`;
    throw exceeded('DEPTH_EXCEEDED', what, depth, variablesDepthMax, 'send what the schema takes');
  }
  if (Array.isArray(variables) && variables.length > listLengthMax) {
    const what = `A list of the variables holds ${variables.length} items`;
    throw exceeded('LIST_TOO_LONG', what, variables.length, listLengthMax, 'send several requests');
  }
  if (!variables || typeof variables !== 'object') return;
  for (const value of Object.values(variables)) assertListLengths(value, depth + 1);
}
