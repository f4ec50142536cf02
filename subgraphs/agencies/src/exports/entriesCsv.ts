import { decimalText } from '@prim/chassis/money';
import { stringify } from 'csv-stringify/sync';

import { entriesOnNoActivity, type Exported, exportPages } from '../exportPages.ts';
import { type EntryCells, type EntryColumn, entryColumns } from '../iati/entryCells.ts';
import { escapeFormula } from '../iati/formulaEscape.ts';
import { reversals } from '../liveClaims.ts';
import type { FundingActivityRecord } from '../models/FundingActivity.ts';
import type { FundingEntryRecord } from '../models/FundingEntry.ts';

/** Cells that are numbers: a minus before them is no formula. */
const numbers: ReadonlySet<string> = new Set<EntryColumn>(['amount']);

/** All claims of a reporter, those that were taken back among them, in CSV: see `entryColumns`. */
export async function* entriesCsv(exported: Exported): AsyncGenerator<string> {
  yield stringify([entryColumns]);
  for await (const page of exportPages(exported)) {
    yield page.map(({ entries, activity }) => rowsOf(entries, isRestated(activity, exported))).join('');
  }
  yield rowsOf(await entriesOnNoActivity(exported), false);
}

const isRestated = ({ restatedSince }: FundingActivityRecord, { asOf: { recordedAt } }: Exported): boolean =>
  restatedSince != null && (!recordedAt || restatedSince <= recordedAt);

/** @param isOnTwoLevels true where the parts of the activity have the same money */
function rowsOf(entries: readonly FundingEntryRecord[], isOnTwoLevels: boolean): string {
  const reversedBy = reversals(entries);
  const rows = entries.map((entry) => {
    const cells = { ...cellsOf(entry, reversedBy.get(entry._id)), isRestated: String(isOnTwoLevels) };
    return entryColumns.map((column) => (numbers.has(column) ? cells[column] : escapeFormula(cells[column])));
  });
  return stringify(rows);
}

const cellsOf = (
  entry: FundingEntryRecord,
  reversedBy: string | undefined,
): Omit<EntryCells, 'isRestated'> => ({
  id: entry._id,
  reporter: entry.reporterId ?? entry.reporterClaim.asWritten,
  activity: entry.activityIatiId ?? '',
  type: entry.type,
  amount: decimalText(entry.value.amount),
  currency: entry.value.currency,
  valueDate: entry.valueDate ?? '',
  periodFrom: entry.period?.from ?? '',
  periodTo: entry.period?.to ?? '',
  granularity: entry.granularity,
  provider: entry.provider?.asWritten ?? '',
  providerType: entry.provider?.type?.code ?? '',
  providerActivity: entry.providerActivityIatiId ?? '',
  receiver: entry.receiver?.asWritten ?? '',
  receiverType: entry.receiver?.type?.code ?? '',
  receiverActivity: entry.receiverActivityIatiId ?? '',
  sector: entry.sector?.code ?? '',
  aidType: entry.aidType?.code ?? '',
  financeType: entry.financeType?.code ?? '',
  reference: entry.reference ?? '',
  descriptionFr: entry.description?.fr ?? '',
  descriptionAr: entry.description?.ar ?? '',
  descriptionEn: entry.description?.en ?? '',
  project: entry.projectId ?? '',
  agreement: entry.agreementId ?? '',
  call: entry.callId ?? '',
  reverses: entry.reversesId ?? '',
  reversedBy: reversedBy ?? '',
  dataStatus: entry.dataStatus,
  recordedAt: entry.recordedAt.toISOString(),
  sources: entry.sources.join(' '),
});
