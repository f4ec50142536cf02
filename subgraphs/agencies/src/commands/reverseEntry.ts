import { randomUUID } from 'node:crypto';

import { DomainError } from '@prim/chassis/errors';
import {
  assertNothingPersonal,
  assertNotBefore,
  assertNotInFuture,
  negated,
} from '@prim/chassis/ledger/assertClaim';
import { type CommandAnswer, runCommand } from '@prim/chassis/ledger/runCommand';
import { decimalText } from '@prim/chassis/money';
import type { ClientSession } from 'mongoose';

import type { ReverseEntryInput } from '../__generated__/resolvers.ts';
import type { Context } from '../context.ts';
import { FundingEntry, type FundingEntryRecord } from '../models/FundingEntry.ts';
import type { NewEntry } from '../recordEntry.ts';
import { reporterOf } from '../reporters.ts';

/**
 * Takes an entry back by a new one with the other sign.
 *
 * @throws DomainError FORBIDDEN, ENTRY_UNKNOWN, ENTRY_IS_REVERSAL, ENTRY_ALREADY_REVERSED, DATE_IN_FUTURE,
 *   DATE_TOO_EARLY, PERSONAL_DATA, and what `runCommand` refuses
 */
export function reverseEntry(input: ReverseEntryInput, { caller, now }: Context): Promise<CommandAnswer> {
  const reporter = reporterOf(caller);
  if (input.valueDate) assertNotInFuture('valueDate', input.valueDate, now);
  assertNothingPersonal([], [input.reason]);
  const sent = { command: 'reverseEntry', reporter: reporter.id, input, now };
  return runCommand(sent, async (session) => {
    const entry = await reversible(input.entryId, reporter.id, session);
    const happenedOn = entry.valueDate ?? entry.period?.from;
    if (input.valueDate && happenedOn) {
      assertNotBefore('valueDate', input.valueDate, happenedOn, 'the entry');
    }
    return [{ kind: 'FundingEntry', record: reversalOf(entry, input) }];
  });
}

async function reversible(
  id: string,
  reporterId: string,
  session: ClientSession,
): Promise<FundingEntryRecord> {
  const entry = await FundingEntry.findById(id).session(session).lean<FundingEntryRecord>();
  if (entry === null) throw new DomainError('ENTRY_UNKNOWN', `No entry bears the id ${id}.`);
  if (entry.reporterId !== reporterId) {
    throw new DomainError(
      'FORBIDDEN',
      `The entry ${id} is a claim of another organisation: it alone takes it back.`,
    );
  }
  if (entry.reversesId !== null) {
    throw new DomainError(
      'ENTRY_IS_REVERSAL',
      `The entry ${id} takes ${entry.reversesId} back: record anew.`,
    );
  }
  const reversal = await FundingEntry.findOne({ reversesId: id }).session(session).lean<FundingEntryRecord>();
  if (reversal === null) return entry;
  throw new DomainError('ENTRY_ALREADY_REVERSED', `The entry ${id} was taken back by ${reversal._id}.`, {
    reversedById: reversal._id,
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
