import type { ApolloServerPlugin } from '@apollo/server';
import type { OperationDefinitionNode } from 'graphql';

import { assertCost, compileCost, type Cost, costOf, type CostRules } from './cost.ts';
import { DomainError } from './errors.ts';
import { assertListLengths } from './limits.ts';

/**
 * Refuses an operation whose variables are too long, or make it cost too much, before anything is executed.
 *
 * @param charge told what it costs; may refuse it
 */
export function limitCost<C extends object>(
  rules: CostRules,
  limit: number,
  charge: (cost: number, context: C) => Promise<void> = async () => {},
): ApolloServerPlugin<C> {
  // Apollo Server hands out the same nodes for the same text.
  const costs = new WeakMap<OperationDefinitionNode, Cost>();
  return {
    requestDidStart: async () => ({
      didResolveOperation: async ({ request, schema, document, operation, contextValue }) => {
        const { variables = {} } = request;
        try {
          assertListLengths(variables);
          if (!operation) return;
          let cost = costs.get(operation);
          if (cost === undefined)
            costs.set(operation, (cost = compileCost(schema, rules, document, operation)));
          const points = costOf(cost, variables);
          assertCost(points, limit);
          await charge(points, contextValue);
        } catch (error) {
          // Without it Apollo Server takes what is thrown here for a fault of its own.
          if (error instanceof DomainError) Object.assign(error.extensions, { http: { status: 400 } });
          throw error;
        }
      },
    }),
  };
}
