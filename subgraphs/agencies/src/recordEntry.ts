import { randomUUID } from 'node:crypto';

import { DomainError } from '@prim/chassis/errors';
import { assertAmount, assertNothingPersonal, assertNotInFuture } from '@prim/chassis/ledger/assertClaim';
import { type CommandAnswer, runCommand } from '@prim/chassis/ledger/runCommand';
import type { RequestContext } from '@prim/chassis/server';
import type { ClientSession } from 'mongoose';

import type { RecordEntryInput, TransactionType } from './__generated__/resolvers.ts';
import { claimedOrganisation } from './claimedOrganisation.ts';
import { markRestated } from './markRestated.ts';
import { FundingActivity, type FundingActivityRecord } from './models/FundingActivity.ts';
import type { FundingEntryRecord } from './models/FundingEntry.ts';
import { SubsidyContract } from './models/SubsidyContract.ts';
import { type Reporter, reporterOf } from './reporters.ts';
import { searchableText } from './searchableText.ts';

/** An entry as a command makes it: the ledger puts in when it was recorded. */
export type NewEntry = Omit<FundingEntryRecord, 'recordedAt'>;

/**
 * Records one movement of money for the caller's institution: what the commands for the types of entry have in common.
 *
 * @throws DomainError FORBIDDEN, AMOUNT_INVALID, DATE_IN_FUTURE, PERSONAL_DATA, SUBJECT_MISSING, ACTIVITY_UNKNOWN,
 *   ACTIVITY_HAS_PARTS, REFERENCE_UNKNOWN, and what `runCommand` refuses
 */
export function recordEntry(
  command: string,
  type: TransactionType,
  input: RecordEntryInput,
  { caller, now }: Pick<RequestContext, 'caller' | 'now'>,
): Promise<CommandAnswer> {
  const reporter = reporterOf(caller);
  assertAmount(input.value);
  assertNotInFuture('valueDate', input.valueDate, now);
  assertNothingPersonal([input.counterparty.name], [input.note]);
  if (!(input.activityId || input.agreementId || input.callId || input.projectId)) {
    throw new DomainError('SUBJECT_MISSING', 'Name the activity, the agreement, the call or the project.');
  }
  return runCommand({ command, reporter: reporter.id, input, now }, async (session) => {
    await assertOwnContract(input.contractId, reporter, session);
    const activity = input.activityId ? await ownActivity(input.activityId, reporter, session) : null;
    const record = entryOf(type, input, reporter, activity);
    await markRestated([record], now, session);
    return [{ kind: 'FundingEntry', record }];
  });
}

/** The contract that money is paid under is one of the institution's own, where it is named. */
async function assertOwnContract(
  id: string | null | undefined,
  reporter: Reporter,
  session: ClientSession,
): Promise<void> {
  const own = { _id: id ?? '', reporterId: reporter.id };
  if (!id || (await SubsidyContract.exists(own).session(session))) return;
  throw new DomainError('REFERENCE_UNKNOWN', `No contract of this institution bears the id ${id}.`, { id });
}

async function ownActivity(
  iatiId: string,
  reporter: Reporter,
  session: ClientSession,
): Promise<FundingActivityRecord> {
  const activity = await FundingActivity.findById(iatiId).session(session).lean<FundingActivityRecord>();
  if (activity === null) {
    throw new DomainError('ACTIVITY_UNKNOWN', `No activity bears the identifier ${iatiId}.`);
  }
  if (activity.reporterId !== reporter.id) {
    throw new DomainError(
      'FORBIDDEN',
      `${iatiId} is an activity of another organisation: enter what is yours on an activity of your own.`,
    );
  }
  if (activity.hierarchyLevel === 'PARENT') {
    throw new DomainError(
      'ACTIVITY_HAS_PARTS',
      `${iatiId} has parts: enter it on the part that it belongs to.`,
    );
  }
  return activity;
}

function entryOf(
  type: TransactionType,
  input: RecordEntryInput,
  reporter: Reporter,
  activity: FundingActivityRecord | null,
): NewEntry {
  const { value, valueDate, documents, note } = input;
  const other = claimedOrganisation(input.counterparty);
  const isIncoming = type === 'INCOMING_FUNDS';
  const [sector, ...otherSectors] = activity?.sectors ?? [];
  return {
    _id: `entry-${randomUUID()}`,
    reporterId: reporter.id,
    reporterClaim: reporter.claim,
    type,
    value,
    valueDate,
    period: { from: valueDate, to: valueDate },
    granularity: 'TRANSACTION',
    provider: isIncoming ? other : reporter.claim,
    receiver: isIncoming ? reporter.claim : other,
    activityIatiId: activity?._id ?? null,
    parentIatiId: activity?.parentIatiId ?? null,
    providerActivityIatiId: (isIncoming ? input.counterpartyActivityId : activity?._id) ?? null,
    receiverActivityIatiId: (isIncoming ? activity?._id : input.counterpartyActivityId) ?? null,
    projectId: input.projectId ?? null,
    agreementId: input.agreementId ?? activity?.agreementId ?? null,
    callId: input.callId ?? null,
    contractId: input.contractId ?? null,
    backCalculated: null,
    sector: otherSectors.length === 0 ? (sector ?? null) : null,
    aidType: activity?.aidType ?? null,
    financeType: activity?.financeType ?? null,
    row: null,
    statedAmountId: null,
    reversesId: null,
    documents: documents ?? [],
    searchText: searchableText(activity?.title.fr, activity?._id, reporter.claim.asWritten, other.asWritten),
    sources: [],
    dataStatus: 'RECORDED',
    claims: [],
    note: note ?? null,
  };
}
