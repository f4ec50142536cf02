import type { CounterpartyClaimResolvers } from '../__generated__/resolvers.ts';

export const CounterpartyClaim: CounterpartyClaimResolvers = {
  organisation: ({ organisationId }) => (organisationId ? { id: organisationId } : null),
};
