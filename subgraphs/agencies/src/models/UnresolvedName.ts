import type { MoneyRecord } from '@prim/chassis/money';

import type { TransactionType } from '../__generated__/resolvers.ts';

/** A name that a reporter writes, and that nothing resolves to an organisation. */
export interface UnresolvedNameRecord {
  readonly asWritten: string;
  readonly ref: string | null;
  readonly reporterId: string | null;
  readonly receiverCount: number;
  readonly providerCount: number;
  readonly amounts: readonly { readonly type: TransactionType; readonly value: MoneyRecord }[];
  readonly exampleEntryId: string;
}
