import { assertOwn, type Caller, memberWith } from '@prim/chassis/Caller';
import { DomainError } from '@prim/chassis/errors';
import type { ClientSession, Model } from 'mongoose';

import type { CounterpartyInput } from './__generated__/resolvers.ts';
import type { CounterpartyClaimRecord } from './models/CounterpartyClaim.ts';
import { reporterOfRegion } from './reporterOfRegion.ts';

/** The region that this institution is: Souss-Massa, by its code of a Territory (wilaya). */
const regionCode = '09';

/** The region that a caller records for. @throws DomainError FORBIDDEN for all but editors of the region */
export function ownRegion(caller: Caller): { readonly regionCode: string; readonly reporter: string } {
  assertOwn(memberWith(caller, 'editor'), 'region');
  return { regionCode, reporter: reporterOfRegion({ regionCode }) };
}

/** @throws DomainError REFERENCE_UNKNOWN where a command names a record that the region does not have */
export async function assertKnown<T>(
  model: Model<T>,
  id: string | null | undefined,
  session: ClientSession,
): Promise<void> {
  if (!id || (await model.exists({ _id: id } as object).session(session))) return;
  throw new DomainError('REFERENCE_UNKNOWN', `The region knows no ${model.modelName} ${id}.`, {
    type: model.modelName,
    id,
  });
}

export const counterpartyOf = ({ name, organisationId }: CounterpartyInput): CounterpartyClaimRecord => ({
  asWritten: name,
  organisationId: organisationId ?? null,
});
