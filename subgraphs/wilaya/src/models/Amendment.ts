import { day, recordOptions, text } from '@prim/chassis/fields';
import { claimFields, claimModel, type ClaimRecord } from '@prim/chassis/ledger/claimModel';
import { type SourceDocumentRecord, sourceDocuments } from '@prim/chassis/ledger/SourceDocument';
import type { TextRecord } from '@prim/chassis/text';
import { Schema } from 'mongoose';

import { reporter } from '../reporter.ts';

/** A change to an agreement that its parties signed later: a claim of its own, which leaves the agreement as it was. */
export interface AmendmentRecord extends ClaimRecord {
  /** Id of an Agreement. */
  readonly agreementId: string;
  readonly title: TextRecord;
  readonly signedOn: string | null;
  /** Until when the agreement holds by this amendment; null where it leaves that unchanged. */
  readonly validTo: string | null;
  readonly documents: readonly SourceDocumentRecord[];
}

const amendment = new Schema<AmendmentRecord>(
  {
    ...claimFields,
    agreementId: { type: String, required: true },
    title: { type: text, required: true },
    signedOn: { ...day.partial, default: null },
    validTo: { ...day.partial, default: null },
    documents: sourceDocuments,
  },
  recordOptions,
).index({ agreementId: 1, signedOn: 1, _id: 1 });

export const Amendment = claimModel('Amendment', amendment, 'amendments', { reporterOf: () => reporter });
