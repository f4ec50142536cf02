import type { BackCalculationResolvers } from '../__generated__/resolvers.ts';

export const BackCalculation: BackCalculationResolvers = {
  exchangeRate: ({ exchangeRateId }, _, { loaders }) => loaders.exchangeRateById.load(exchangeRateId),
};
