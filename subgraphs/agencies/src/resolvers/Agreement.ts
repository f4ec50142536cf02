import type { AgreementResolvers } from '../__generated__/resolvers.ts';
import { auditOf } from '../rules/auditRequest.ts';

export const Agreement: AgreementResolvers = {
  __resolveReference: ({ id }) => ({ id }),
  audit: ({ id }) => auditOf('Agreement', id),
  funding: ({ id }) => ({ field: 'agreementId', id }),
};
