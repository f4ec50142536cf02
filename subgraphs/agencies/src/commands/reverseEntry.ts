import { randomUUID } from 'node:crypto';

import {
  assertNothingPersonal,
  assertNotBefore,
  assertNotInFuture,
  negated,
} from '@prim/chassis/ledger/assertClaim';
import { reversibleClaim } from '@prim/chassis/ledger/ReversibleClaim';
import { type CommandAnswer, runCommand } from '@prim/chassis/ledger/runCommand';
import { decimalText } from '@prim/chassis/money';

import type { ReverseEntryInput } from '../__generated__/resolvers.ts';
import type { Context } from '../context.ts';
import { FundingEntry, type FundingEntryRecord } from '../models/FundingEntry.ts';
import type { NewEntry } from '../recordEntry.ts';
import { reporterOf } from '../reporters.ts';

/**
 * Takes an entry back by a new one with the other sign.
 *
 * @throws DomainError FORBIDDEN, CLAIM_UNKNOWN, CLAIM_IS_REVERSAL, CLAIM_ALREADY_REVERSED, DATE_IN_FUTURE,
 *   DATE_TOO_EARLY, PERSONAL_DATA, and what `runCommand` refuses
 */
export function reverseEntry(input: ReverseEntryInput, { caller, now }: Context): Promise<CommandAnswer> {
  const reporter = reporterOf(caller);
  if (input.valueDate) assertNotInFuture('valueDate', input.valueDate, now);
  assertNothingPersonal([], [input.reason]);
  const sent = { command: 'reverseEntry', reporter: reporter.id, input, now };
  return runCommand(sent, async (session) => {
    const entry = await reversibleClaim(FundingEntry, input.entryId, reporter.id, session);
    const happenedOn = entry.valueDate ?? entry.period?.from;
    if (input.valueDate && happenedOn) {
      assertNotBefore('valueDate', input.valueDate, happenedOn, 'the entry');
    }
    return [{ kind: 'FundingEntry', record: reversalOf(entry, input) }];
  });
}

function reversalOf(reversed: FundingEntryRecord, input: ReverseEntryInput): NewEntry {
  const { recordedAt: _recordedAt, ...entry } = reversed;
  const { valueDate, documents, reason } = input;
  const { amount, currency } = entry.value;
  return {
    ...entry,
    _id: `entry-${randomUUID()}`,
    value: { amount: negated(decimalText(amount)), currency },
    ...(valueDate ? { valueDate, period: { from: valueDate, to: valueDate } } : {}),
    reversesId: entry._id,
    row: null,
    backCalculated: null,
    statedAmountId: null,
    documents: documents ?? [],
    sources: [],
    dataStatus: entry.dataStatus === 'ILLUSTRATIVE' ? 'ILLUSTRATIVE' : 'RECORDED',
    claims: [],
    note: reason,
  };
}
