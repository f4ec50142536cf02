import { recordOptions, text } from '@prim/chassis/fields';
import { claimFields, claimModel, type ClaimRecord } from '@prim/chassis/ledger/claimModel';
import { type SourceDocumentRecord, sourceDocuments } from '@prim/chassis/ledger/SourceDocument';
import type { TextRecord } from '@prim/chassis/text';
import { Schema } from 'mongoose';

import type { ResolutionVerdict } from '../__generated__/resolvers.ts';

/** What an institution says of whom a written name means. */
export interface ResolutionJudgementRecord extends ClaimRecord {
  readonly asWritten: string;
  readonly ref: string | null;
  /** Id of an Organisation (wilaya): the one that the name is said to mean, or not to mean. */
  readonly organisationId: string;
  readonly verdict: ResolutionVerdict;
  readonly reason: TextRecord;
  /** Id of an Organisation (wilaya): the institution that judged. */
  readonly judgedById: string;
  readonly documents: readonly SourceDocumentRecord[];
}

const resolutionJudgement = new Schema<ResolutionJudgementRecord>(
  {
    ...claimFields,
    asWritten: { type: String, required: true },
    ref: { type: String, default: null },
    organisationId: { type: String, required: true },
    verdict: { type: String, required: true, enum: ['CONFIRMED', 'REFUSED'] },
    reason: { type: text, required: true },
    judgedById: { type: String, required: true },
    documents: sourceDocuments,
  },
  recordOptions,
)
  .index({ asWritten: 1, recordedAt: 1 })
  .index({ organisationId: 1, recordedAt: 1 });

export const ResolutionJudgement = claimModel(
  'ResolutionJudgement',
  resolutionJudgement,
  'resolutionJudgements',
  { reporterOf: ({ judgedById }) => judgedById },
);
