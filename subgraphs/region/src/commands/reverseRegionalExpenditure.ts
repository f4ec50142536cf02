import { randomUUID } from 'node:crypto';

import {
  assertNotBefore,
  assertNothingPersonal,
  assertNotInFuture,
  negated,
} from '@prim/chassis/ledger/assertClaim';
import { reversibleClaim } from '@prim/chassis/ledger/ReversibleClaim';
import { type CommandAnswer, runCommand } from '@prim/chassis/ledger/runCommand';
import { decimalText } from '@prim/chassis/money';

import type { ReverseRegionalExpenditureInput } from '../__generated__/resolvers.ts';
import type { Context } from '../context.ts';
import { RegionalExpenditure, type RegionalExpenditureRecord } from '../models/RegionalExpenditure.ts';
import { ownRegion } from '../ownRegion.ts';

/**
 * Takes an expenditure back by a new one with the other sign.
 *
 * @throws DomainError FORBIDDEN, CLAIM_UNKNOWN, CLAIM_IS_REVERSAL, CLAIM_ALREADY_REVERSED, DATE_IN_FUTURE,
 *   DATE_TOO_EARLY, PERSONAL_DATA, and what `runCommand` refuses
 */
export function reverseRegionalExpenditure(
  input: ReverseRegionalExpenditureInput,
  { caller, now }: Context,
): Promise<CommandAnswer> {
  const { reporter } = ownRegion(caller);
  if (input.spentOn) assertNotInFuture('spentOn', input.spentOn, now);
  assertNothingPersonal([], [input.reason]);
  return runCommand({ command: 'reverseRegionalExpenditure', reporter, input, now }, async (session) => {
    const claim = await reversibleClaim(RegionalExpenditure, input.expenditureId, reporter, session);
    if (input.spentOn) assertNotBefore('spentOn', input.spentOn, claim.spentOn, 'the expenditure');
    return [{ kind: 'RegionalExpenditure', record: reversalOf(claim, input) }];
  });
}

function reversalOf(
  { recordedAt: _recordedAt, ...claim }: RegionalExpenditureRecord,
  { spentOn, documents, reason }: ReverseRegionalExpenditureInput,
): Omit<RegionalExpenditureRecord, 'recordedAt'> {
  const { amount, currency } = claim.value;
  return {
    ...claim,
    _id: `expenditure-${randomUUID()}`,
    value: { amount: negated(decimalText(amount)), currency },
    spentOn: spentOn ?? claim.spentOn,
    reversesId: claim._id,
    documents: documents ?? [],
    sources: [],
    dataStatus: claim.dataStatus === 'ILLUSTRATIVE' ? 'ILLUSTRATIVE' : 'RECORDED',
    claims: [],
    note: reason,
  };
}
