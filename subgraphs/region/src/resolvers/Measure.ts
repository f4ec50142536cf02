import type { MeasureResolvers } from '../__generated__/resolvers.ts';

export const Measure: MeasureResolvers = {
  __resolveReference: ({ id }) => ({ id }),
  projects: ({ id }, args, { loaders }) => loaders.projects(args, { 'measures.measureId': id }),
};
