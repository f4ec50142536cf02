import type { WrittenNameResolvers } from '../__generated__/resolvers.ts';

export const WrittenName: WrittenNameResolvers = {
  __resolveReference: ({ asWritten, ref }) => ({ asWritten, ref: ref ?? null }),
};
