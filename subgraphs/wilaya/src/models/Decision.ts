import { day, money, recordOptions, text } from '@prim/chassis/fields';
import { claimFields, claimModel, type ClaimRecord } from '@prim/chassis/ledger/claimModel';
import { type SourceDocumentRecord, sourceDocuments } from '@prim/chassis/ledger/SourceDocument';
import type { MoneyRecord } from '@prim/chassis/money';
import type { TextRecord } from '@prim/chassis/text';
import { Schema } from 'mongoose';

import type { DecisionKind, DecisionOutcome } from '../__generated__/resolvers.ts';
import { boundedList, listLengthMax } from '../boundedList.ts';
import { reporter } from '../reporter.ts';
import { type SubjectIds, subjectIdsOf } from '../subjects.ts';

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

const subjects = { ...boundedList(String), index: true };

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
    projectIds: subjects,
    callIds: subjects,
    pdrIds: subjects,
    servicePointIds: subjects,
    strategyIds: subjects,
    agreementIds: subjects,
    organisationIds: subjects,
  },
  recordOptions,
);
decision.pre('validate', function boundSubjects() {
  if (subjectIdsOf(this).length <= listLengthMax) return;
  this.invalidate('projectIds', `a decision is about at most ${listLengthMax} subjects`);
});

export const Decision = claimModel('Decision', decision, 'decisions', {
  reporterOf: () => reporter,
  // Stores of before have this list beside those by type: it is in no leaf, and read by nobody.
  derived: ['subjectIds'],
});
