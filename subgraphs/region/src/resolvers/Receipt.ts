import { entryOfClaim } from '@prim/chassis/ledger/logProofs';
import { sourcedResolvers } from '@prim/chassis/sources';

import type { ReceiptResolvers } from '../__generated__/resolvers.ts';

export const Receipt: ReceiptResolvers = {
  ...sourcedResolvers,
  __resolveReference: ({ id }, { loaders }) => loaders.receiptById.load(id),
  region: ({ regionCode }) => ({ code: regionCode }),
  agreement: ({ agreementId }) => (agreementId ? { id: agreementId } : null),
  project: ({ projectId }, _, { loaders }) => (projectId ? loaders.projectById.load(projectId) : null),
  activity: ({ activityIatiId }) => (activityIatiId ? { iatiId: activityIatiId } : null),
  reverses: ({ reversesId }, asked, { loaders }) => loaders.receiptById.load(reversesId, asked),
  reversedBy: ({ _id }, asked, { loaders }) => loaders.reversalOfReceipt.load(_id, asked),
  logEntry: (claim, _, context) => entryOfClaim('Receipt', claim, context),
};
