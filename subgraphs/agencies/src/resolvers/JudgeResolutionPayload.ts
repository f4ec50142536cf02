import type { JudgeResolutionPayloadResolvers } from '../__generated__/resolvers.ts';

export const JudgeResolutionPayload: JudgeResolutionPayloadResolvers = {
  judgement: ({ recordId }, _, { loaders }) => loaders.judgementById.load(recordId),
};
