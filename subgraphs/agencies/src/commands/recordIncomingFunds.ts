import type { RecordEntryInput } from '../__generated__/resolvers.ts';
import type { Context } from '../context.ts';
import { recordEntry } from '../recordEntry.ts';

export const recordIncomingFunds = (input: RecordEntryInput, context: Context) =>
  recordEntry('recordIncomingFunds', 'INCOMING_FUNDS', input, context);
