import type { AgreementResolvers } from '../__generated__/resolvers.ts';

export const Agreement: AgreementResolvers = {
  __resolveReference: ({ id }) => ({ id }),
  projects: ({ id }, args, { loaders }) => loaders.projects(args, { agreementIds: id }),
  receipts: ({ id }, args, { loaders }) => loaders.receipts(args, { agreementId: id }),
};
