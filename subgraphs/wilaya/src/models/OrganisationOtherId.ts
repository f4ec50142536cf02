import { recordOptions } from '@prim/chassis/fields';
import { Schema } from 'mongoose';

/** An id that somebody else uses for an organisation. */
export interface OrganisationOtherIdRecord {
  readonly value: string;
  readonly scheme: string;
  /** Id of a Source. */
  readonly source: string | null;
}

export const organisationOtherId = new Schema<OrganisationOtherIdRecord>(
  {
    value: { type: String, required: true },
    scheme: { type: String, required: true },
    source: { type: String, default: null },
  },
  { ...recordOptions, _id: false },
);
