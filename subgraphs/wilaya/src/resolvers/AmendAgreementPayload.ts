import type { AmendAgreementPayloadResolvers } from '../__generated__/resolvers.ts';

export const AmendAgreementPayload: AmendAgreementPayloadResolvers = {
  amendment: ({ recordId }, _, { loaders }) => loaders.amendmentById.load(recordId),
};
