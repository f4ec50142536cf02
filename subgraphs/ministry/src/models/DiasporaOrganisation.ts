import { recordOptions, sourced, type SourcedRecord, text } from '@prim/chassis/fields';
import type { TextRecord } from '@prim/chassis/text';
import { model, Schema } from 'mongoose';

import { idList } from '../idList.ts';
import { wholesOf } from '../territoryCodes.ts';

/** What the ministry knows of one organisation of Moroccans abroad, or for them. */
export interface DiasporaOrganisationRecord extends SourcedRecord {
  readonly name: TextRecord;
  /** Id of an Organisation (wilaya); no two records have the same. */
  readonly organisationId: string;
  readonly role: TextRecord | null;
  /** Where it has its seat; null when that is Morocco. */
  readonly hostCountryCode: string | null;
  /** Codes of the Territories (wilaya) that its members come from or that it works for. */
  readonly territoryCodes: readonly string[];
  /** `territoryCodes` and the codes of all that these are part of, for a whole to find what is known of its parts. */
  readonly withinCodes: readonly string[];
}

const diasporaOrganisation = new Schema<DiasporaOrganisationRecord>(
  {
    ...sourced,
    name: { type: text, required: true },
    organisationId: { type: String, required: true },
    role: { type: text, default: null },
    hostCountryCode: { type: String, default: null },
    territoryCodes: idList(20),
    withinCodes: {
      type: [String],
      default(this: DiasporaOrganisationRecord) {
        return [...new Set(this.territoryCodes.flatMap(wholesOf))];
      },
    },
  },
  recordOptions,
);
diasporaOrganisation.index({ organisationId: 1 }, { unique: true });
diasporaOrganisation.index({ hostCountryCode: 1 });
diasporaOrganisation.index({ withinCodes: 1 });

export const DiasporaOrganisation = model<DiasporaOrganisationRecord>(
  'DiasporaOrganisation',
  diasporaOrganisation,
  'diasporaOrganisations',
);
