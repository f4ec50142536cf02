import type { BudgetRecord } from '../models/Budget.ts';
import { type CdfdContext, cdfdSource } from './cdfdActivities.ts';
import { cdfdRecordedAt } from './cdfdEntries.ts';
import { claimOf } from './claimOf.ts';
import type { CdfdRow } from './readCdfdRows.ts';

/** The budgets of budget rows. */
export const cdfdBudgets = (rows: readonly CdfdRow[], context: CdfdContext): readonly BudgetRecord[] =>
  rows.map((row) => budgetOf(row, context));

function budgetOf(row: CdfdRow, { hierarchy, knownNames, budgetComparisons }: CdfdContext): BudgetRecord {
  if (row.type !== 'BUDGET') throw new Error(`${row.file}, line ${row.line}: a transaction is no budget`);
  return {
    _id: row.id,
    activityIatiId: row.iatiId,
    parentIatiId: hierarchy.parentOf(row.iatiId),
    reporterId: claimOf(row.reporter, knownNames).organisationId,
    period: row.period,
    value: { amount: row.value, currency: 'USD' },
    type: null,
    status: null,
    receiver: row.receiver === null ? null : claimOf(row.receiver, knownNames),
    restated: budgetComparisons.get(row.iatiId)?.isRestated(row) ?? false,
    row: { file: row.file, line: row.line, content: 'BUDGETS', isCountryShare: row.isMultiCountry },
    recordedAt: cdfdRecordedAt,
    sources: [cdfdSource],
    dataStatus: 'PUBLISHED',
    claims: [],
    note: row.note,
  };
}
