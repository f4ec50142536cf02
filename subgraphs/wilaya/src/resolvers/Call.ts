import type { CallResolvers } from '../__generated__/resolvers.ts';

export const Call: CallResolvers = {
  __resolveReference: ({ id }) => ({ id }),
  decisions: ({ id }, args, { loaders }) => loaders.decisionsByCall.load(id, args),
  agreement: ({ id }, asked, { loaders }) => loaders.contractRoundOf.load(id, asked),
};
