import type { ProjectMeasureResolvers } from '../__generated__/resolvers.ts';

export const ProjectMeasure: ProjectMeasureResolvers = {
  measure: ({ measureId }) => ({ id: measureId }),
};
