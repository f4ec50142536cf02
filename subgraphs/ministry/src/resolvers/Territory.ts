import type { TerritoryResolvers } from '../__generated__/resolvers.ts';

export const Territory: TerritoryResolvers = {
  __resolveReference: ({ code }) => ({ code }),
  diaspora: ({ code }) => ({ territoryCode: code }),
};
