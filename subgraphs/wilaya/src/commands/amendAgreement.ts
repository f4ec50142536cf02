import { randomUUID } from 'node:crypto';

import { DomainError } from '@prim/chassis/errors';
import { assertNotBefore, assertNothingPersonal, assertNotInFuture } from '@prim/chassis/ledger/assertClaim';
import { type CommandAnswer, runCommand } from '@prim/chassis/ledger/runCommand';

import type { AmendAgreementInput } from '../__generated__/resolvers.ts';
import type { Context } from '../context.ts';
import { Agreement, type AgreementRecord } from '../models/Agreement.ts';
import type { AmendmentRecord } from '../models/Amendment.ts';
import { assertEditor, reporter } from '../reporter.ts';

/**
 * Records a change to an agreement, which itself stays as it was signed.
 *
 * @throws DomainError FORBIDDEN, CLAIM_UNKNOWN, DATE_IN_FUTURE, DATE_TOO_EARLY, PERSONAL_DATA, and what `runCommand`
 *   refuses
 */
export function amendAgreement(input: AmendAgreementInput, { caller, now }: Context): Promise<CommandAnswer> {
  assertEditor(caller);
  assertNotInFuture('signedOn', input.signedOn, now);
  assertNothingPersonal([], [input.title, input.note]);
  return runCommand({ command: 'amendAgreement', reporter, input, now }, async (session) => {
    const { agreementId } = input;
    const agreement = await Agreement.findById(agreementId).session(session).lean<AgreementRecord>();
    if (agreement === null)
      throw new DomainError('CLAIM_UNKNOWN', `No Agreement bears the id ${agreementId}.`);
    if (agreement.signedOn) {
      assertNotBefore('signedOn', input.signedOn, agreement.signedOn, 'the agreement');
    }
    const start = agreement.validFrom ?? agreement.signedOn;
    if (input.validTo && start)
      assertNotBefore('validTo', input.validTo, start, 'the start of the agreement');
    return [{ kind: 'Amendment', record: amendmentOf(input) }];
  });
}

const amendmentOf = (input: AmendAgreementInput): Omit<AmendmentRecord, 'recordedAt'> => ({
  _id: `amendment-${randomUUID()}`,
  agreementId: input.agreementId,
  title: input.title,
  signedOn: input.signedOn,
  validTo: input.validTo ?? null,
  documents: input.documents ?? [],
  sources: [],
  dataStatus: 'RECORDED',
  claims: [],
  note: input.note ?? null,
});
