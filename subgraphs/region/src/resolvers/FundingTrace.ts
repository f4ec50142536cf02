import type { FundingTraceResolvers } from '../__generated__/resolvers.ts';

export const FundingTrace: FundingTraceResolvers = {
  receiptFacts: (trace, _, { loaders }) => loaders.receiptFactsOf(trace),
};
