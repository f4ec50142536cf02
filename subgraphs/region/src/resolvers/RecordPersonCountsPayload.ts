import type { RecordPersonCountsPayloadResolvers } from '../__generated__/resolvers.ts';

export const RecordPersonCountsPayload: RecordPersonCountsPayloadResolvers = {
  personCountTable: ({ recordId }, _, { loaders }) => loaders.personCountTableById.load(recordId),
};
