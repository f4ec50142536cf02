import { randomUUID } from 'node:crypto';

import { assertAmount, assertNothingPersonal, assertNotInFuture } from '@prim/chassis/ledger/assertClaim';
import { type CommandAnswer, runCommand } from '@prim/chassis/ledger/runCommand';

import type { RecordReceiptInput } from '../__generated__/resolvers.ts';
import type { Context } from '../context.ts';
import { Project } from '../models/Project.ts';
import type { ReceiptRecord } from '../models/Receipt.ts';
import { assertKnown, counterpartyOf, ownRegion } from '../ownRegion.ts';

/**
 * Records money that the region received.
 *
 * @throws DomainError FORBIDDEN, AMOUNT_INVALID, DATE_IN_FUTURE, PERSONAL_DATA, REFERENCE_UNKNOWN, and what
 *   `runCommand` refuses
 */
export function recordReceipt(input: RecordReceiptInput, { caller, now }: Context): Promise<CommandAnswer> {
  const { regionCode, reporter } = ownRegion(caller);
  assertAmount(input.value);
  assertNotInFuture('receivedOn', input.receivedOn, now);
  assertNothingPersonal([input.provider.name], [input.note]);
  return runCommand({ command: 'recordReceipt', reporter, input, now }, async (session) => {
    await assertKnown(Project, input.projectId, session);
    return [{ kind: 'Receipt', record: receiptOf(input, regionCode) }];
  });
}

const receiptOf = (input: RecordReceiptInput, regionCode: string): Omit<ReceiptRecord, 'recordedAt'> => ({
  _id: `receipt-${randomUUID()}`,
  regionCode,
  provider: counterpartyOf(input.provider),
  value: input.value,
  receivedOn: input.receivedOn,
  agreementId: input.agreementId ?? null,
  projectId: input.projectId ?? null,
  activityIatiId: input.activityId ?? null,
  reversesId: null,
  documents: input.documents ?? [],
  sources: [],
  dataStatus: 'RECORDED',
  claims: [],
  note: input.note ?? null,
});
