import { type ClientSession, Schema } from 'mongoose';

import { money, recordOptions } from '../fields.ts';
import type { MoneyRecord } from '../money.ts';
import { appendClaims, type NewClaim } from './appendClaims.ts';
import { claimFields, claimModel, type ClaimRecord } from './claimModel.ts';
import { inTransaction } from './inTransaction.ts';

/** A claim for tests of the ledger: an amount of one of several reporters. */
export interface TestClaimRecord extends ClaimRecord {
  readonly reporter: string;
  readonly value: MoneyRecord;
  readonly searchText: string | null;
}

export const TestClaim = claimModel(
  'Receipt',
  new Schema<TestClaimRecord>(
    {
      ...claimFields,
      reporter: { type: String, required: true },
      value: { type: money, required: true },
      searchText: { type: String, default: null },
    },
    recordOptions,
  ),
  'testClaims',
  { reporterOf: ({ reporter }) => reporter, derived: ['searchText'] },
);

export const testClaim = (number: number, changed: Partial<TestClaimRecord> = {}): NewClaim => ({
  kind: 'Receipt',
  record: {
    _id: `claim-${number}`,
    reporter: 'X-TEST',
    value: { amount: `${number}.50`, currency: 'MAD' },
    sources: [],
    dataStatus: 'RECORDED',
    ...changed,
  },
});

export const testNow = new Date('2026-01-31T09:30:00.000Z');

export const append = (claims: readonly NewClaim[], now = testNow): Promise<void> =>
  inTransaction((session: ClientSession) => appendClaims(session, claims, now));
