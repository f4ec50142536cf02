import { randomUUID } from 'node:crypto';

import { DomainError } from '@prim/chassis/errors';
import {
  assertAmount,
  assertNotBefore,
  assertNothingPersonal,
  assertNotInFuture,
} from '@prim/chassis/ledger/assertClaim';
import { type CommandAnswer, runCommand } from '@prim/chassis/ledger/runCommand';

import type { SignAgreementInput } from '../__generated__/resolvers.ts';
import type { Context } from '../context.ts';
import { Agreement, type AgreementRecord } from '../models/Agreement.ts';
import { Organisation } from '../models/Organisation.ts';
import { Territory } from '../models/Territory.ts';
import { assertEditor, assertKnown, reporter } from '../reporter.ts';
import { searchableBy } from '../searchableFields.ts';

/** Fewer sign no agreement. */
const partiesMin = 2;

/**
 * Records an agreement that was signed.
 *
 * @throws DomainError FORBIDDEN, DATE_IN_FUTURE, DATE_TOO_EARLY, AMOUNT_INVALID, PARTIES_MISSING, PERSONAL_DATA,
 *   REFERENCE_UNKNOWN, and what `runCommand` refuses
 */
export function signAgreement(input: SignAgreementInput, { caller, now }: Context): Promise<CommandAnswer> {
  assertEditor(caller);
  assertNotInFuture('signedOn', input.signedOn, now);
  const validFrom = input.validFrom ?? input.signedOn;
  if (input.validTo) assertNotBefore('validTo', input.validTo, validFrom, 'its start');
  if (input.plannedAmount) assertAmount(input.plannedAmount);
  assertNothingPersonal([], [input.title, input.signedAt, input.note, ...(input.aims ?? [])]);
  const partyIds = input.parties.map(({ organisationId }) => organisationId);
  if (new Set(partyIds).size < partiesMin) {
    throw new DomainError('PARTIES_MISSING', `An agreement has ${partiesMin} parties at least.`);
  }
  return runCommand({ command: 'signAgreement', reporter, input, now }, async (session) => {
    await assertKnown(Organisation, partyIds, session);
    await assertKnown(Agreement, [input.frameAgreementId], session);
    await assertKnown(Territory, [input.regionCode], session);
    return [{ kind: 'Agreement', record: agreementOf(input, validFrom) }];
  });
}

function agreementOf(input: SignAgreementInput, validFrom: string): Omit<AgreementRecord, 'recordedAt'> {
  const { plannedAmount: value } = input;
  return {
    _id: `agreement-${randomUUID()}`,
    ...searchableBy(input.title),
    kind: input.kind,
    title: input.title,
    signedOn: input.signedOn,
    signingStartOn: null,
    signingEndOn: null,
    signedAt: input.signedAt ?? null,
    validFrom,
    validTo: input.validTo ?? null,
    regionCode: input.regionCode ?? null,
    frameAgreementId: input.frameAgreementId ?? null,
    parties: input.parties.map((party) => ({ ...party, claims: [] })),
    aims: input.aims ?? [],
    plannedAmount: value ? { value, scope: null, claims: [], sources: [] } : null,
    contractCount: input.contractCount ?? null,
    callId: input.callId ?? null,
    status: 'SIGNED',
    documents: input.documents ?? [],
    sources: [],
    dataStatus: 'RECORDED',
    claims: [],
    note: input.note ?? null,
  };
}
