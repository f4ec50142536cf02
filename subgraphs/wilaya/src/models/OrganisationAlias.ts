import { recordOptions, text } from '@prim/chassis/fields';
import type { TextRecord } from '@prim/chassis/text';
import { Schema } from 'mongoose';

/** One way in which a document writes the name of an organisation. */
export interface OrganisationAliasRecord {
  readonly value: string;
  readonly note: TextRecord | null;
  /** Id of a Source. */
  readonly source: string | null;
}

export const organisationAlias = new Schema<OrganisationAliasRecord>(
  {
    value: { type: String, required: true },
    note: { type: text, default: null },
    source: { type: String, default: null },
  },
  { ...recordOptions, _id: false },
);
