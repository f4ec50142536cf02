import type { RecordReceiptPayloadResolvers } from '../__generated__/resolvers.ts';

export const RecordReceiptPayload: RecordReceiptPayloadResolvers = {
  receipt: ({ recordId }, _, { loaders }) => loaders.receiptById.load(recordId),
};
