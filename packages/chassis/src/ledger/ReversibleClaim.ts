import type { ClientSession, Model, QueryFilter } from 'mongoose';

import { DomainError } from '../errors.ts';
import { claimFields, claimKind, type ClaimRecord } from './claimModel.ts';
import { type SourceDocumentRecord, sourceDocuments } from './SourceDocument.ts';

/** A claim that its reporter can take back by another one, and nobody in any other way. */
export interface ReversibleClaim extends ClaimRecord {
  /** Id of the claim of the same kind that this one takes back. */
  readonly reversesId: string | null;
  readonly documents: readonly SourceDocumentRecord[];
}

/** The fields of a ReversibleClaim, to be spread into its schema; `reversesId` wants an index. */
export const reversibleFields = {
  ...claimFields,
  reversesId: { type: String, default: null },
  documents: sourceDocuments,
};

/**
 * The claim that a command is to take back.
 *
 * @throws DomainError CLAIM_UNKNOWN; FORBIDDEN where it is another reporter's; CLAIM_IS_REVERSAL;
 *   CLAIM_ALREADY_REVERSED
 */
export async function reversibleClaim<T extends ReversibleClaim>(
  model: Model<T>,
  id: string,
  reporter: string,
  session: ClientSession,
): Promise<T> {
  const claim = await model.findById(id).session(session).lean<T>();
  if (claim === null) throw new DomainError('CLAIM_UNKNOWN', `No ${model.modelName} bears the id ${id}.`);
  if (claimKind(model.modelName).reporterOf(claim) !== reporter) {
    throw new DomainError('FORBIDDEN', `${id} is a claim of another organisation: it alone takes it back.`);
  }
  if (claim.reversesId !== null) {
    throw new DomainError('CLAIM_IS_REVERSAL', `${id} takes ${claim.reversesId} back itself: record anew.`);
  }
  const reversal = await model
    .findOne({ reversesId: id } as QueryFilter<T>)
    .session(session)
    .lean<T>();
  if (reversal === null) return claim;
  throw new DomainError('CLAIM_ALREADY_REVERSED', `${id} was taken back by ${reversal._id}.`, {
    reversedById: reversal._id,
  });
}
