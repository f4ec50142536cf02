import { addCosignature } from '@prim/chassis/ledger/addCosignature';
import { witnessCheckpoint } from '@prim/chassis/ledger/witnessCheckpoint';

import type { MutationResolvers } from '../__generated__/resolvers.ts';
import { publishMeasure } from '../commands/publishMeasure.ts';
import { updateMeasureStatus } from '../commands/updateMeasureStatus.ts';

export const Mutation: MutationResolvers = {
  publishMeasure: (_, { input }, context) => publishMeasure(input, context),
  updateMeasureStatus: (_, { input }, context) => updateMeasureStatus(input, context),
  ministryWitnessCheckpoint: (_, { input }, context) => witnessCheckpoint('ministry', input, context),
  ministryAddCosignature: (_, { input }, context) => addCosignature(input, context),
};
