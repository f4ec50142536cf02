import { sourcedResolvers } from '@prim/chassis/sources';

import type { BudgetResolvers } from '../__generated__/resolvers.ts';

export const Budget: BudgetResolvers = {
  ...sourcedResolvers,
  __resolveReference: ({ id }, { loaders }) => loaders.budgetById.load(id),
  activity: ({ activityIatiId }, _, { loaders }) => loaders.activityById.load(activityIatiId),
  reverses: ({ reversesId }, _, { loaders }) => (reversesId ? loaders.budgetById.load(reversesId) : null),
  reporter: ({ reporterId }) => (reporterId ? { id: reporterId } : null),
};
