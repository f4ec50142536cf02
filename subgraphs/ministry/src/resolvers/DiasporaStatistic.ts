import { sourcedResolvers } from '@prim/chassis/sources';

import type { DiasporaStatisticResolvers } from '../__generated__/resolvers.ts';

export const DiasporaStatistic: DiasporaStatisticResolvers = {
  ...sourcedResolvers,
  hostCountry: ({ hostCountryCodes: [code, ...others] }, _, { loaders }) =>
    code && others.length === 0 ? loaders.hostCountryByCode.load(code) : null,
  hostCountries: ({ hostCountryCodes }, _, { loaders }) => loaders.hostCountriesOf(hostCountryCodes),
  origin: ({ originCode }) => ({ code: originCode }),
};
