import { addCosignature } from '@prim/chassis/ledger/addCosignature';
import { witnessCheckpoint } from '@prim/chassis/ledger/witnessCheckpoint';

import type { MutationResolvers } from '../__generated__/resolvers.ts';
import { amendAgreement } from '../commands/amendAgreement.ts';
import { recordDecision } from '../commands/recordDecision.ts';
import { signAgreement } from '../commands/signAgreement.ts';

export const Mutation: MutationResolvers = {
  signAgreement: (_, { input }, context) => signAgreement(input, context),
  amendAgreement: (_, { input }, context) => amendAgreement(input, context),
  recordDecision: (_, { input }, context) => recordDecision(input, context),
  wilayaWitnessCheckpoint: (_, { input }, context) => witnessCheckpoint('wilaya', input, context),
  wilayaAddCosignature: (_, { input }, context) => addCosignature(input, context),
};
