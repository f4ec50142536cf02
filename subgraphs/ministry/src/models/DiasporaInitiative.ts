import { day, recordOptions, sourced, type SourcedRecord, text } from '@prim/chassis/fields';
import type { TextRecord } from '@prim/chassis/text';
import { model, Schema } from 'mongoose';

import type { DiasporaInitiativeKind } from '../__generated__/resolvers.ts';
import { wholesOf } from '../territoryCodes.ts';

/** Something that Moroccans abroad did for a place in Morocco, or that was done to reach them. */
export interface DiasporaInitiativeRecord extends SourcedRecord {
  readonly kind: DiasporaInitiativeKind;
  readonly name: TextRecord;
  /** Id of an Organisation (wilaya). */
  readonly organisationId: string | null;
  readonly startOn: string | null;
  readonly endOn: string | null;
  readonly hostCountryCode: string | null;
  /** Code of a Territory (wilaya), the smallest that sources name. */
  readonly territoryCode: string | null;
  /** `territoryCode` and the codes of all that it is part of, for a whole to find what is known of its parts. */
  readonly withinCodes: readonly string[];
}

const diasporaInitiative = new Schema<DiasporaInitiativeRecord>(
  {
    ...sourced,
    kind: { type: String, required: true, enum: ['INITIATIVE', 'OUTREACH'] },
    name: { type: text, required: true },
    organisationId: { type: String, default: null },
    startOn: { ...day.partial, default: null },
    endOn: { ...day.partial, default: null },
    hostCountryCode: { type: String, default: null },
    territoryCode: { type: String, default: null },
    withinCodes: {
      type: [String],
      default(this: DiasporaInitiativeRecord) {
        return this.territoryCode === null ? [] : wholesOf(this.territoryCode);
      },
    },
  },
  recordOptions,
);
diasporaInitiative.index({ hostCountryCode: 1 });
diasporaInitiative.index({ organisationId: 1 });
diasporaInitiative.index({ withinCodes: 1 });

export const DiasporaInitiative = model<DiasporaInitiativeRecord>(
  'DiasporaInitiative',
  diasporaInitiative,
  'diasporaInitiatives',
);
