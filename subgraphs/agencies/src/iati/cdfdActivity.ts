import type {
  PublishedActivity,
  PublishedBudget,
  PublishedOrganisation,
  PublishedTransaction,
} from '@prim/iati/PublishedActivity';
import { noLinks } from '@prim/iati/PublishedActivity';

import type { IatiCodeRecord } from '../models/IatiCode.ts';
import { parentByForm } from '../seed/activityHierarchy.ts';
import type { CdfdRow } from '../seed/readCdfdRows.ts';
import { codeOfType } from '../transactionTypes.ts';

/** The currency of all amounts of such a file. */
const currency = 'USD';

/** The language of titles where the file does not say it: that of both reporters that keep their ledgers here. */
const lang = 'fr';

const organisationOf = (name: string, type: IatiCodeRecord | null | undefined): PublishedOrganisation => ({
  name,
  ref: /\[([^[\]]+)\]$/.exec(name)?.[1] ?? null,
  type: type?.code ?? null,
  activityId: null,
});

const receiverOf = ({ receiver, receiverType }: CdfdRow) =>
  receiver === null ? null : organisationOf(receiver, receiverType);

/** What rows of IATI Country Development Finance Data say of the one activity that they are about. */
export function cdfdActivity(rows: readonly [CdfdRow, ...CdfdRow[]]): PublishedActivity {
  const [first] = rows;
  const money = rows.filter(({ type }) => type !== 'BUDGET');
  const parentId = parentByForm(first.iatiId);
  const days = rows.flatMap(({ period }) => [period.from, period.to]).toSorted();
  return {
    line: first.line,
    iatiId: first.iatiId,
    reporter: organisationOf(first.reporter, first.reporterType),
    title: [{ lang, text: first.title }],
    description: [],
    status: null,
    dates: new Map(),
    participants: participantsOf(rows),
    countries: [{ code: first.recipientCountry.code, percentage: null }],
    regions: [],
    sectors: [...new Set(rows.map(({ sector }) => sector.code))]
      .toSorted()
      .map((code) => ({ code, percentage: null })),
    aidType: rows.find(({ aidType }) => aidType)?.aidType?.code ?? null,
    financeType: rows.find(({ financeType }) => financeType)?.financeType?.code ?? null,
    hierarchy: parentId === null ? null : 2,
    related: [],
    parentId,
    childIds: [],
    isMultiCountry: rows.some((row) => row.isMultiCountry),
    period: { from: days.at(0) ?? '', to: days.at(-1) ?? '' },
    budgets: rows.filter(({ type }) => type === 'BUDGET').map(budgetOf),
    transactions: money.map(transactionOf),
  };
}

/** The receiver of a budget row is the activity's implementing organisation, by the method of the file. */
function participantsOf(rows: readonly CdfdRow[]): PublishedActivity['participants'] {
  const named = rows.flatMap((row) => [
    { role: '1', organisation: organisationOf(row.provider, row.providerType) },
    ...(row.type === 'BUDGET' && row.receiver
      ? [{ role: '4', organisation: organisationOf(row.receiver, row.receiverType) }]
      : []),
  ]);
  return [...new Map(named.map((it) => [`${it.role} ${it.organisation.name}`, it])).values()];
}

const transactionOf = (row: CdfdRow): PublishedTransaction => ({
  line: row.line,
  reference: null,
  type: row.type === 'BUDGET' ? '' : String(codeOfType(row.type)),
  granularity: 'QUARTER_SUM',
  period: row.period,
  value: { amount: row.value, currency },
  valueDate: null,
  description: [],
  provider: organisationOf(row.provider, row.providerType),
  receiver: receiverOf(row),
  sector: row.sector.code,
  aidType: row.aidType?.code ?? null,
  financeType: row.financeType?.code ?? null,
  links: noLinks,
});

const budgetOf = (row: CdfdRow): PublishedBudget => ({
  line: row.line,
  type: null,
  status: null,
  period: row.period,
  value: { amount: row.value, currency },
  valueDate: null,
  receiver: receiverOf(row),
});
