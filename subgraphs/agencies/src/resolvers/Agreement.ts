import type { AgreementResolvers } from '../__generated__/resolvers.ts';

export const Agreement: AgreementResolvers = {
  __resolveReference: ({ id }) => ({ id }),
  funding: ({ id }) => ({ field: 'agreementId', id }),
};
