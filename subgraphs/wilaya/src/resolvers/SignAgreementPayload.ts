import type { SignAgreementPayloadResolvers } from '../__generated__/resolvers.ts';

export const SignAgreementPayload: SignAgreementPayloadResolvers = {
  agreement: ({ recordId }, _, { loaders }) => loaders.agreementById.load(recordId),
};
