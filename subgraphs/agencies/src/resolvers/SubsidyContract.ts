import { entryOfClaim } from '@prim/chassis/ledger/logProofs';
import { sourcedResolvers } from '@prim/chassis/sources';

import type { SubsidyContractResolvers } from '../__generated__/resolvers.ts';

export const SubsidyContract: SubsidyContractResolvers = {
  ...sourcedResolvers,
  __resolveReference: ({ id }, { loaders }) => loaders.contractById.load(id),
  reporter: ({ reporterId }) => ({ id: reporterId }),
  project: ({ projectId }) => ({ id: projectId }),
  call: ({ callId }) => (callId ? { id: callId } : null),
  agreement: ({ agreementId }) => (agreementId ? { id: agreementId } : null),
  decision: ({ decisionId }) => (decisionId ? { id: decisionId } : null),
  entries: ({ _id }, args, { loaders }) => loaders.entries(args, { contractId: _id }),
  reverses: ({ reversesId }, asked, { loaders }) => loaders.contractById.load(reversesId, asked),
  reversedBy: ({ _id }, asked, { loaders }) => loaders.reversalOfContract.load(_id, asked),
  logEntry: (contract, _, context) => entryOfClaim('SubsidyContract', contract, context),
};
