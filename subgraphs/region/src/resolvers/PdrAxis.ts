import { sourcedResolvers } from '@prim/chassis/sources';

import type { PdrAxisResolvers } from '../__generated__/resolvers.ts';

export const PdrAxis: PdrAxisResolvers = {
  ...sourcedResolvers,
  __resolveReference: ({ id }, { loaders }) => loaders.pdrAxisById.load(id),
  pdr: ({ pdrId }, _, { loaders }) => loaders.pdrById.load(pdrId),
  expenditures: ({ _id }, args, { loaders }) => loaders.regionalExpenditures(args, { pdrAxisId: _id }),
};
