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
  reverses: ({ reversesId }, _, { loaders }) => (reversesId ? loaders.contractById.load(reversesId) : null),
  reversedBy: ({ _id }, _, { loaders }) => loaders.reversalOfContract.load(_id),
  logEntry: (contract, _, context) => entryOfClaim('SubsidyContract', contract, context),
};
