import { day, money, recordOptions, sourced, type SourcedRecord, text } from '@prim/chassis/fields';
import type { MoneyRecord } from '@prim/chassis/money';
import type { TextRecord } from '@prim/chassis/text';
import { model, Schema } from 'mongoose';

import { beneficiaryClasses, type BeneficiaryClassRecord } from './BeneficiaryClass.ts';
import { callEnvelope, type CallEnvelopeRecord } from './CallEnvelope.ts';

/** A call for projects or a standing window. Source: prim.ma and the press. */
export interface CallRecord extends SourcedRecord {
  readonly programme: string | null;
  readonly kind: 'CALL' | 'OPEN_WINDOW';
  readonly name: TextRecord;
  /** Id of an Organisation (wilaya). */
  readonly launchedById: string;
  /** Id of an Organisation (wilaya). */
  readonly operatorId: string | null;
  /** Code of a Territory (wilaya). */
  readonly regionCode: string | null;
  /** Codes of Territories (wilaya). */
  readonly territoryCodes: readonly string[];
  /** The codes of its region and territories and of all that contain these, up to the country. */
  readonly territoryScope: readonly string[];
  readonly opensOn: string | null;
  readonly closesOn: string | null;
  readonly envelope: CallEnvelopeRecord | null;
  readonly maxGrant: MoneyRecord | null;
  readonly projectsSubmitted: number | null;
  readonly projectsPreselected: number | null;
  readonly projectsSelected: number | null;
  readonly projectDuration: { readonly monthsMin: number; readonly monthsMax: number } | null;
  readonly beneficiaryClasses: readonly BeneficiaryClassRecord[];
  readonly eligibility: TextRecord | null;
  readonly themes: readonly TextRecord[];
  /** Oldest first. */
  readonly steps: readonly CallStep[];
}

interface CallStep {
  readonly name: TextRecord;
  readonly startOn: string;
  readonly endOn: string;
}

const valueOptions = { _id: false, strict: 'throw' } as const;

const projectDuration = new Schema<CallRecord['projectDuration']>(
  { monthsMin: { type: Number, required: true }, monthsMax: { type: Number, required: true } },
  valueOptions,
);

const step = new Schema<CallStep>(
  {
    name: { type: text, required: true },
    startOn: { ...day.partial, required: true },
    endOn: { ...day.partial, required: true },
  },
  valueOptions,
);

const call = new Schema<CallRecord>(
  {
    ...sourced,
    programme: { type: String, default: null },
    kind: { type: String, required: true, enum: ['CALL', 'OPEN_WINDOW'] },
    name: { type: text, required: true },
    launchedById: { type: String, required: true },
    operatorId: { type: String, default: null },
    regionCode: { type: String, default: null },
    territoryCodes: { type: [String], default: [] },
    territoryScope: { type: [String], required: true },
    opensOn: { ...day.partial, default: null },
    closesOn: { ...day.partial, default: null },
    envelope: { type: callEnvelope, default: null },
    maxGrant: { type: money, default: null },
    projectsSubmitted: { type: Number, default: null },
    projectsPreselected: { type: Number, default: null },
    projectsSelected: { type: Number, default: null },
    projectDuration: { type: projectDuration, default: null },
    beneficiaryClasses: { type: [{ type: String, enum: beneficiaryClasses }], default: [] },
    eligibility: { type: text, default: null },
    themes: { type: [text], default: [] },
    steps: { type: [step], default: [] },
  },
  recordOptions,
);
call.index({ programme: 1, opensOn: 1, _id: 1 });
call.index({ territoryScope: 1, opensOn: 1, _id: 1 });

export const Call = model<CallRecord>('Call', call, 'calls');
