import type { HostCountryResolvers } from '../__generated__/resolvers.ts';

export const HostCountry: HostCountryResolvers = { __resolveReference: ({ code }) => ({ code }) };
