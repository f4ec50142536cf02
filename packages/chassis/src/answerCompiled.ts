import { type ApolloServerPlugin, HeaderMap } from '@apollo/server';
import {
  type DocumentNode,
  getVariableValues,
  type GraphQLSchema,
  Kind,
  type OperationDefinitionNode,
  OperationTypeNode,
  visit,
} from 'graphql';
import { LRUCache } from 'lru-cache';

import { type CompiledQuery, compileQuery } from './compileQuery.ts';

/** How many operations are held, and how many of each for other values of the variables of `@skip` and `@include`. */
const [operationsMax, variantsMax] = [500, 16];

/** The length of the texts of all operations held: what they are compiled to takes many times the memory. */
const textMaxLength = 1024 * 1024;

/** How often an operation that did not go well is left to graphql-js at once, since it may well do so again. */
const pauseTimes = 10;

interface HotOperation {
  /** The variables that decide about `@skip` and `@include`. */
  readonly conditions: readonly string[];
  /** What it was compiled to for each set of their values; null where it is left to graphql-js. */
  readonly compiled: LRUCache<string, { readonly query: CompiledQuery | null }>;
  /** How often it is still left to graphql-js. */
  pause: number;
}

/**
 * Answers a query that comes for the second time by what it was compiled to then, as long as all goes well. Whatever
 * does not (an error, a null that bubbles, bad variables) graphql-js executes from the beginning, and answers: what the
 * loaders of the request have read is not read again. Mutations are left to graphql-js.
 */
export const answerCompiled = <C extends object>(): ApolloServerPlugin<C> => {
  // Apollo Server hands out the same nodes for the same text.
  const known = new LRUCache<OperationDefinitionNode, HotOperation>({
    max: operationsMax,
    maxSize: textMaxLength,
    sizeCalculation: (_, { loc }) => loc?.source.body.length ?? textMaxLength,
  });
  return {
    requestDidStart: async () => ({
      async responseForOperation({ operation, document, schema, request, contextValue }) {
        if (operation.operation !== OperationTypeNode.QUERY) return null;
        const hot = known.get(operation);
        if (!hot) {
          known.set(operation, hotOperation(document, operation));
          return null;
        }
        if (hot.pause > 0) {
          hot.pause -= 1;
          return null;
        }
        const { coerced } = getVariableValues(
          schema,
          operation.variableDefinitions ?? [],
          request.variables ?? {},
          { maxErrors: 1 },
        );
        if (!coerced) return null;
        try {
          const query = compiledFor(hot, schema, document, operation, coerced);
          if (!query) return null;
          const data = (await query(contextValue, coerced)) as Record<string, unknown>;
          return {
            http: { headers: new HeaderMap() },
            body: { kind: 'single', singleResult: { data } },
          };
        } catch {
          // DataLoader forgets what a database in trouble did not answer: it would be asked twice for each request.
          hot.pause = pauseTimes;
          return null;
        }
      },
    }),
  };
};

function hotOperation(document: DocumentNode, operation: OperationDefinitionNode): HotOperation {
  const conditions = new Set<string>();
  visit(document, {
    Directive: ({ arguments: given = [] }) => {
      for (const { value } of given) if (value.kind === Kind.VARIABLE) conditions.add(value.name.value);
    },
  });
  const own = operation.variableDefinitions?.map(({ variable }) => variable.name.value) ?? [];
  return {
    conditions: own.filter((name) => conditions.has(name)),
    compiled: new LRUCache({ max: variantsMax }),
    pause: 0,
  };
}

function compiledFor(
  { conditions, compiled }: HotOperation,
  schema: GraphQLSchema,
  document: DocumentNode,
  operation: OperationDefinitionNode,
  variables: Readonly<Record<string, unknown>>,
): CompiledQuery | null {
  const variant = JSON.stringify(conditions.map((name) => variables[name]));
  let known = compiled.get(variant);
  if (!known) {
    known = { query: compileQuery(schema, document, operation, variables) };
    compiled.set(variant, known);
  }
  return known.query;
}
