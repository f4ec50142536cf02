import type { PdrResolvers } from '../__generated__/resolvers.ts';

export const Pdr: PdrResolvers = { id: ({ id }) => id };
