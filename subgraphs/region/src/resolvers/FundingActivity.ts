import type { FundingActivityResolvers } from '../__generated__/resolvers.ts';

export const FundingActivity: FundingActivityResolvers = {
  __resolveReference: ({ iatiId }) => ({ iatiId }),
};
