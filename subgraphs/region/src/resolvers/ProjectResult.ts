import type { ProjectResultResolvers } from '../__generated__/resolvers.ts';

export const ProjectResult: ProjectResultResolvers = {
  source: ({ source }, _, { loaders }) => loaders.sourceById.load(source),
};
