import { decimalText } from '@prim/chassis/money';
import { stringify } from 'csv-stringify/sync';

import { type Exported, type ExportedActivity, exportPages } from '../exportPages.ts';
import { escapeFormula } from '../iati/formulaEscape.ts';
import { createLoaders } from '../loaders.ts';
import type { FundingTotalRecord } from '../models/FundingTotal.ts';

const columns = [
  'activity',
  'title',
  'hierarchyLevel',
  'total',
  'amount',
  'currency',
  'entryCount',
  'level',
  'leftOut',
  'asOfValueDate',
  'asOfRecordedAt',
  'newestRecordedAt',
  'method',
] as const;

/**
 * What a reporter's activities were committed, paid and budgeted, one row per activity, type and currency, each with
 * how it was counted. Rows of a parent count what its parts have again: they are not to be added to theirs.
 */
export async function* totalsCsv(exported: Exported): AsyncGenerator<string> {
  yield stringify([columns]);
  for await (const page of exportPages(exported)) {
    // One round trip for the totals of a page, and nothing of it is kept for the next.
    const { entryTotals, budgetTotals } = createLoaders();
    const rows = await Promise.all(
      page.map(async (it) => {
        const request = {
          scope: 'ACTIVITY' as const,
          id: it.activity._id,
          includeIllustrative: false,
          asOf: exported.asOf,
        };
        const [entries, budgets] = await Promise.all([entryTotals.load(request), budgetTotals.load(request)]);
        return [...entries, ...budgets].map((total) => rowOf(it, total));
      }),
    );
    yield stringify(rows.flat());
  }
}

const rowOf = ({ activity }: ExportedActivity, total: FundingTotalRecord): readonly string[] => [
  escapeFormula(activity._id),
  escapeFormula(activity.title.fr ?? activity.title.ar ?? activity.title.en ?? ''),
  activity.hierarchyLevel,
  total.type ?? 'BUDGET',
  decimalText(total.value.amount),
  total.value.currency,
  String(total.entryCount),
  total.method.level,
  total.method.leftOut.map(({ reason, entryCount }) => `${reason} ${entryCount}`).join('; '),
  total.asOf.valueDate ?? '',
  total.asOf.recordedAt?.toISOString() ?? '',
  total.asOf.newestRecordedAt?.toISOString() ?? '',
  escapeFormula(total.method.text.fr ?? ''),
];
