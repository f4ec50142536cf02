import type { TerritoryResolvers } from '../__generated__/resolvers.ts';

export const Territory: TerritoryResolvers = { code: ({ code }) => code };
