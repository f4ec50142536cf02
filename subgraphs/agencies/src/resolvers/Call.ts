import type { CallResolvers } from '../__generated__/resolvers.ts';

export const Call: CallResolvers = {
  __resolveReference: ({ id }) => ({ id }),
  funding: ({ id }) => ({ field: 'callId', id }),
};
