import type { TimePaths } from '@prim/chassis/asOf';
import type { Condition, ListPaths } from '@prim/chassis/listLoader';

import type * as graph from './__generated__/resolvers.ts';
import { searchableText } from './searchableText.ts';

/** The paths of the agencies' records behind the fields that clients filter and sort by. */

/** More than any title holds: what a client sends beyond it cannot make a search dearer, nor break it. */
const searchLengthMax = 200;

/** Every character of the text stands for itself. */
const holds = (text: string): Condition => ({
  searchText: { $regex: RegExp.escape(searchableText(text.slice(0, searchLengthMax))) },
});
const beginsOn = (day: string): Condition => ({ 'period.from': { $gte: day } });
const endsOn = (day: string): Condition => ({ 'period.to': { $lte: day } });

export const activityPaths: ListPaths<graph.FundingActivityFilter, graph.FundingActivityOrderField> = {
  filter: {
    reporterId: 'reporterId',
    hierarchyLevel: 'hierarchyLevel',
    parentIatiId: 'parentIatiId',
    sectorCode: 'sectors.code',
    agreementId: 'agreementId',
    budgetRestatement: 'budgetRestatement',
    search: holds,
  },
  orderBy: { IATI_ID: '_id', TITLE: 'searchText', DATE: 'period.to' },
  order: ['IATI_ID', 'ASC'],
};

/** When money moved, as exactly as is known, and when that was recorded. */
export const entryTimes: TimePaths = { valueDate: ['valueDate', 'period.to'], recordedAt: 'recordedAt' };

/** What clients ask of the parties of claims is answered by what institutions judge them to mean, too. */
export type PartyFilter = Pick<graph.FundingEntryFilter, 'receiverId' | 'providerId' | 'receiverUnresolved'> &
  Pick<graph.SubsidyContractFilter, 'holderId'>;

export const entryPaths: ListPaths<
  Omit<graph.FundingEntryFilter, keyof PartyFilter>,
  graph.FundingEntryOrderField
> = {
  filter: {
    reporterId: 'reporterId',
    type: 'type',
    granularity: 'granularity',
    activityIatiId: 'activityIatiId',
    currency: 'value.currency',
    sectorCode: 'sector.code',
    agreementId: 'agreementId',
    projectId: 'projectId',
    callId: 'callId',
    periodFrom: beginsOn,
    periodTo: endsOn,
    search: holds,
  },
  orderBy: { DATE: 'period.to', VALUE: 'value.amount', ID: '_id' },
  order: ['DATE', 'DESC'],
  times: entryTimes,
};

/** When contracts were signed, and when that was recorded. */
export const contractTimes: TimePaths = { valueDate: ['signedOn'], recordedAt: 'recordedAt' };

export const contractPaths: ListPaths<
  Omit<graph.SubsidyContractFilter, keyof PartyFilter>,
  graph.SubsidyContractOrderField
> = {
  filter: {
    reporterId: 'reporterId',
    projectId: 'projectId',
    callId: 'callId',
    agreementId: 'agreementId',
    decisionId: 'decisionId',
    currency: 'value.currency',
  },
  orderBy: { SIGNED_ON: 'signedOn', VALUE: 'value.amount', ID: '_id' },
  order: ['SIGNED_ON', 'ASC'],
  times: contractTimes,
};

export const budgetPaths: ListPaths<graph.BudgetFilter, graph.BudgetOrderField> = {
  filter: {
    reporterId: 'reporterId',
    activityIatiId: 'activityIatiId',
    restated: 'restated',
    periodFrom: beginsOn,
    periodTo: endsOn,
  },
  orderBy: { DATE: 'period.to', VALUE: 'value.amount', ID: '_id' },
  order: ['DATE', 'ASC'],
};

export const statedAmountPaths: ListPaths<graph.StatedAmountFilter, graph.StatedAmountOrderField> = {
  filter: {
    kind: 'kind',
    programme: 'programme',
    regionCode: 'territoryCode',
    agreementId: 'agreementId',
    callId: 'callId',
    projectId: 'projectId',
    providerId: 'providerId',
    receiverId: 'receiverId',
    currency: 'value.currency',
  },
  orderBy: { DATE: 'statedOn', VALUE: 'value.amount', ID: '_id' },
  order: ['DATE', 'DESC'],
};

export const exchangeRatePaths: ListPaths<graph.ExchangeRateFilter, graph.ExchangeRateOrderField> = {
  filter: { base: 'base', quote: 'quote', kind: 'kind' },
  orderBy: { DATE: 'rateOn', VALUE: 'rate' },
  order: ['DATE', 'ASC'],
};
