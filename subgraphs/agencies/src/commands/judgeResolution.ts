import { randomUUID } from 'node:crypto';

import { DomainError } from '@prim/chassis/errors';
import { assertNothingPersonal } from '@prim/chassis/ledger/assertClaim';
import { type CommandAnswer, runCommand } from '@prim/chassis/ledger/runCommand';
import type { ClientSession } from 'mongoose';

import type { JudgeResolutionInput } from '../__generated__/resolvers.ts';
import type { Context } from '../context.ts';
import { FundingEntry } from '../models/FundingEntry.ts';
import { judgeOf } from '../reporters.ts';

/**
 * Says whom a written name means, or does not mean, as a claim of the caller's institution. No entry is changed.
 *
 * @throws DomainError FORBIDDEN, NAME_UNKNOWN, PERSONAL_DATA, and what `runCommand` refuses
 */
export function judgeResolution(
  input: JudgeResolutionInput,
  { caller, now }: Context,
): Promise<CommandAnswer> {
  const judgedById = judgeOf(caller, input.organisationId);
  assertNothingPersonal([], [input.reason]);
  const { asWritten, organisationId, verdict, reason, documents } = input;
  const ref = input.ref ?? null;
  return runCommand({ command: 'judgeResolution', reporter: judgedById, input, now }, async (session) => {
    await assertWritten(asWritten, ref, session);
    const record = {
      _id: `judgement-${randomUUID()}`,
      asWritten,
      ref,
      organisationId,
      verdict,
      reason,
      judgedById,
      documents: documents ?? [],
      sources: [],
      dataStatus: 'RECORDED',
      claims: [],
      note: null,
    } as const;
    return [{ kind: 'ResolutionJudgement', record }];
  });
}

/** A judgement is of a name that stands somewhere: one that nobody writes would be a guess in advance. */
async function assertWritten(asWritten: string, ref: string | null, session: ClientSession): Promise<void> {
  for (const side of ['receiver', 'provider'] as const) {
    const written = { [`${side}.asWritten`]: asWritten, [`${side}.ref`]: ref };
    if (await FundingEntry.findOne(written).session(session).lean()) return;
  }
  throw new DomainError(
    'NAME_UNKNOWN',
    `No entry writes "${asWritten.slice(0, 80)}": give it letter for letter.`,
  );
}
