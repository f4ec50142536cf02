import { addCosignature } from '@prim/chassis/ledger/addCosignature';
import { witnessCheckpoint } from '@prim/chassis/ledger/witnessCheckpoint';

import type { MutationResolvers } from '../__generated__/resolvers.ts';
import { recordPersonCounts } from '../commands/recordPersonCounts.ts';
import { recordReceipt } from '../commands/recordReceipt.ts';
import { recordRegionalExpenditure } from '../commands/recordRegionalExpenditure.ts';
import { reverseReceipt } from '../commands/reverseReceipt.ts';
import { reverseRegionalExpenditure } from '../commands/reverseRegionalExpenditure.ts';

export const Mutation: MutationResolvers = {
  recordPersonCounts: (_, { input }, context) => recordPersonCounts(input, context),
  recordReceipt: (_, { input }, context) => recordReceipt(input, context),
  reverseReceipt: (_, { input }, context) => reverseReceipt(input, context),
  recordRegionalExpenditure: (_, { input }, context) => recordRegionalExpenditure(input, context),
  reverseRegionalExpenditure: (_, { input }, context) => reverseRegionalExpenditure(input, context),
  regionWitnessCheckpoint: (_, { input }, context) => witnessCheckpoint('region', input, context),
  regionAddCosignature: (_, { input }, context) => addCosignature(input, context),
};
