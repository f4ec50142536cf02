import type { CommitteeMemberResolvers } from '../__generated__/resolvers.ts';

export const CommitteeMember: CommitteeMemberResolvers = {
  organisation: ({ organisationId }, _, { loaders }) => loaders.organisationById.load(organisationId),
};
