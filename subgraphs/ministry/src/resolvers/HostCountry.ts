import { sourcedResolvers } from '@prim/chassis/sources';

import type { HostCountryResolvers } from '../__generated__/resolvers.ts';

export const HostCountry: HostCountryResolvers = {
  ...sourcedResolvers,
  __resolveReference: ({ code }, { loaders }) => loaders.hostCountryByCode.load(code),
  code: ({ _id }) => _id,
  statistics: ({ _id }, list, { loaders }) => loaders.statistics(list, { hostCountryCode: _id }),
  diasporaOrganisations: ({ _id }, page, { loaders }) =>
    loaders.diasporaOrganisations(page, { hostCountryCode: _id }),
  initiatives: ({ _id }, page, { loaders }) => loaders.initiatives(page, { hostCountryCode: _id }),
};
