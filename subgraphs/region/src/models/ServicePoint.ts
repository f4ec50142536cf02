import { day, recordOptions, sourced, type SourcedRecord, text } from '@prim/chassis/fields';
import type { TextRecord } from '@prim/chassis/text';
import { model, Schema } from 'mongoose';

import { beneficiaryClasses, type BeneficiaryClassRecord } from './BeneficiaryClass.ts';

/** A place where Moroccans abroad or migrants are received, or a network of such places. */
export interface ServicePointRecord extends SourcedRecord {
  readonly kind: (typeof kinds)[number];
  readonly name: TextRecord;
  /** Code of a Territory (wilaya): the commune, or the region of a network. */
  readonly territoryCode: string;
  /** Code of a Territory (wilaya). */
  readonly regionCode: string;
  /** The code of its territory and of all that contain it, up to the country. */
  readonly territoryScope: readonly string[];
  /** Id of an Organisation (wilaya). */
  readonly operatorId: string | null;
  readonly status: (typeof statuses)[number];
  readonly openedOn: string | null;
  readonly beneficiaryClasses: readonly BeneficiaryClassRecord[];
  /** How many places a network has. */
  readonly count: number | null;
}

const kinds = ['BAOM', 'BAOM_NETWORK', 'RECEPTION_UNIT', 'RECEPTION_UNIT_NETWORK', 'CENTRE'] as const;
const statuses = ['PLANNED', 'PILOT', 'ACTIVE'] as const;

const servicePoint = new Schema<ServicePointRecord>(
  {
    ...sourced,
    kind: { type: String, required: true, enum: kinds },
    name: { type: text, required: true },
    territoryCode: { type: String, required: true },
    regionCode: { type: String, required: true },
    territoryScope: { type: [String], required: true },
    operatorId: { type: String, default: null },
    status: { type: String, required: true, enum: statuses },
    openedOn: { ...day.partial, default: null },
    beneficiaryClasses: { type: [{ type: String, enum: beneficiaryClasses }], default: [] },
    count: { type: Number, default: null },
  },
  recordOptions,
);
servicePoint.index({ territoryScope: 1, 'name.fr': 1, _id: 1 });
servicePoint.index({ regionCode: 1 });

export const ServicePoint = model<ServicePointRecord>('ServicePoint', servicePoint, 'servicePoints');
