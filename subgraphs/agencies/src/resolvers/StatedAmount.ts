import { sourcedResolvers } from '@prim/chassis/sources';

import type { StatedAmountResolvers } from '../__generated__/resolvers.ts';

export const StatedAmount: StatedAmountResolvers = {
  ...sourcedResolvers,
  __resolveReference: ({ id }, { loaders }) => loaders.statedAmountById.load(id),
  provider: ({ providerId }) => (providerId ? { id: providerId } : null),
  receiver: ({ receiverId }) => (receiverId ? { id: receiverId } : null),
  region: ({ territoryCode }) => (territoryCode ? { code: territoryCode } : null),
  agreement: ({ agreementId }) => (agreementId ? { id: agreementId } : null),
  call: ({ callId }) => (callId ? { id: callId } : null),
  project: ({ projectId }) => (projectId ? { id: projectId } : null),
  entry: ({ _id }, asked, { loaders }) => loaders.entryByStatedAmount.load(_id, asked),
};
