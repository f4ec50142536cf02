import type { NationalStrategyResolvers } from '../__generated__/resolvers.ts';

export const NationalStrategy: NationalStrategyResolvers = { id: ({ id }) => id };
