import type { QueryResolvers } from '../__generated__/resolvers.ts';

export const Query: QueryResolvers = {
  nationalStrategy: (_, { id }, { loaders }) => loaders.strategyById.load(id),
  nationalStrategies: (_, list, { loaders }) => loaders.strategies(list),
  strategyProgramme: (_, { id }, { loaders }) => loaders.programmeById.load(id),
  strategyProgrammes: (_, list, { loaders }) => loaders.programmes(list),
  measure: (_, { id }, { loaders }) => loaders.measureById.load(id),
  measures: (_, list, { loaders }) => loaders.measures(list),
  hostCountry: (_, { code }, { loaders }) => loaders.hostCountryByCode.load(code),
  hostCountries: (_, list, { loaders }) => loaders.hostCountries(list),
  diasporaStatistic: (_, { id }, { loaders }) => loaders.statisticById.load(id),
  diasporaStatistics: (_, list, { loaders }) => loaders.statistics(list),
  diasporaOrganisation: (_, { id }, { loaders }) => loaders.diasporaOrganisationById.load(id),
  diasporaOrganisations: (_, list, { loaders }) => loaders.diasporaOrganisations(list),
  diasporaInitiative: (_, { id }, { loaders }) => loaders.initiativeById.load(id),
  diasporaInitiatives: (_, list, { loaders }) => loaders.initiatives(list),
  digitalService: (_, { id }, { loaders }) => loaders.digitalServiceById.load(id),
  digitalServices: (_, list, { loaders }) => loaders.digitalServices(list),
  ministryLog: (_, { reporter }, { loaders }) => loaders.ledger.headOf.load(reporter),
  ministryLogs: (_, _args, { loaders }) => loaders.ledger.heads(),
  ministryKeys: (_, _args, { logKeys }) => logKeys.ring(),
  ministryHeldCheckpoints: (_, _args, { loaders }) => loaders.ledger.heldCheckpoints(),
};
