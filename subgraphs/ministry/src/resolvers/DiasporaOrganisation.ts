import { sourcedResolvers } from '@prim/chassis/sources';

import type { DiasporaOrganisationResolvers } from '../__generated__/resolvers.ts';

export const DiasporaOrganisation: DiasporaOrganisationResolvers = {
  ...sourcedResolvers,
  __resolveReference: ({ id }, { loaders }) => loaders.diasporaOrganisationById.load(id),
  organisation: ({ organisationId }) => ({ id: organisationId }),
  hostCountry: ({ hostCountryCode }, _, { loaders }) =>
    hostCountryCode ? loaders.hostCountryByCode.load(hostCountryCode) : null,
  territories: ({ territoryCodes }) => territoryCodes.map((code) => ({ code })),
};
