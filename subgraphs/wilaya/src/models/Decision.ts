import { day, money, recordOptions, text } from '@prim/chassis/fields';
import { claimFields, claimModel, type ClaimRecord } from '@prim/chassis/ledger/claimModel';
import { type SourceDocumentRecord, sourceDocuments } from '@prim/chassis/ledger/SourceDocument';
import type { MoneyRecord } from '@prim/chassis/money';
import type { TextRecord } from '@prim/chassis/text';
import { Schema } from 'mongoose';

import type { DecisionKind, DecisionOutcome } from '../__generated__/resolvers.ts';
import { boundedList } from '../boundedList.ts';
import { reporter } from '../reporter.ts';

/** The subjects of a decision, as ids by type. */
interface SubjectIds {
  /** Ids of Projects, Calls, Pdrs and ServicePoints (region). */
  readonly projectIds: readonly string[];
  readonly callIds: readonly string[];
  readonly pdrIds: readonly string[];
  readonly servicePointIds: readonly string[];
  /** Ids of NationalStrategies (ministry). */
  readonly strategyIds: readonly string[];
  /** Ids of Agreements and Organisations. */
  readonly agreementIds: readonly string[];
  readonly organisationIds: readonly string[];
}

/** What a body settled, approved, advised or announced. */
export interface DecisionRecord extends ClaimRecord, SubjectIds {
  readonly kind: DecisionKind;
  readonly title: TextRecord;
  readonly decidedOn: string | null;
  /** Id of an Organisation; null where a committee decided. */
  readonly decidedById: string | null;
  /** Id of a Committee; null where an organisation decided. */
  readonly committeeId: string | null;
  /** Id of a Meeting. */
  readonly meetingId: string | null;
  /** Code of a Territory. */
  readonly regionCode: string | null;
  readonly outcome: DecisionOutcome;
  readonly isUnanimous: boolean | null;
  readonly submittedCount: number | null;
  readonly selectedCount: number | null;
  readonly amount: MoneyRecord | null;
  /** Id of the Decision that this one takes the place of. */
  readonly replacesId: string | null;
  readonly documents: readonly SourceDocumentRecord[];
  /** All ids of the lists by type; derived whenever the record is checked. */
  readonly subjectIds: readonly string[];
}

const kinds: readonly DecisionKind[] = [
  'SELECTION',
  'OPINION',
  'CREATION',
  'ADOPTION',
  'VISA',
  'ANNOUNCEMENT',
];
const outcomes: readonly DecisionOutcome[] = [
  'APPROVED',
  'REJECTED',
  'FAVOURABLE',
  'UNFAVOURABLE',
  'ANNOUNCED',
];

const decision = new Schema<DecisionRecord>(
  {
    ...claimFields,
    kind: { type: String, required: true, enum: kinds },
    title: { type: text, required: true },
    decidedOn: { ...day.partial, default: null, index: true },
    decidedById: { type: String, default: null, index: true },
    committeeId: { type: String, default: null, index: true },
    meetingId: { type: String, default: null, index: true },
    regionCode: { type: String, default: null },
    outcome: { type: String, required: true, enum: outcomes },
    isUnanimous: { type: Boolean, default: null },
    submittedCount: { type: Number, default: null, min: 0 },
    selectedCount: { type: Number, default: null, min: 0 },
    amount: { type: money, default: null },
    replacesId: { type: String, default: null },
    documents: sourceDocuments,
    subjectIds: { ...boundedList(String), index: true },
    projectIds: boundedList(String),
    callIds: boundedList(String),
    pdrIds: boundedList(String),
    servicePointIds: boundedList(String),
    strategyIds: boundedList(String),
    agreementIds: boundedList(String),
    organisationIds: boundedList(String),
  },
  recordOptions,
);
decision.pre('validate', function deriveSubjects() {
  const { callIds, projectIds, pdrIds, servicePointIds, strategyIds, agreementIds, organisationIds } = this;
  const lists = [callIds, projectIds, pdrIds, servicePointIds, strategyIds, agreementIds, organisationIds];
  this.set('subjectIds', lists.flat());
});

export const Decision = claimModel('Decision', decision, 'decisions', {
  reporterOf: () => reporter,
  derived: ['subjectIds'],
});
