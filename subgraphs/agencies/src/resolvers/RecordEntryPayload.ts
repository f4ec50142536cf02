import type { RecordEntryPayloadResolvers } from '../__generated__/resolvers.ts';

export const RecordEntryPayload: RecordEntryPayloadResolvers = {
  entry: ({ recordId }, _, { loaders }) => loaders.entryById.load(recordId),
};
