import { entryOfClaim } from '@prim/chassis/ledger/logProofs';
import { sourcedResolvers } from '@prim/chassis/sources';

import type { AgreementResolvers } from '../__generated__/resolvers.ts';

export const Agreement: AgreementResolvers = {
  ...sourcedResolvers,
  __resolveReference: ({ id }, { loaders }) => loaders.agreementById.load(id),
  region: ({ regionCode }, _, { loaders }) => loaders.territoryByCode.load(regionCode),
  frameAgreement: ({ frameAgreementId }, asked, { loaders }) =>
    loaders.agreementById.load(frameAgreementId, asked),
  subAgreements: ({ _id }, args, { loaders }) => loaders.subAgreementsOf.load(_id, args),
  call: ({ callId }) => (callId === null ? null : { id: callId }),
  amendments: ({ _id }, { asOf }, { loaders }) =>
    loaders.amendmentsOf.load(_id, { includeIllustrative: true, asOf }),
  logEntry: (agreement, _, context) => entryOfClaim('Agreement', agreement, context),
  decisions: ({ _id }, args, { loaders }) => loaders.decisionsByAgreement.load(_id, args),
};
