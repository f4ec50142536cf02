import type { HeldBackTextResolvers } from '../__generated__/resolvers.ts';

export const HeldBackText: HeldBackTextResolvers = {
  id: ({ _id }) => _id,
};
