import { entryOfClaim } from '@prim/chassis/ledger/logProofs';
import { sourcedResolvers } from '@prim/chassis/sources';

import type { FundingEntryResolvers } from '../__generated__/resolvers.ts';

export const FundingEntry: FundingEntryResolvers = {
  ...sourcedResolvers,
  __resolveReference: ({ id }, { loaders }) => loaders.entryById.load(id),
  reporter: ({ reporterId }) => (reporterId ? { id: reporterId } : null),
  activity: ({ activityIatiId }, _, { loaders }) =>
    activityIatiId ? loaders.activityById.load(activityIatiId) : null,
  isRestated: async ({ activityIatiId }, _, { loaders }) =>
    activityIatiId !== null && (await loaders.restatedActivities(null)).includes(activityIatiId),
  project: ({ projectId }) => (projectId ? { id: projectId } : null),
  agreement: ({ agreementId }) => (agreementId ? { id: agreementId } : null),
  call: ({ callId }) => (callId ? { id: callId } : null),
  statedAmount: ({ statedAmountId }, _, { loaders }) =>
    statedAmountId ? loaders.statedAmountById.load(statedAmountId) : null,
  logEntry: (entry, _, context) => entryOfClaim('FundingEntry', entry, context),
  contract: ({ contractId }, asked, { loaders }) => loaders.contractById.load(contractId, asked),
  reverses: ({ reversesId }, asked, { loaders }) => loaders.entryById.load(reversesId, asked),
  reversedBy: ({ _id }, asked, { loaders }) => loaders.reversalOf.load(_id, asked),
};
