import { randomUUID } from 'node:crypto';

import type { LeafKind } from '@prim/ledger/LeafRecord';
import type { ClientSession, Model } from 'mongoose';

import { decimalText, type MoneyRecord } from '../money.ts';
import type { TextRecord } from '../text.ts';
import type { NewClaim } from './appendClaims.ts';
import { assertNotBefore, assertNothingPersonal, assertNotInFuture, negated } from './assertClaim.ts';
import { type ReversibleClaim, reversibleClaim } from './ReversibleClaim.ts';
import { type CommandAnswer, runCommand } from './runCommand.ts';
import type { SourceDocumentRecord } from './SourceDocument.ts';

/** A claim about an amount. */
export interface MoneyClaim extends ReversibleClaim {
  readonly value: MoneyRecord;
}

/** How claims of one kind are taken back. */
export interface Reversal<T extends MoneyClaim> {
  readonly kind: LeafKind;
  /** The mutation that takes them back: `reverseEntry`. */
  readonly command: string;
  readonly model: Model<T>;
  /** What ids of the kind begin with. */
  readonly prefix: string;
  /** The field of the input that gives the reversal a day of its own. */
  readonly dayField: string;
  /** The day that a claim is about; undefined where it is not known. */
  readonly dayOf: (claim: T) => string | undefined;
  /** What differs from the claim besides its sign, on the day that was given or left out. */
  readonly changes: (day: string | null) => Partial<T>;
}

/** A command to take a claim back. */
export interface ReversalCommand {
  readonly reporter: string;
  readonly now: Date;
  readonly id: string;
  readonly day: string | null | undefined;
  readonly input: {
    readonly idempotencyKey: string;
    readonly reason: TextRecord;
    readonly documents?: readonly SourceDocumentRecord[];
  };
}

/**
 * Takes a claim back: a new one of the same amount with the other sign, which names it. Everything else is as it was
 * claimed, so that the two cancel each other wherever claims are counted.
 *
 * @throws DomainError DATE_IN_FUTURE, DATE_TOO_EARLY, PERSONAL_DATA, CLAIM_UNKNOWN, FORBIDDEN, CLAIM_IS_REVERSAL,
 *   CLAIM_ALREADY_REVERSED, and what `runCommand` refuses
 */
export function reverseClaim<T extends MoneyClaim>(
  reversal: Reversal<T>,
  { reporter, now, id, day, input }: ReversalCommand,
): Promise<CommandAnswer> {
  const { kind, command, model, dayField, dayOf } = reversal;
  if (day) assertNotInFuture(dayField, day, now);
  assertNothingPersonal([], [input.reason]);
  return runCommand(
    { command, reporter, input, now },
    async (session: ClientSession): Promise<[NewClaim]> => {
      const claim = await reversibleClaim(model, id, reporter, session);
      const claimedOn = dayOf(claim);
      if (day && claimedOn) assertNotBefore(dayField, day, claimedOn, `the claim ${id}`);
      return [{ kind, record: reversalOf(claim, reversal, day ?? null, input) }];
    },
  );
}

function reversalOf<T extends MoneyClaim>(
  { recordedAt: _recordedAt, ...claim }: T,
  { prefix, changes }: Reversal<T>,
  day: string | null,
  { reason, documents = [] }: ReversalCommand['input'],
) {
  const { amount, currency } = claim.value;
  return {
    ...claim,
    ...changes(day),
    _id: `${prefix}-${randomUUID()}`,
    value: { amount: negated(decimalText(amount)), currency },
    reversesId: claim._id,
    documents,
    sources: [],
    dataStatus: claim.dataStatus === 'ILLUSTRATIVE' ? 'ILLUSTRATIVE' : 'RECORDED',
    claims: [],
    note: reason,
  };
}
