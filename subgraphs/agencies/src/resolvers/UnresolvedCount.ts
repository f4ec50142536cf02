import type { UnresolvedCountResolvers } from '../__generated__/resolvers.ts';

export const UnresolvedCount: UnresolvedCountResolvers = {
  reporter: ({ reporterId }) => (reporterId ? { id: reporterId } : null),
};
