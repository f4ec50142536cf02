import { day, recordOptions, sourced, type SourcedRecord, text } from '@prim/chassis/fields';
import type { TextRecord } from '@prim/chassis/text';
import { model, Schema } from 'mongoose';

import type { TerritoryLevel, TerritoryMilieu } from '../__generated__/resolvers.ts';
import { boundedList } from '../boundedList.ts';
import { searchable, searchableBy, type SearchableRecord } from '../searchableFields.ts';

/** A country, region, prefecture, province or commune. Its `_id` is the code of HCP without the last dot. */
export interface TerritoryRecord extends SourcedRecord, SearchableRecord {
  readonly hcpCode: string | null;
  readonly iso3166_2: string | null;
  readonly level: TerritoryLevel;
  readonly name: TextRecord;
  readonly aliases: readonly string[];
  readonly milieu: TerritoryMilieu | null;
  readonly population2024: number | null;
  /** Code of the Territory that it lies in: the last of `ancestorCodes`. */
  readonly parentCode: string | null;
  /** Codes of all territories that it lies in, the country first. */
  readonly ancestorCodes: readonly string[];
  /** The days within which the code stands for this territory; null where no source says. */
  readonly validFrom: string | null;
  readonly validTo: string | null;
  readonly occursInSources: boolean;
}

const levels: readonly TerritoryLevel[] = ['COUNTRY', 'REGION', 'PREFECTURE', 'PROVINCE', 'COMMUNE'];
const milieus: readonly TerritoryMilieu[] = ['URBAN', 'RURAL'];

const territory = new Schema<TerritoryRecord>(
  {
    ...sourced,
    ...searchable,
    hcpCode: { type: String, default: null },
    iso3166_2: { type: String, default: null, match: /^[A-Z]{2}(-[A-Z0-9]{1,3})?$/ },
    level: { type: String, required: true, enum: levels },
    name: { type: text, required: true },
    aliases: boundedList(String),
    milieu: { type: String, default: null, enum: [...milieus, null] },
    population2024: { type: Number, default: null, min: 0 },
    parentCode: { type: String, default: null, index: true },
    ancestorCodes: { ...boundedList(String), index: true },
    validFrom: { ...day.partial, default: null },
    validTo: { ...day.partial, default: null },
    occursInSources: { type: Boolean, required: true },
  },
  recordOptions,
);
territory.pre('validate', function deriveNames() {
  this.set(searchableBy(this.name, this.aliases));
  const nearest = this.ancestorCodes.at(-1) ?? null;
  if (nearest !== this.parentCode) this.invalidate('parentCode', 'the parent is the last of the ancestors');
});

export const Territory = model<TerritoryRecord>('Territory', territory, 'territories');
