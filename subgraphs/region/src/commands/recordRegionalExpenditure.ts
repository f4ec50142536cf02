import { randomUUID } from 'node:crypto';

import { assertAmount, assertNothingPersonal, assertNotInFuture } from '@prim/chassis/ledger/assertClaim';
import { type CommandAnswer, runCommand } from '@prim/chassis/ledger/runCommand';

import type { RecordRegionalExpenditureInput } from '../__generated__/resolvers.ts';
import type { Context } from '../context.ts';
import { PdrAxis } from '../models/PdrAxis.ts';
import { Project } from '../models/Project.ts';
import type { RegionalExpenditureRecord } from '../models/RegionalExpenditure.ts';
import { assertKnown, counterpartyOf, ownRegion } from '../ownRegion.ts';

/**
 * Records money that the region spent.
 *
 * @throws DomainError FORBIDDEN, AMOUNT_INVALID, DATE_IN_FUTURE, PERSONAL_DATA, REFERENCE_UNKNOWN, and what
 *   `runCommand` refuses
 */
export function recordRegionalExpenditure(
  input: RecordRegionalExpenditureInput,
  { caller, now }: Context,
): Promise<CommandAnswer> {
  const { regionCode, reporter } = ownRegion(caller);
  assertAmount(input.value);
  assertNotInFuture('spentOn', input.spentOn, now);
  assertNothingPersonal([input.receiver.name], [input.note]);
  return runCommand({ command: 'recordRegionalExpenditure', reporter, input, now }, async (session) => {
    await assertKnown(Project, input.projectId, session);
    await assertKnown(PdrAxis, input.pdrAxisId, session);
    return [{ kind: 'RegionalExpenditure', record: expenditureOf(input, regionCode) }];
  });
}

const expenditureOf = (
  input: RecordRegionalExpenditureInput,
  regionCode: string,
): Omit<RegionalExpenditureRecord, 'recordedAt'> => ({
  _id: `expenditure-${randomUUID()}`,
  regionCode,
  receiver: counterpartyOf(input.receiver),
  value: input.value,
  spentOn: input.spentOn,
  agreementId: input.agreementId ?? null,
  projectId: input.projectId ?? null,
  pdrAxisId: input.pdrAxisId ?? null,
  reversesId: null,
  documents: input.documents ?? [],
  sources: [],
  dataStatus: 'RECORDED',
  claims: [],
  note: input.note ?? null,
});
