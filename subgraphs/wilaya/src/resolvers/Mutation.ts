import { addCosignature } from '@prim/chassis/ledger/addCosignature';
import { witnessCheckpoint } from '@prim/chassis/ledger/witnessCheckpoint';

import type { MutationResolvers } from '../__generated__/resolvers.ts';

export const Mutation: MutationResolvers = {
  wilayaWitnessCheckpoint: (_, { input }, context) => witnessCheckpoint('wilaya', input, context),
  wilayaAddCosignature: (_, { input }, context) => addCosignature(input, context),
};
