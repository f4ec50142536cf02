import type { ProgrammeNumbersResolvers } from '../__generated__/resolvers.ts';

export const ProgrammeNumbers: ProgrammeNumbersResolvers = {
  region: ({ regionCode }) => (regionCode ? { code: regionCode } : null),
};
