import { type Reversal, reverseClaim } from '@prim/chassis/ledger/reverseClaim';
import type { CommandAnswer } from '@prim/chassis/ledger/runCommand';

import type { ReverseReceiptInput } from '../__generated__/resolvers.ts';
import type { Context } from '../context.ts';
import { Receipt, type ReceiptRecord } from '../models/Receipt.ts';
import { ownRegion } from '../ownRegion.ts';

const reversal: Reversal<ReceiptRecord> = {
  kind: 'Receipt',
  command: 'reverseReceipt',
  model: Receipt,
  prefix: 'receipt',
  dayField: 'receivedOn',
  dayOf: ({ receivedOn }) => receivedOn,
  changes: (receivedOn) => (receivedOn ? { receivedOn } : {}),
};

/** Takes a receipt of the caller's region back. @throws DomainError FORBIDDEN, and as `reverseClaim` */
export const reverseReceipt = (
  input: ReverseReceiptInput,
  { caller, now }: Context,
): Promise<CommandAnswer> =>
  reverseClaim(reversal, {
    reporter: ownRegion(caller).reporter,
    now,
    id: input.receiptId,
    day: input.receivedOn,
    input,
  });
