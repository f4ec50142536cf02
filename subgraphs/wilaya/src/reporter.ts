import { assertOwn, type Caller, memberWith } from '@prim/chassis/Caller';
import { DomainError } from '@prim/chassis/errors';
import type { ClientSession, Model } from 'mongoose';

/** The organisation of the registry that this institution is, and the name of its log: the wilaya of Souss-Massa. */
export const reporter = 'X-PRIM-MA-WIL-09';

/** @throws DomainError FORBIDDEN for all but editors of the wilaya */
export function assertEditor(caller: Caller): void {
  assertOwn(memberWith(caller, 'editor'), 'wilaya');
}

/** @throws DomainError REFERENCE_UNKNOWN where a command names records that the wilaya does not have */
export async function assertKnown<T>(
  model: Model<T>,
  ids: readonly (string | null | undefined)[],
  session: ClientSession,
): Promise<void> {
  for (const id of new Set(ids)) {
    if (!id || (await model.exists({ _id: id } as object).session(session))) continue;
    throw new DomainError('REFERENCE_UNKNOWN', `The wilaya knows no ${model.modelName} ${id}.`, {
      type: model.modelName,
      id,
    });
  }
}
