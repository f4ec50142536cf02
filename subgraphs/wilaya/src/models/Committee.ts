import { day, recordOptions, sourced, type SourcedRecord, text } from '@prim/chassis/fields';
import type { TextRecord } from '@prim/chassis/text';
import { model, Schema } from 'mongoose';

import type { CommitteeKind } from '../__generated__/resolvers.ts';
import { boundedList } from '../boundedList.ts';
import { searchable, searchableBy, type SearchableRecord } from '../searchableFields.ts';
import { committeeMember, type CommitteeMemberRecord } from './CommitteeMember.ts';

/** A body that meets to steer, advise on, evaluate or choose. */
export interface CommitteeRecord extends SourcedRecord, SearchableRecord {
  readonly kind: CommitteeKind;
  readonly name: TextRecord;
  /** Code of a Territory; null for several regions or the whole country. */
  readonly regionCode: string | null;
  /** `PRIM`; null for one of national policy. */
  readonly programme: string | null;
  readonly establishedOn: string | null;
  /** Id of an Organisation. */
  readonly chairId: string | null;
  /** Ids of Organisations without which it may not decide; null where no source gives its rules. */
  readonly requiredMemberIds: readonly string[] | null;
  /** The months that lie between two meetings at most; null where no source gives its rules. */
  readonly meetsEveryMonths: number | null;
  readonly members: readonly CommitteeMemberRecord[];
}

const kinds: readonly CommitteeKind[] = [
  'STEERING',
  'CONSULTATION',
  'EVALUATION',
  'TECHNICAL_OPINION',
  'INTERMINISTERIAL',
];

const committee = new Schema<CommitteeRecord>(
  {
    ...sourced,
    ...searchable,
    kind: { type: String, required: true, enum: kinds },
    name: { type: text, required: true },
    regionCode: { type: String, default: null },
    programme: { type: String, default: null },
    establishedOn: { ...day.partial, default: null },
    chairId: { type: String, default: null, index: true },
    requiredMemberIds: { type: [String], default: null },
    meetsEveryMonths: { type: Number, default: null, min: 1 },
    members: boundedList(committeeMember),
  },
  recordOptions,
);
committee.index({ 'members.organisationId': 1 });
committee.pre('validate', function deriveWords() {
  this.set(searchableBy(this.name));
});

export const Committee = model<CommitteeRecord>('Committee', committee, 'committees');
