import type { QueryResolvers } from '../__generated__/resolvers.ts';

export const Query: QueryResolvers = {
  pdr: (_, { id }, { loaders }) => loaders.pdrById.load(id),
  pdrs: (_, args, { loaders }) => loaders.pdrs(args),
  pdrAxis: (_, { id }, { loaders }) => loaders.pdrAxisById.load(id),
  pdrAxes: (_, args, { loaders }) => loaders.pdrAxes(args),
  call: (_, { id }, { loaders }) => loaders.callById.load(id),
  calls: (_, args, { loaders }) => loaders.calls(args),
  project: (_, { id }, { loaders }) => loaders.projectById.load(id),
  projects: (_, args, { loaders }) => loaders.projects(args),
  servicePoint: (_, { id }, { loaders }) => loaders.servicePointById.load(id),
  servicePoints: (_, args, { loaders }) => loaders.servicePoints(args),
  indicator: (_, { id }, { loaders }) => loaders.indicatorById.load(id),
  indicators: (_, args, { loaders }) => loaders.indicators(args),
  receipt: (_, { id }, { loaders }) => loaders.receiptById.load(id),
  receipts: (_, args, { loaders }) => loaders.receipts(args),
  regionalExpenditure: (_, { id }, { loaders }) => loaders.regionalExpenditureById.load(id),
  regionalExpenditures: (_, args, { loaders }) => loaders.regionalExpenditures(args),
  programme: (_, args, { loaders }) => loaders.programme(args),
};
