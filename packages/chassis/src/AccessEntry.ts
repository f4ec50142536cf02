import { randomUUID } from 'node:crypto';

import type { Institution } from '@prim/schema';
import DataLoader from 'dataloader';
import { model, Schema } from 'mongoose';

import type { Caller } from './Caller.ts';
import { DomainError } from './errors.ts';
import { recordOptions } from './fields.ts';
import { appendOnly, insertAppendOnly } from './ledger/appendOnly.ts';
import { inTransaction } from './ledger/inTransaction.ts';

/** One reading of data on natural persons (P1): who, what for, what, when. The log of them is only ever added to. */
export interface AccessEntryRecord {
  readonly _id: string;
  readonly institution: Institution;
  /** The account that read, as its institution names it. */
  readonly account: string;
  /** In the reader's own words. */
  readonly purpose: string;
  /** `Project.evaluation` */
  readonly field: string;
  /** The id of the record that it was read of; null for a root field. */
  readonly recordId: string | null;
  readonly readAt: Date;
}

export const AccessEntry = model<AccessEntryRecord>(
  'AccessEntry',
  appendOnly(
    new Schema<AccessEntryRecord>(
      {
        _id: { type: String, required: true },
        institution: { type: String, required: true },
        account: { type: String, required: true },
        purpose: { type: String, required: true },
        field: { type: String, required: true },
        recordId: { type: String, default: null },
        readAt: { type: Date, required: true },
      },
      recordOptions,
    )
      .index({ readAt: 1, _id: 1 })
      .index({ institution: 1, readAt: 1, _id: 1 })
      .index({ field: 1, recordId: 1, readAt: 1, _id: 1 }),
    'AccessEntry',
  ),
  'accessLog',
);

/** Who reads, and what for. */
interface Reading {
  readonly caller: Caller;
  readonly purpose: string | null;
  readonly now: Date;
}

type Writer = DataLoader<AccessEntryRecord, AccessEntryRecord>;

const writers = new WeakMap<object, Writer>();

/** One insert for all that one request reads at one level. */
function writerOf(context: object): Writer {
  const known = writers.get(context);
  if (known) return known;
  const writer: Writer = new DataLoader(
    async (entries) => {
      await inTransaction((session) => insertAppendOnly(AccessEntry, entries, session));
      return entries;
    },
    { cache: false },
  );
  writers.set(context, writer);
  return writer;
}

/**
 * Writes a reading down before it happens: what cannot be written down is not read.
 *
 * @throws DomainError PURPOSE_REQUIRED where the reader does not say what for
 */
export async function logRead(context: Reading, field: string, parent: unknown): Promise<void> {
  const { caller, purpose, now } = context;
  const { institution, subject } = caller;
  // Not to be met: a field of class P1 names its roles, which only accounts of institutions have.
  if (institution === null || subject === null)
    throw new Error(`Nobody to write down as the reader of ${field}`);
  if (purpose === null) {
    throw new DomainError(
      'PURPOSE_REQUIRED',
      `Each reading of ${field} is written down with its purpose: say in the header x-purpose what you read it for, ` +
        'percent-encoded where it has other letters than those of ASCII.',
    );
  }
  await writerOf(context).load({
    _id: randomUUID(),
    institution,
    account: subject,
    purpose,
    field,
    recordId: idOf(parent),
    readAt: now,
  });
}

function idOf(parent: unknown): string | null {
  if (typeof parent !== 'object' || parent === null) return null;
  const id = '_id' in parent ? parent._id : 'id' in parent ? parent.id : null;
  return typeof id === 'string' ? id : null;
}
