import { sourcedResolvers } from '@prim/chassis/sources';

import type { TerritoryResolvers } from '../__generated__/resolvers.ts';

export const Territory: TerritoryResolvers = {
  __resolveReference: ({ code }, { loaders }) => loaders.territoryByCode.load(code),
  code: ({ _id }) => _id,
  parent: ({ parentCode }, _, { loaders }) => loaders.territoryByCode.load(parentCode),
  ancestors: ({ ancestorCodes }, _, { loaders }) =>
    Promise.all(ancestorCodes.map((code) => loaders.territoryByCode.load(code))),
  children: ({ _id }, args, { loaders }) => loaders.territoryPages.load({ parentCode: _id }, args),
  organisations: ({ _id }, args, { loaders }) =>
    loaders.organisationPages.load({ territoryCode: _id }, { ...args, orderBy: { field: 'NAME' } }),
  sources: sourcedResolvers.sources,
};
