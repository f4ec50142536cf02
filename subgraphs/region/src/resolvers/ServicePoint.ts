import { sourcedResolvers } from '@prim/chassis/sources';

import type { ServicePointResolvers } from '../__generated__/resolvers.ts';

export const ServicePoint: ServicePointResolvers = {
  ...sourcedResolvers,
  __resolveReference: ({ id }, { loaders }) => loaders.servicePointById.load(id),
  territory: ({ territoryCode }) => ({ code: territoryCode }),
  region: ({ regionCode }) => ({ code: regionCode }),
  operator: ({ operatorId }) => (operatorId ? { id: operatorId } : null),
};
