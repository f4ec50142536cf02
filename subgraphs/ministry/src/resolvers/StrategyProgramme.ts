import { sourcedResolvers } from '@prim/chassis/sources';

import type { StrategyProgrammeResolvers } from '../__generated__/resolvers.ts';

export const StrategyProgramme: StrategyProgrammeResolvers = {
  ...sourcedResolvers,
  __resolveReference: ({ id }, { loaders }) => loaders.programmeById.load(id),
  strategy: ({ strategyId }, _, { loaders }) => loaders.strategyById.load(strategyId),
};
