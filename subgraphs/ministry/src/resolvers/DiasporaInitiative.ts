import { sourcedResolvers } from '@prim/chassis/sources';

import type { DiasporaInitiativeResolvers } from '../__generated__/resolvers.ts';

export const DiasporaInitiative: DiasporaInitiativeResolvers = {
  ...sourcedResolvers,
  __resolveReference: ({ id }, { loaders }) => loaders.initiativeById.load(id),
  organisation: ({ organisationId }) => (organisationId ? { id: organisationId } : null),
  hostCountry: ({ hostCountryCode }, _, { loaders }) =>
    hostCountryCode ? loaders.hostCountryByCode.load(hostCountryCode) : null,
  territory: ({ territoryCode }) => (territoryCode ? { code: territoryCode } : null),
};
