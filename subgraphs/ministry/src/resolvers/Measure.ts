import { sourcedResolvers } from '@prim/chassis/sources';

import type { MeasureResolvers } from '../__generated__/resolvers.ts';

export const Measure: MeasureResolvers = {
  ...sourcedResolvers,
  __resolveReference: ({ id }, { loaders }) => loaders.measureById.load(id),
  strategies: ({ strategyIds }, _, { loaders }) => loaders.strategiesOf(strategyIds),
  leads: ({ leadIds }) => leadIds.map((id) => ({ id })),
  region: ({ regionCode }) => (regionCode ? { code: regionCode } : null),
};
