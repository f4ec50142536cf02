import { sourcedResolvers } from '@prim/chassis/sources';

import type { DigitalServiceResolvers } from '../__generated__/resolvers.ts';

export const DigitalService: DigitalServiceResolvers = {
  ...sourcedResolvers,
  __resolveReference: ({ id }, { loaders }) => loaders.digitalServiceById.load(id),
  operator: ({ operatorId }) => (operatorId ? { id: operatorId } : null),
  territory: ({ territoryCode }) => (territoryCode ? { code: territoryCode } : null),
};
