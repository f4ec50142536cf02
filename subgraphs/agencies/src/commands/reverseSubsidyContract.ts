import { type Reversal, reverseClaim } from '@prim/chassis/ledger/reverseClaim';
import type { CommandAnswer } from '@prim/chassis/ledger/runCommand';

import type { ReverseSubsidyContractInput } from '../__generated__/resolvers.ts';
import type { Context } from '../context.ts';
import { SubsidyContract, type SubsidyContractRecord } from '../models/SubsidyContract.ts';
import { reporterOf } from '../reporters.ts';

const reversal: Reversal<SubsidyContractRecord> = {
  kind: 'SubsidyContract',
  command: 'reverseSubsidyContract',
  model: SubsidyContract,
  prefix: 'contract',
  dayField: 'signedOn',
  dayOf: ({ signedOn }) => signedOn,
  changes: (signedOn) => (signedOn ? { signedOn } : {}),
};

/** Takes a contract of the caller's institution back. @throws DomainError FORBIDDEN, and as `reverseClaim` */
export const reverseSubsidyContract = async (
  input: ReverseSubsidyContractInput,
  { caller, now }: Context,
): Promise<CommandAnswer> =>
  reverseClaim(reversal, {
    reporter: reporterOf(caller).id,
    now,
    id: input.contractId,
    day: input.signedOn,
    input,
  });
