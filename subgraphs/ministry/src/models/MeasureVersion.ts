import { recordOptions } from '@prim/chassis/fields';
import { claimFields, claimModel, type ClaimRecord } from '@prim/chassis/ledger/claimModel';
import { type SourceDocumentRecord, sourceDocuments } from '@prim/chassis/ledger/SourceDocument';
import { Schema } from 'mongoose';

import { reporter } from '../reporter.ts';
import { type MeasureContent, measureContent } from './Measure.ts';

/** A measure as the ministry published it at one time: a claim, which stays when a newer version follows. */
export interface MeasureVersionRecord extends ClaimRecord, MeasureContent {
  readonly measureId: string;
  readonly documents: readonly SourceDocumentRecord[];
}

/** Unique, so that of two changes at once one follows the other. */
export const versionId = (measureId: string, version: number): string => `${measureId}@${version}`;

const measureVersion = new Schema<MeasureVersionRecord>(
  {
    ...claimFields,
    ...measureContent,
    measureId: { type: String, required: true },
    documents: sourceDocuments,
  },
  recordOptions,
).index({ measureId: 1, version: -1 });

export const MeasureVersion = claimModel('MeasureVersion', measureVersion, 'measureVersions', {
  reporterOf: () => reporter,
});
