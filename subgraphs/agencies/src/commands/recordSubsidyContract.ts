import { randomUUID } from 'node:crypto';

import {
  assertAmount,
  assertNotBefore,
  assertNothingPersonal,
  assertNotInFuture,
} from '@prim/chassis/ledger/assertClaim';
import { type CommandAnswer, runCommand } from '@prim/chassis/ledger/runCommand';

import type { RecordSubsidyContractInput } from '../__generated__/resolvers.ts';
import { claimedOrganisation } from '../claimedOrganisation.ts';
import type { Context } from '../context.ts';
import type { SubsidyContractRecord } from '../models/SubsidyContract.ts';
import { reporterOf } from '../reporters.ts';

/**
 * Records a contract by which the caller's institution grants a subsidy.
 *
 * @throws DomainError FORBIDDEN, AMOUNT_INVALID, DATE_IN_FUTURE, DATE_TOO_EARLY, PERSONAL_DATA, and what `runCommand`
 *   refuses
 */
export async function recordSubsidyContract(
  input: RecordSubsidyContractInput,
  { caller, now }: Context,
): Promise<CommandAnswer> {
  const { id: reporter } = reporterOf(caller);
  assertAmount(input.value);
  assertNotInFuture('signedOn', input.signedOn, now);
  if (input.validTo) assertNotBefore('validTo', input.validTo, input.signedOn, 'signing');
  assertNothingPersonal([input.holder.name], [input.note]);
  const sent = { command: 'recordSubsidyContract', reporter, input, now };
  return runCommand(sent, async () => [{ kind: 'SubsidyContract', record: contractOf(input, reporter) }]);
}

const contractOf = (
  input: RecordSubsidyContractInput,
  reporterId: string,
): Omit<SubsidyContractRecord, 'recordedAt'> => ({
  _id: `contract-${randomUUID()}`,
  reporterId,
  holder: claimedOrganisation(input.holder),
  value: input.value,
  signedOn: input.signedOn,
  validTo: input.validTo ?? null,
  projectId: input.projectId,
  callId: input.callId ?? null,
  agreementId: input.agreementId ?? null,
  decisionId: input.decisionId ?? null,
  reversesId: null,
  documents: input.documents ?? [],
  sources: [],
  dataStatus: 'RECORDED',
  claims: [],
  note: input.note ?? null,
});
