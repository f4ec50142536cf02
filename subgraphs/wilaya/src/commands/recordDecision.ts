import { randomUUID } from 'node:crypto';

import { DomainError } from '@prim/chassis/errors';
import {
  assertAmount,
  assertNotBefore,
  assertNothingPersonal,
  assertNotInFuture,
} from '@prim/chassis/ledger/assertClaim';
import { type CommandAnswer, runCommand } from '@prim/chassis/ledger/runCommand';
import type { ClientSession } from 'mongoose';

import type { RecordDecisionInput } from '../__generated__/resolvers.ts';
import type { Context } from '../context.ts';
import { Agreement } from '../models/Agreement.ts';
import { Committee } from '../models/Committee.ts';
import { Decision, type DecisionRecord } from '../models/Decision.ts';
import { Meeting, type MeetingRecord } from '../models/Meeting.ts';
import { Organisation } from '../models/Organisation.ts';
import { Territory } from '../models/Territory.ts';
import { assertEditor, assertKnown, reporter } from '../reporter.ts';
import { subjectIdsOf } from '../subjects.ts';

/**
 * Records what a committee or an organisation decided.
 *
 * @throws DomainError FORBIDDEN, DATE_IN_FUTURE, DATE_TOO_EARLY, AMOUNT_INVALID, COUNT_INVALID, DECIDER_AMBIGUOUS,
 *   SUBJECT_MISSING, PERSONAL_DATA, REFERENCE_UNKNOWN, and what `runCommand` refuses
 */
export function recordDecision(input: RecordDecisionInput, { caller, now }: Context): Promise<CommandAnswer> {
  assertEditor(caller);
  assertNotInFuture('decidedOn', input.decidedOn, now);
  if (input.amount) assertAmount(input.amount);
  assertCounts(input);
  assertNothingPersonal([], [input.title, input.note]);
  if (!input.decidedById === !input.committeeId) {
    throw new DomainError(
      'DECIDER_AMBIGUOUS',
      'Name the committee that decided, or the organisation: one of both.',
    );
  }
  const record = decisionOf(input);
  if (subjectIdsOf(record).length === 0) {
    throw new DomainError(
      'SUBJECT_MISSING',
      'Name what the decision is about: a project, a call, an agreement, …',
    );
  }
  return runCommand({ command: 'recordDecision', reporter, input, now }, async (session) => {
    await assertReferences(input, session);
    return [{ kind: 'Decision', record }];
  });
}

async function assertReferences(input: RecordDecisionInput, session: ClientSession): Promise<void> {
  await assertKnown(Organisation, [input.decidedById, ...(input.organisationIds ?? [])], session);
  await assertKnown(Committee, [input.committeeId], session);
  await assertKnown(Agreement, input.agreementIds ?? [], session);
  await assertKnown(Territory, [input.regionCode], session);
  await assertKnown(Decision, [input.replacesId], session);
  await assertKnown(Meeting, [input.meetingId], session);
  const meeting = await Meeting.findById(input.meetingId).session(session).lean<MeetingRecord>();
  if (meeting === null) return;
  if (meeting.committeeId !== (input.committeeId ?? null)) {
    throw new DomainError('DECIDER_AMBIGUOUS', `The meeting ${meeting._id} is not one of whoever decided.`);
  }
  assertNotBefore('decidedOn', input.decidedOn, meeting.startOn, 'the meeting');
}

/** @throws DomainError COUNT_INVALID */
function assertCounts({ submittedCount, selectedCount }: RecordDecisionInput): void {
  const isNegative = (submittedCount ?? 0) < 0 || (selectedCount ?? 0) < 0;
  if (!isNegative && (selectedCount ?? 0) <= (submittedCount ?? Number.MAX_SAFE_INTEGER)) return;
  throw new DomainError(
    'COUNT_INVALID',
    `No decision lets ${selectedCount} of ${submittedCount} projects through: none is below zero or above the whole.`,
  );
}

function decisionOf(input: RecordDecisionInput): Omit<DecisionRecord, 'recordedAt'> {
  return {
    _id: `decision-${randomUUID()}`,
    kind: input.kind,
    title: input.title,
    decidedOn: input.decidedOn,
    decidedById: input.decidedById ?? null,
    committeeId: input.committeeId ?? null,
    meetingId: input.meetingId ?? null,
    regionCode: input.regionCode ?? null,
    outcome: input.outcome,
    isUnanimous: input.isUnanimous ?? null,
    submittedCount: input.submittedCount ?? null,
    selectedCount: input.selectedCount ?? null,
    amount: input.amount ?? null,
    callIds: input.callIds ?? [],
    projectIds: input.projectIds ?? [],
    pdrIds: input.pdrIds ?? [],
    servicePointIds: [],
    strategyIds: [],
    agreementIds: input.agreementIds ?? [],
    organisationIds: input.organisationIds ?? [],
    replacesId: input.replacesId ?? null,
    documents: input.documents ?? [],
    sources: [],
    dataStatus: 'RECORDED',
    claims: [],
    note: input.note ?? null,
  };
}
