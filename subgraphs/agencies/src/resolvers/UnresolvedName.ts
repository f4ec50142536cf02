import type { UnresolvedNameResolvers } from '../__generated__/resolvers.ts';
import { recordedBy } from '../resolution/standing.ts';

export const UnresolvedName: UnresolvedNameResolvers = {
  written: ({ asWritten, ref }) => ({ asWritten, ref }),
  reporter: ({ reporterId }) => (reporterId ? { id: reporterId } : null),
  judgements: async (name, { asOf }, { loaders }) =>
    recordedBy(asOf?.recordedAt, await loaders.judgementsOf(name)),
};
