import { addCosignature } from '@prim/chassis/ledger/addCosignature';
import { witnessCheckpoint } from '@prim/chassis/ledger/witnessCheckpoint';

import type { MutationResolvers } from '../__generated__/resolvers.ts';

export const Mutation: MutationResolvers = {
  regionWitnessCheckpoint: (_, { input }, context) => witnessCheckpoint('region', input, context),
  regionAddCosignature: (_, { input }, context) => addCosignature(input, context),
};
