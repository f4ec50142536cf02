import { DomainError } from '@prim/chassis/errors';

import type { DecideHeldBackTextInput } from '../__generated__/resolvers.ts';
import type { Context } from '../context.ts';
import { HeldBackText, type HeldBackTextRecord } from '../models/HeldBackText.ts';
import { reporterOf } from '../reporters.ts';

/**
 * Decides on a text that an import held back. It may be decided on anew, but what was recorded with a released text
 * is in the ledger for good: only what was withheld, or waits, can still be released.
 *
 * @throws DomainError FORBIDDEN, HELD_BACK_UNKNOWN, HELD_BACK_DECIDED
 */
export async function decideHeldBackText(
  { id, decision }: DecideHeldBackTextInput,
  { caller, now }: Context,
): Promise<{ readonly heldBackText: HeldBackTextRecord }> {
  const reporterId = reporterOf(caller).id;
  const held = await HeldBackText.findOne({ _id: id, reporterId }).lean<HeldBackTextRecord>();
  if (held === null) {
    throw new DomainError(
      'HELD_BACK_UNKNOWN',
      `No text that ${reporterId} published was held back as ${id}.`,
    );
  }
  if (held.decision === decision) return { heldBackText: held };
  if (held.decision === 'RELEASE') {
    throw new DomainError(
      'HELD_BACK_DECIDED',
      `The text ${id} was released: reverse what was recorded with it.`,
    );
  }
  const heldBackText = await HeldBackText.findOneAndUpdate(
    { _id: id, reporterId, decision: held.decision },
    { decision, decidedAt: now },
    { returnDocument: 'after' },
  ).lean<HeldBackTextRecord>();
  if (heldBackText !== null) return { heldBackText };
  throw new DomainError(
    'HELD_BACK_DECIDED',
    `The text ${id} was decided on by another at the same time: ask for it.`,
  );
}
