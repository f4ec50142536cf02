import { addCosignature } from '@prim/chassis/ledger/addCosignature';
import { witnessCheckpoint } from '@prim/chassis/ledger/witnessCheckpoint';

import type { MutationResolvers } from '../__generated__/resolvers.ts';

export const Mutation: MutationResolvers = {
  ministryWitnessCheckpoint: (_, { input }, context) => witnessCheckpoint('ministry', input, context),
  ministryAddCosignature: (_, { input }, context) => addCosignature(input, context),
};
