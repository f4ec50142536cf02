import type { ProjectResolvers } from '../__generated__/resolvers.ts';

export const Project: ProjectResolvers = {
  decisions: ({ id }, args, { loaders }) => loaders.decisionsByProject.load(id, args),
  agreement: ({ call }, asked, { loaders }) => loaders.contractRoundOf.load(call?.id, asked),
};
