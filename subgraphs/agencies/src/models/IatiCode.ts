import { Schema } from 'mongoose';

/** A code of an IATI or ISO code list with its English name, both as the data gives them. */
export interface IatiCodeRecord {
  readonly code: string;
  readonly name: string;
}

export const iatiCode = new Schema<IatiCodeRecord>(
  { code: { type: String, required: true }, name: { type: String, required: true } },
  { _id: false, strict: 'throw' },
);
