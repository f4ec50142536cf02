import type { TerritoryResolvers } from '../__generated__/resolvers.ts';

/** Projects placed at this very territory: named for it, or known only by their region. */
const placedAt = (code: string) => ({
  $or: [{ territoryCodes: code }, { regionCode: code, territoryCodes: [] }],
});

export const Territory: TerritoryResolvers = {
  __resolveReference: ({ code }) => ({ code }),
  projects: ({ code }, args, { loaders }) =>
    loaders.projects(args, args.includeDescendants ? { territoryScope: code } : placedAt(code)),
  calls: ({ code }, args, { loaders }) => loaders.calls(args, { territoryScope: code }),
  servicePoints: ({ code }, args, { loaders }) => loaders.servicePoints(args, { territoryScope: code }),
  indicators: ({ code }, args, { loaders }) => loaders.indicators(args, { territoryScope: code }),
  pdrs: ({ code }, args, { loaders }) => loaders.pdrs(args, { regionCode: code }),
};
