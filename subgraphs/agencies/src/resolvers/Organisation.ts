import type { OrganisationResolvers } from '../__generated__/resolvers.ts';
import { traceRequest } from '../trace/traceRequest.ts';

export const Organisation: OrganisationResolvers = {
  __resolveReference: ({ id }) => ({ id }),
  fundingReceived: ({ id }, { type, ...args }, { loaders }) =>
    loaders.entries({ ...args, filter: { type: type ?? null, receiverId: id } }),
  fundingProvided: ({ id }, { type, ...args }, { loaders }) =>
    loaders.entries({ ...args, filter: { type: type ?? null, providerId: id } }),
  fundingReceivedTotals: ({ id }, { includeIllustrative, asOf = null }, { loaders }) =>
    loaders.entryTotals.load({ scope: 'RECEIVER', id, includeIllustrative, asOf }),
  fundingProvidedTotals: ({ id }, { includeIllustrative, asOf = null }, { loaders }) =>
    loaders.entryTotals.load({ scope: 'PROVIDER', id, includeIllustrative, asOf }),
  fundingTrace: ({ id }, asked) => traceRequest({ kind: 'ORGANISATION', id }, asked),
};
