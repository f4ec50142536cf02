import { entryOfClaim } from '@prim/chassis/ledger/logProofs';
import { sourcedResolvers } from '@prim/chassis/sources';

import type { AmendmentResolvers } from '../__generated__/resolvers.ts';

export const Amendment: AmendmentResolvers = {
  ...sourcedResolvers,
  agreement: ({ agreementId }, asked, { loaders }) => loaders.agreementById.load(agreementId, asked),
  logEntry: (amendment, _, context) => entryOfClaim('Amendment', amendment, context),
};
