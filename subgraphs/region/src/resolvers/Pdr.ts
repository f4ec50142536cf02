import { sourcedResolvers } from '@prim/chassis/sources';

import type { PdrResolvers } from '../__generated__/resolvers.ts';

export const Pdr: PdrResolvers = {
  ...sourcedResolvers,
  __resolveReference: ({ id }, { loaders }) => loaders.pdrById.load(id),
  region: ({ regionCode }) => ({ code: regionCode }),
  owner: ({ ownerId }) => ({ id: ownerId }),
  visaBy: ({ visaById }) => (visaById ? { id: visaById } : null),
  axes: ({ _id }, _, { loaders }) => loaders.axesByPdr.load(_id),
};
