import type { FundingTotalResolvers } from '../__generated__/resolvers.ts';

const byId = { field: 'ID', direction: 'ASC' } as const;

export const FundingTotal: FundingTotalResolvers = {
  conversion: (total, { to }, { loaders }) => loaders.conversion.load({ total, to }),
  entries: ({ type, counted }, page, { loaders }) =>
    type ? loaders.entries({ ...page, orderBy: byId, includeIllustrative: true }, counted) : null,
  budgets: ({ type, counted }, page, { loaders }) =>
    type ? null : loaders.budgets({ ...page, orderBy: byId, includeIllustrative: true }, counted),
};
