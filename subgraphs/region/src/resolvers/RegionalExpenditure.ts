import { entryOfClaim } from '@prim/chassis/ledger/logProofs';
import { sourcedResolvers } from '@prim/chassis/sources';

import type { RegionalExpenditureResolvers } from '../__generated__/resolvers.ts';

export const RegionalExpenditure: RegionalExpenditureResolvers = {
  ...sourcedResolvers,
  __resolveReference: ({ id }, { loaders }) => loaders.regionalExpenditureById.load(id),
  region: ({ regionCode }) => ({ code: regionCode }),
  agreement: ({ agreementId }) => (agreementId ? { id: agreementId } : null),
  project: ({ projectId }, _, { loaders }) => (projectId ? loaders.projectById.load(projectId) : null),
  pdrAxis: ({ pdrAxisId }, _, { loaders }) => (pdrAxisId ? loaders.pdrAxisById.load(pdrAxisId) : null),
  reverses: ({ reversesId }, asked, { loaders }) => loaders.regionalExpenditureById.load(reversesId, asked),
  reversedBy: ({ _id }, asked, { loaders }) => loaders.reversalOfExpenditure.load(_id, asked),
  logEntry: (claim, _, context) => entryOfClaim('RegionalExpenditure', claim, context),
};
