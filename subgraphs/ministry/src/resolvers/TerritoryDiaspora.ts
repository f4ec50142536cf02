import type { TerritoryDiasporaResolvers } from '../__generated__/resolvers.ts';

export const TerritoryDiaspora: TerritoryDiasporaResolvers = {
  statistics: ({ territoryCode }, { reach, ...list }, { loaders }) =>
    loaders.statistics(list, { near: { territoryCode, reach } }),
  initiatives: ({ territoryCode }, { reach, ...page }, { loaders }) =>
    loaders.initiatives(page, { near: { territoryCode, reach } }),
  organisations: ({ territoryCode }, { reach, ...page }, { loaders }) =>
    loaders.diasporaOrganisations(page, { near: { territoryCode, reach } }),
};
