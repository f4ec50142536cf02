import type { RecordRegionalExpenditurePayloadResolvers } from '../__generated__/resolvers.ts';

export const RecordRegionalExpenditurePayload: RecordRegionalExpenditurePayloadResolvers = {
  expenditure: ({ recordId }, _, { loaders }) => loaders.regionalExpenditureById.load(recordId),
};
