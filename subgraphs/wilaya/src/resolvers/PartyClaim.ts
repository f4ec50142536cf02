import type { PartyClaimResolvers } from '../__generated__/resolvers.ts';

export const PartyClaim: PartyClaimResolvers = {
  source: ({ source }, _, { loaders }) => loaders.sourceById.load(source),
};
