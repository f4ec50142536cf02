import { type Reversal, reverseClaim } from '@prim/chassis/ledger/reverseClaim';
import type { CommandAnswer } from '@prim/chassis/ledger/runCommand';

import type { ReverseEntryInput } from '../__generated__/resolvers.ts';
import type { Context } from '../context.ts';
import { FundingEntry, type FundingEntryRecord } from '../models/FundingEntry.ts';
import { reporterOf } from '../reporters.ts';

const reversal: Reversal<FundingEntryRecord> = {
  kind: 'FundingEntry',
  command: 'reverseEntry',
  model: FundingEntry,
  prefix: 'entry',
  dayField: 'valueDate',
  dayOf: ({ valueDate, period }) => valueDate ?? period?.from,
  // A row of a file, a statement and a back-calculation are those of the entry that is taken back.
  changes: (valueDate) => ({
    ...(valueDate ? { valueDate, period: { from: valueDate, to: valueDate } } : {}),
    row: null,
    backCalculated: null,
    statedAmountId: null,
  }),
};

/** Takes an entry of the caller's institution back. @throws DomainError FORBIDDEN, and as `reverseClaim` */
export const reverseEntry = (input: ReverseEntryInput, { caller, now }: Context): Promise<CommandAnswer> =>
  reverseClaim(reversal, {
    reporter: reporterOf(caller).id,
    now,
    id: input.entryId,
    day: input.valueDate,
    input,
  });
