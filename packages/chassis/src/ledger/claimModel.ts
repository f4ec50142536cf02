import type { LeafKind } from '@prim/ledger/LeafRecord';
import { type ClientSession, model, type Model, type Schema } from 'mongoose';

import { sourced, type SourcedRecord } from '../fields.ts';
import { anyOf } from '../loaders.ts';
import { checkerOf } from '../storedForm.ts';
import { appendOnly, insertAppendOnly } from './appendOnly.ts';

/** What every claim holds: what its reporter says, and when it came into the ledger. */
export interface ClaimRecord extends SourcedRecord {
  /** When it was recorded: by its source where that says so, else by the ledger, which puts it in. */
  readonly recordedAt: Date;
}

/** The fields of a ClaimRecord, to be spread into its schema. */
export const claimFields = { ...sourced, recordedAt: { type: Date } } as const;

/** A claim as it is found in the database, or will be put there. */
export interface StoredClaim {
  readonly _id: string;
  readonly [field: string]: unknown;
}

/** One kind of claim, as the ledger deals with it. */
export interface ClaimKind {
  readonly kind: LeafKind;
  /** Fields that are made of others for searching, and so are not part of what is claimed. */
  readonly derived: ReadonlySet<string>;
  /** The organisation whose claim it is: the name of its log. */
  readonly reporterOf: (claim: object) => string;
  /** The claim as it will be stored. @throws mongoose.Error.ValidationError */
  readonly check: (record: object) => Promise<StoredClaim>;
  readonly insert: (claims: readonly StoredClaim[], session: ClientSession) => Promise<void>;
  readonly find: (ids: readonly string[]) => Promise<readonly StoredClaim[]>;
}

const kinds = new Map<string, ClaimKind>();

/**
 * The model of a kind of claim. It refuses every write: claims come in by `appendClaims` alone, which stores the leaf
 * with the claim, and none is ever changed or removed.
 *
 * @param reporterOf the organisation that a claim is of
 * @param derived stored fields that are no part of the claim: words to search by, and what older versions kept
 */
export function claimModel<T extends ClaimRecord>(
  kind: LeafKind,
  schema: Schema<T>,
  collection: string,
  { reporterOf, derived = [] }: { reporterOf: (record: T) => string; derived?: readonly string[] },
): Model<T> {
  const made = model<T>(kind, appendOnly(schema, kind), collection);
  kinds.set(kind, {
    kind,
    derived: new Set(derived),
    reporterOf: (claim) => reporterOf(claim as T),
    check: checkerOf(made) as (record: object) => Promise<StoredClaim>,
    insert: (claims, session) => insertAppendOnly(made, claims, session),
    find: (ids) => made.find({ _id: anyOf(ids) } as object).lean<StoredClaim[]>(),
  });
  return made;
}

/** True for the name of a model whose records are claims. */
export const isClaimKind = (name: string): name is LeafKind => kinds.has(name);

/** @throws Error for a kind that this institution keeps no model of */
export function claimKind(kind: string): ClaimKind {
  const known = kinds.get(kind);
  if (known === undefined) throw new Error(`No model of ${kind} was made by claimModel.`);
  return known;
}
