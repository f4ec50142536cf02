import type { LeafBody, LeafRecord, LeafValue } from '@prim/ledger/LeafRecord';
import { LedgerError } from '@prim/ledger/LedgerError';
import { Types } from 'mongoose';

import { decimalText } from '../money.ts';
import { claimKind, type StoredClaim } from './claimModel.ts';

/**
 * The leaf of a claim: all its fields but its id, which stands beside them, and those that are derived. Exact
 * decimals and whole numbers become decimal text, instants ISO text; what is null is left out, so that a field that
 * a later version adds leaves the leaves of older claims as they are.
 *
 * @param recordedAt when the ledger took the claim in
 * @throws LedgerError LEAF_INVALID for a number that is not whole: no float ever enters a claim
 */
export function leafOfClaim(kind: string, claim: StoredClaim, recordedAt: Date): LeafRecord {
  const { kind: leafKind, derived, reporterOf } = claimKind(kind);
  const { _id, ...fields } = claim;
  return {
    version: 1,
    kind: leafKind,
    reporter: reporterOf(claim),
    id: _id,
    recordedAt: recordedAt.toISOString(),
    body: bodyOf(Object.entries(fields).filter(([name]) => !derived.has(name))),
  };
}

const bodyOf = (fields: readonly (readonly [string, unknown])[]): LeafBody =>
  Object.fromEntries(
    fields.flatMap(([name, value]) =>
      value === null || value === undefined ? [] : [[name, valueOf(value, name)] as const],
    ),
  );

function valueOf(value: unknown, name: string): LeafValue {
  if (value === null || value === undefined) return null;
  if (typeof value === 'string' || typeof value === 'boolean') return value;
  if (value instanceof Date) return value.toISOString();
  if (value instanceof Types.Decimal128) return decimalText(value);
  if (typeof value === 'number' && Number.isSafeInteger(value)) return String(value);
  if (Array.isArray(value)) return value.map((item) => valueOf(item, name));
  if (typeof value === 'object') return bodyOf(Object.entries(value));
  throw new LedgerError(
    'LEAF_INVALID',
    `The field ${name} holds a ${typeof value} that no claim may hold: no float, no function.`,
  );
}
