import { sourcedResolvers } from '@prim/chassis/sources';

import type { IndicatorResolvers } from '../__generated__/resolvers.ts';

export const Indicator: IndicatorResolvers = {
  ...sourcedResolvers,
  __resolveReference: ({ id }, { loaders }) => loaders.indicatorById.load(id),
  region: ({ regionCode }) => (regionCode ? { code: regionCode } : null),
  territory: ({ territoryCode }) => (territoryCode ? { code: territoryCode } : null),
  project: ({ projectId }, _, { loaders }) => (projectId ? loaders.projectById.load(projectId) : null),
};
