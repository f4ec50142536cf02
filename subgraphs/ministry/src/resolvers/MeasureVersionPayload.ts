import type { MeasureVersionPayloadResolvers } from '../__generated__/resolvers.ts';

export const MeasureVersionPayload: MeasureVersionPayloadResolvers = {
  version: ({ recordId }, _, { loaders }) => loaders.measureVersionById.load(recordId),
};
