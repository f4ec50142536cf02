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

import type { ReverseReceiptInput } from '../__generated__/resolvers.ts';
import type { Context } from '../context.ts';
import { Receipt, type ReceiptRecord } from '../models/Receipt.ts';
import { ownRegion } from '../ownRegion.ts';

/**
 * Takes a receipt back by a new one with the other sign.
 *
 * @throws DomainError FORBIDDEN, CLAIM_UNKNOWN, CLAIM_IS_REVERSAL, CLAIM_ALREADY_REVERSED, DATE_IN_FUTURE,
 *   DATE_TOO_EARLY, PERSONAL_DATA, and what `runCommand` refuses
 */
export function reverseReceipt(input: ReverseReceiptInput, { caller, now }: Context): Promise<CommandAnswer> {
  const { reporter } = ownRegion(caller);
  if (input.receivedOn) assertNotInFuture('receivedOn', input.receivedOn, now);
  assertNothingPersonal([], [input.reason]);
  return runCommand({ command: 'reverseReceipt', reporter, input, now }, async (session) => {
    const claim = await reversibleClaim(Receipt, input.receiptId, reporter, session);
    if (input.receivedOn) assertNotBefore('receivedOn', input.receivedOn, claim.receivedOn, 'the receipt');
    return [{ kind: 'Receipt', record: reversalOf(claim, input) }];
  });
}

function reversalOf(
  { recordedAt: _recordedAt, ...claim }: ReceiptRecord,
  { receivedOn, documents, reason }: ReverseReceiptInput,
): Omit<ReceiptRecord, 'recordedAt'> {
  const { amount, currency } = claim.value;
  return {
    ...claim,
    _id: `receipt-${randomUUID()}`,
    value: { amount: negated(decimalText(amount)), currency },
    receivedOn: receivedOn ?? claim.receivedOn,
    reversesId: claim._id,
    documents: documents ?? [],
    sources: [],
    dataStatus: claim.dataStatus === 'ILLUSTRATIVE' ? 'ILLUSTRATIVE' : 'RECORDED',
    claims: [],
    note: reason,
  };
}
