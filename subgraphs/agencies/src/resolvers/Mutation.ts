import { addCosignature } from '@prim/chassis/ledger/addCosignature';
import { witnessCheckpoint } from '@prim/chassis/ledger/witnessCheckpoint';

import type { MutationResolvers } from '../__generated__/resolvers.ts';
import { decideHeldBackText } from '../commands/decideHeldBackText.ts';
import { judgeResolution } from '../commands/judgeResolution.ts';
import { recordCommitment } from '../commands/recordCommitment.ts';
import { recordDisbursement } from '../commands/recordDisbursement.ts';
import { recordExpenditure } from '../commands/recordExpenditure.ts';
import { recordIncomingFunds } from '../commands/recordIncomingFunds.ts';
import { recordSubsidyContract } from '../commands/recordSubsidyContract.ts';
import { reverseEntry } from '../commands/reverseEntry.ts';
import { reverseSubsidyContract } from '../commands/reverseSubsidyContract.ts';
import { importSmallFile } from '../iati/importSmallFile.ts';

export const Mutation: MutationResolvers = {
  recordSubsidyContract: (_, { input }, context) => recordSubsidyContract(input, context),
  reverseSubsidyContract: (_, { input }, context) => reverseSubsidyContract(input, context),
  judgeResolution: (_, { input }, context) => judgeResolution(input, context),
  decideHeldBackText: (_, { input }, context) => decideHeldBackText(input, context),
  importFunding: (_, { input }, context) => importSmallFile(input, context),
  recordCommitment: (_, { input }, context) => recordCommitment(input, context),
  recordDisbursement: (_, { input }, context) => recordDisbursement(input, context),
  recordExpenditure: (_, { input }, context) => recordExpenditure(input, context),
  recordIncomingFunds: (_, { input }, context) => recordIncomingFunds(input, context),
  reverseEntry: (_, { input }, context) => reverseEntry(input, context),
  agenciesWitnessCheckpoint: (_, { input }, context) => witnessCheckpoint('agencies', input, context),
  agenciesAddCosignature: (_, { input }, context) => addCosignature(input, context),
};
