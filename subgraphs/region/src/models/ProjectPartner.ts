import { Schema } from 'mongoose';

/** A body that takes part in a project without holding it. */
export interface ProjectPartnerRecord {
  /** Id of an Organisation (wilaya). */
  readonly organisationId: string;
  readonly role: 'FUNDING' | 'COFUNDING' | 'EXTENDING' | 'IMPLEMENTING' | 'OPERATOR' | 'PARTNER';
}

export const projectPartner = new Schema<ProjectPartnerRecord>(
  {
    organisationId: { type: String, required: true },
    role: {
      type: String,
      required: true,
      enum: ['FUNDING', 'COFUNDING', 'EXTENDING', 'IMPLEMENTING', 'OPERATOR', 'PARTNER'],
    },
  },
  { _id: false, strict: 'throw' },
);
