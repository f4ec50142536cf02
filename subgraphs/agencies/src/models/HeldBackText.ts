import { createHash } from 'node:crypto';

import { recordOptions } from '@prim/chassis/fields';
import { model, Schema } from 'mongoose';

import type { HeldBackDecision, HeldBackKind, HeldBackPlace } from '../__generated__/resolvers.ts';

/**
 * A text of a file that may give a natural person away. Nothing that bears it is recorded until a person of the
 * institution has decided. It is in no log, and no one else sees it.
 */
export interface HeldBackTextRecord {
  /** See `heldBackId`. */
  readonly _id: string;
  /** The reporter whose file it stood in. */
  readonly reporterId: string;
  readonly text: string;
  readonly place: HeldBackPlace;
  readonly kinds: readonly HeldBackKind[];
  /** Where it was found first. */
  readonly file: string;
  readonly line: number;
  readonly activityIatiId: string;
  readonly heldAt: Date;
  readonly decision: HeldBackDecision | null;
  readonly decidedAt: Date | null;
}

/** The same text of the same reporter is decided on once, wherever it stands. */
export const heldBackId = (reporterId: string, text: string): string =>
  `held-${createHash('sha256').update(`${reporterId}\n${text}`).digest('hex').slice(0, 24)}`;

const heldBackText = new Schema<HeldBackTextRecord>(
  {
    _id: { type: String, required: true },
    reporterId: { type: String, required: true },
    text: { type: String, required: true },
    place: {
      type: String,
      required: true,
      enum: ['PROVIDER', 'RECEIVER', 'PARTICIPANT', 'TITLE', 'DESCRIPTION'],
    },
    kinds: { type: [String], required: true },
    file: { type: String, required: true },
    line: { type: Number, required: true },
    activityIatiId: { type: String, required: true },
    heldAt: { type: Date, required: true },
    decision: { type: String, default: null, enum: ['RELEASE', 'WITHHOLD', null] },
    decidedAt: { type: Date, default: null },
  },
  recordOptions,
).index({ reporterId: 1, decision: 1, _id: 1 });

export const HeldBackText = model<HeldBackTextRecord>('HeldBackText', heldBackText, 'heldBackTexts');
