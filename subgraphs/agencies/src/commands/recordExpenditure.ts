import type { RecordEntryInput } from '../__generated__/resolvers.ts';
import type { Context } from '../context.ts';
import { recordEntry } from '../recordEntry.ts';

export const recordExpenditure = (input: RecordEntryInput, context: Context) =>
  recordEntry('recordExpenditure', 'EXPENDITURE', input, context);
