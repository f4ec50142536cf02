import { day, recordOptions, sourced, type SourcedRecord, text } from '@prim/chassis/fields';
import type { TextRecord } from '@prim/chassis/text';
import { model, Schema } from 'mongoose';

import type { OrganisationType } from '../__generated__/resolvers.ts';
import { boundedList } from '../boundedList.ts';
import { localIdScheme } from '../localIdScheme.ts';
import { normalizedText } from '../normalizedText.ts';
import { searchable, searchableBy, type SearchableRecord } from '../searchableFields.ts';
import { organisationAlias, type OrganisationAliasRecord } from './OrganisationAlias.ts';
import { organisationOtherId, type OrganisationOtherIdRecord } from './OrganisationOtherId.ts';

/** A body that takes part; never a person. A body that changed its form is one record per form. */
export interface OrganisationRecord extends SourcedRecord, SearchableRecord {
  readonly name: TextRecord;
  readonly acronym: string | null;
  readonly aliases: readonly OrganisationAliasRecord[];
  readonly type: OrganisationType;
  /** `local`, or the scheme of IATI that the id belongs to. */
  readonly idScheme: string;
  readonly otherIds: readonly OrganisationOtherIdRecord[];
  /** Id of an Organisation, as is `successorId`. */
  readonly parentId: string | null;
  readonly parentSince: string | null;
  readonly successorId: string | null;
  readonly validFrom: string | null;
  readonly validTo: string | null;
  /** The earliest and latest date on which a source shows this form: not legal dates. */
  readonly firstAttested: string | null;
  readonly lastAttested: string | null;
  /** ISO 3166-1 alpha-2, or `EU`. */
  readonly country: string;
  /** Code of a Territory. */
  readonly territoryCode: string | null;
  readonly roles: readonly TextRecord[];
  /** All its names and ids in the form in which names are compared; derived, as are the searchable fields. */
  readonly nameKeys: readonly string[];
}

const types: readonly OrganisationType[] = [
  'GOVERNMENT',
  'LOCAL_GOVERNMENT',
  'OTHER_PUBLIC_SECTOR',
  'INTERNATIONAL_NGO',
  'NATIONAL_NGO',
  'REGIONAL_NGO',
  'PARTNER_COUNTRY_BASED_NGO',
  'PUBLIC_PRIVATE_PARTNERSHIP',
  'MULTILATERAL',
  'FOUNDATION',
  'PRIVATE_SECTOR',
  'PRIVATE_SECTOR_IN_PROVIDER_COUNTRY',
  'PRIVATE_SECTOR_IN_AID_RECIPIENT_COUNTRY',
  'PRIVATE_SECTOR_IN_THIRD_COUNTRY',
  'ACADEMIC_TRAINING_AND_RESEARCH',
  'OTHER',
];

const organisation = new Schema<OrganisationRecord>(
  {
    ...sourced,
    ...searchable,
    name: { type: text, required: true },
    acronym: { type: String, default: null },
    aliases: boundedList(organisationAlias),
    type: { type: String, required: true, enum: types, index: true },
    idScheme: { type: String, required: true },
    otherIds: boundedList(organisationOtherId),
    parentId: { type: String, default: null, index: true },
    parentSince: { ...day.partial, default: null },
    successorId: { type: String, default: null, index: true },
    validFrom: { ...day.partial, default: null },
    validTo: { ...day.partial, default: null },
    firstAttested: { ...day.partial, default: null },
    lastAttested: { ...day.partial, default: null },
    country: { type: String, required: true, match: /^[A-Z]{2}$/ },
    territoryCode: { type: String, default: null, index: true },
    roles: boundedList(text),
    nameKeys: { type: [String], default: [], index: true },
  },
  recordOptions,
);
organisation.pre('validate', function deriveNames() {
  const others = [this.acronym, ...this.aliases.map(({ value }) => value)].filter((name) => name !== null);
  const ids = [this._id, ...this.otherIds.map(({ value }) => value)];
  const { fr, ar, en } = this.name ?? {};
  const names = [fr, ar, en].filter((name) => name != null);
  this.set({
    ...searchableBy(this.name, others),
    nameKeys: [...new Set([...names, ...others, ...ids].map(normalizedText))],
  });
});
organisation.path('idScheme').validate(function matchesId(scheme: string) {
  return (scheme === localIdScheme) === (this as OrganisationRecord)._id.startsWith('X-PRIM-');
}, 'an id that begins with X-PRIM- belongs to the scheme "local", and no other does');

export const Organisation = model<OrganisationRecord>('Organisation', organisation, 'organisations');
