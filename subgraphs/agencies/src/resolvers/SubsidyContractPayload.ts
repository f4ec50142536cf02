import type { SubsidyContractPayloadResolvers } from '../__generated__/resolvers.ts';

export const SubsidyContractPayload: SubsidyContractPayloadResolvers = {
  contract: ({ recordId }, _, { loaders }) => loaders.contractById.load(recordId),
};
