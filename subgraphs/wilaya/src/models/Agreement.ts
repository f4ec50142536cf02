import { day, recordOptions, text } from '@prim/chassis/fields';
import { claimFields, claimModel, type ClaimRecord } from '@prim/chassis/ledger/claimModel';
import { type SourceDocumentRecord, sourceDocuments } from '@prim/chassis/ledger/SourceDocument';
import type { TextRecord } from '@prim/chassis/text';
import { Schema } from 'mongoose';

import type { AgreementKind, AgreementStatus } from '../__generated__/resolvers.ts';
import { boundedList } from '../boundedList.ts';
import { reporter } from '../reporter.ts';
import { searchable, searchableBy, type SearchableRecord } from '../searchableFields.ts';
import { agreementParty, type AgreementPartyRecord } from './AgreementParty.ts';
import { plannedAmount, type PlannedAmountRecord } from './PlannedAmount.ts';

/** A text that parties signed or plan to sign. */
export interface AgreementRecord extends ClaimRecord, SearchableRecord {
  readonly kind: AgreementKind;
  readonly title: TextRecord;
  readonly signedOn: string | null;
  /** First and last day of signing, where contracts of a round were signed over several days. */
  readonly signingStartOn: string | null;
  readonly signingEndOn: string | null;
  readonly signedAt: TextRecord | null;
  readonly validFrom: string | null;
  readonly validTo: string | null;
  /** Code of a Territory. */
  readonly regionCode: string | null;
  /** Id of an Agreement. */
  readonly frameAgreementId: string | null;
  readonly parties: readonly AgreementPartyRecord[];
  readonly aims: readonly TextRecord[];
  readonly plannedAmount: PlannedAmountRecord | null;
  readonly documents: readonly SourceDocumentRecord[];
  readonly contractCount: number | null;
  /** Id of a Call (region). */
  readonly callId: string | null;
  readonly status: AgreementStatus | null;
}

const kinds: readonly AgreementKind[] = [
  'FRAMEWORK',
  'SPECIFIC',
  'PARTNERSHIP',
  'MEMORANDUM',
  'SUBSIDY_CONTRACT_ROUND',
  'SERVICE',
  'CHARTER',
  'COOPERATION',
];
const statuses: readonly AgreementStatus[] = ['PLANNED', 'SIGNED'];

const agreement = new Schema<AgreementRecord>(
  {
    ...claimFields,
    ...searchable,
    kind: { type: String, required: true, enum: kinds },
    title: { type: text, required: true },
    signedOn: { ...day.partial, default: null, index: true },
    signingStartOn: { ...day.partial, default: null },
    signingEndOn: { ...day.partial, default: null },
    signedAt: { type: text, default: null },
    validFrom: { ...day.partial, default: null },
    validTo: { ...day.partial, default: null },
    regionCode: { type: String, default: null, index: true },
    frameAgreementId: { type: String, default: null, index: true },
    parties: boundedList(agreementParty),
    aims: boundedList(text),
    plannedAmount: { type: plannedAmount, default: null },
    documents: sourceDocuments,
    contractCount: { type: Number, default: null, min: 0 },
    callId: { type: String, default: null, index: true },
    status: { type: String, default: null, enum: [...statuses, null] },
  },
  recordOptions,
);
agreement.index({ 'parties.organisationId': 1 });
agreement.pre('validate', function deriveWords() {
  this.set(searchableBy(this.title));
});

export const Agreement = claimModel('Agreement', agreement, 'agreements', {
  reporterOf: () => reporter,
  derived: ['searchWords', 'sortName'],
});
