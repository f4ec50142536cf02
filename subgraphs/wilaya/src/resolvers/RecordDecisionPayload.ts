import type { RecordDecisionPayloadResolvers } from '../__generated__/resolvers.ts';

export const RecordDecisionPayload: RecordDecisionPayloadResolvers = {
  decision: ({ recordId }, _, { loaders }) => loaders.decisionById.load(recordId),
};
