import { type Reversal, reverseClaim } from '@prim/chassis/ledger/reverseClaim';
import type { CommandAnswer } from '@prim/chassis/ledger/runCommand';

import type { ReverseRegionalExpenditureInput } from '../__generated__/resolvers.ts';
import type { Context } from '../context.ts';
import { RegionalExpenditure, type RegionalExpenditureRecord } from '../models/RegionalExpenditure.ts';
import { ownRegion } from '../ownRegion.ts';

const reversal: Reversal<RegionalExpenditureRecord> = {
  kind: 'RegionalExpenditure',
  command: 'reverseRegionalExpenditure',
  model: RegionalExpenditure,
  prefix: 'expenditure',
  dayField: 'spentOn',
  dayOf: ({ spentOn }) => spentOn,
  changes: (spentOn) => (spentOn ? { spentOn } : {}),
};

/** Takes an expenditure of the caller's region back. @throws DomainError FORBIDDEN, and as `reverseClaim` */
export const reverseRegionalExpenditure = (
  input: ReverseRegionalExpenditureInput,
  { caller, now }: Context,
): Promise<CommandAnswer> =>
  reverseClaim(reversal, {
    reporter: ownRegion(caller).reporter,
    now,
    id: input.expenditureId,
    day: input.spentOn,
    input,
  });
