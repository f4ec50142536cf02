import { decimalText } from '@prim/chassis/money';
import type { MoneyRecord } from '@prim/chassis/money';
import type {
  PublishedActivity,
  PublishedBudget,
  PublishedPeriod,
  PublishedTransaction,
} from '@prim/iati/PublishedActivity';

import { activityStatuses } from '../activityStatuses.ts';
import type { BudgetRecord } from '../models/Budget.ts';
import type { FundingActivityRecord } from '../models/FundingActivity.ts';
import type { FundingEntryRecord } from '../models/FundingEntry.ts';
import { codeOfType } from '../transactionTypes.ts';
import { narrativesOfText } from './narratives.ts';
import { organisationOfClaim } from './organisationAsWritten.ts';

const moneyOf = ({ amount, currency }: MoneyRecord) => ({ amount: decimalText(amount), currency });

const codeOfName = (names: readonly string[], name: string | null | undefined): string | null =>
  name == null ? null : String(names.indexOf(name) + 1);

export const budgetTypes = ['ORIGINAL', 'REVISED'] as const;
export const budgetStatuses = ['INDICATIVE', 'COMMITTED'] as const;
export const relatedActivityTypes = ['PARENT', 'CHILD', 'SIBLING', 'CO_FUNDED', 'THIRD_PARTY'] as const;
export const organisationRoles = ['FUNDING', 'ACCOUNTABLE', 'EXTENDING', 'IMPLEMENTING'] as const;

/** An entry with a day, as IATI publishes one: a statement without a date is none. */
export type DatedEntry = FundingEntryRecord & {
  readonly period: PublishedPeriod;
  readonly granularity: PublishedTransaction['granularity'];
};

const isDay = (date: string) => date.length === 10;

export const isDated = (entry: FundingEntryRecord): entry is DatedEntry =>
  entry.granularity !== 'STATEMENT' &&
  entry.period !== null &&
  isDay(entry.period.from) &&
  isDay(entry.period.to);

/** What an entry says, in the codes of IATI. */
export const transactionOf = (entry: DatedEntry): PublishedTransaction => ({
  line: entry.row?.line ?? 0,
  reference: entry.reference ?? null,
  type: String(codeOfType(entry.type)),
  granularity: entry.granularity,
  period: { from: entry.period.from, to: entry.period.to },
  value: moneyOf(entry.value),
  valueDate: entry.valueDate,
  description: narrativesOfText(entry.description),
  provider: entry.provider && organisationOfClaim(entry.provider, entry.providerActivityIatiId),
  receiver: entry.receiver && organisationOfClaim(entry.receiver, entry.receiverActivityIatiId),
  sector: entry.sector?.code ?? null,
  aidType: entry.aidType?.code ?? null,
  financeType: entry.financeType?.code ?? null,
  links: { projectId: entry.projectId, agreementId: entry.agreementId, callId: entry.callId },
});

/** What a budget row says, in the codes of IATI. */
export const budgetOf = (row: BudgetRecord): PublishedBudget => ({
  line: row.row?.line ?? 0,
  type: codeOfName(budgetTypes, row.type),
  status: codeOfName(budgetStatuses, row.status),
  period: { from: row.period.from, to: row.period.to },
  value: moneyOf(row.value),
  valueDate: row.valueDate ?? null,
  receiver: row.receiver && organisationOfClaim(row.receiver),
});

/** An activity with its money, in the codes of IATI. */
export function activityOf(
  activity: FundingActivityRecord,
  money: Pick<PublishedActivity, 'transactions' | 'budgets'> & { readonly childIds: readonly string[] },
): PublishedActivity {
  const { hierarchyLevel, sectors, reporterClaim, titleLanguage, period } = activity;
  const { transactions, budgets, childIds } = money;
  return {
    line: 0,
    iatiId: activity._id,
    reporter: organisationOfClaim(reporterClaim),
    title: narrativesOfText(activity.title, titleLanguage),
    description: narrativesOfText(activity.description, titleLanguage),
    status: codeOfName(activityStatuses, activity.status),
    dates: datesOf(activity),
    participants: activity.participatingOrganisations.map(({ role, claim, activityIatiId }) => ({
      role: codeOfName(organisationRoles, role) ?? '',
      organisation: organisationOfClaim(claim, activityIatiId),
    })),
    countries: activity.recipientCountries.map(({ code, percentage }) => ({ code, percentage })),
    regions: activity.recipientRegions.map(({ code, vocabulary, percentage }) => ({
      code,
      vocabulary,
      percentage,
    })),
    sectors: sectors.map(({ code, percentage }) => ({ code, percentage: percentage ?? null })),
    // A default would also be read into a transaction that has none.
    aidType: transactions.every(({ aidType }) => aidType !== null) ? (activity.aidType?.code ?? null) : null,
    financeType: transactions.every(({ financeType }) => financeType !== null)
      ? (activity.financeType?.code ?? null)
      : null,
    hierarchy: { PARENT: 1, CHILD: 2, SINGLE: null }[hierarchyLevel],
    related: activity.relatedActivities.map(({ iatiId, type }) => ({
      iatiId,
      type: codeOfName(relatedActivityTypes, type) ?? '',
    })),
    parentId: activity.parentIatiId,
    childIds,
    isMultiCountry: activity.isMultiCountry,
    period: period && isDay(period.from) && isDay(period.to) ? period : null,
    budgets,
    transactions,
  };
}

const datesOf = (activity: FundingActivityRecord): ReadonlyMap<string, string> =>
  new Map(
    [activity.plannedStartOn, activity.actualStartOn, activity.plannedEndOn, activity.actualEndOn].flatMap(
      (day, index) => (day ? [[String(index + 1), day] as const] : []),
    ),
  );
