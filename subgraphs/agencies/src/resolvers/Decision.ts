import type { DecisionResolvers } from '../__generated__/resolvers.ts';

export const Decision: DecisionResolvers = { id: ({ id }) => id };
