import type { RecordEntryInput } from '../__generated__/resolvers.ts';
import type { Context } from '../context.ts';
import { recordEntry } from '../recordEntry.ts';

export const recordCommitment = (input: RecordEntryInput, context: Context) =>
  recordEntry('recordCommitment', 'OUTGOING_COMMITMENT', input, context);
