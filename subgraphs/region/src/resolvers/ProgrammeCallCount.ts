import type { ProgrammeCallCountResolvers } from '../__generated__/resolvers.ts';

export const ProgrammeCallCount: ProgrammeCallCountResolvers = {
  call: ({ callId }, _, { loaders }) => (callId ? loaders.callById.load(callId) : null),
  announced: async ({ callId }, _, { loaders }) =>
    callId ? ((await loaders.callById.load(callId))?.projectsSelected ?? null) : null,
};
