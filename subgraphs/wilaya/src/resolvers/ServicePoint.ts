import type { ServicePointResolvers } from '../__generated__/resolvers.ts';

export const ServicePoint: ServicePointResolvers = { id: ({ id }) => id };
