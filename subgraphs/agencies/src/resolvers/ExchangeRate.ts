import { sourcedResolvers } from '@prim/chassis/sources';

import type { ExchangeRateResolvers } from '../__generated__/resolvers.ts';

export const ExchangeRate: ExchangeRateResolvers = {
  ...sourcedResolvers,
  __resolveReference: ({ id }, { loaders }) => loaders.exchangeRateById.load(id),
};
