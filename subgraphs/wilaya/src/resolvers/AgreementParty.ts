import type { AgreementPartyResolvers } from '../__generated__/resolvers.ts';

export const AgreementParty: AgreementPartyResolvers = {
  organisation: ({ organisationId }, _, { loaders }) => loaders.organisationById.load(organisationId),
  isDisputed: ({ claims }) => claims.some(({ isNamed }) => isNamed) && claims.some(({ isNamed }) => !isNamed),
};
