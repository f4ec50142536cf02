import type { PdrTerritorialShareResolvers } from '../__generated__/resolvers.ts';

export const PdrTerritorialShare: PdrTerritorialShareResolvers = {
  territory: ({ territoryCode }) => ({ code: territoryCode }),
};
