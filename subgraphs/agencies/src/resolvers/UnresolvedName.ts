import type { UnresolvedNameResolvers } from '../__generated__/resolvers.ts';

export const UnresolvedName: UnresolvedNameResolvers = {
  written: ({ asWritten, ref }) => ({ asWritten, ref }),
  reporter: ({ reporterId }) => (reporterId ? { id: reporterId } : null),
  judgements: (name, _, { loaders }) => loaders.judgementsOf(name),
};
