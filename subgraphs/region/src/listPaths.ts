import type { TimePaths } from '@prim/chassis/asOf';
import type { ListPaths } from '@prim/chassis/listLoader';

import type * as graph from './__generated__/resolvers.ts';

/** The paths of the region's records behind the fields that clients filter and sort by. */

export const projectPaths: ListPaths<graph.ProjectFilter, graph.ProjectOrderField> = {
  filter: {
    programme: 'programme',
    regionCode: 'regionCode',
    territoryCode: 'territoryScope',
    callId: 'callId',
    holderId: 'holderId',
    partnerId: 'partners.organisationId',
    agreementId: 'agreementIds',
    measureId: 'measures.measureId',
    beneficiaryClass: 'beneficiaryClasses',
    status: 'status',
    genderSensitive: 'genderSensitive',
  },
  orderBy: { TITLE: 'title.fr', START_ON: 'startOn', END_ON: 'endOn', ID: '_id' },
  order: ['TITLE', 'ASC'],
};

export const callPaths: ListPaths<graph.CallFilter, graph.CallOrderField> = {
  filter: {
    programme: 'programme',
    kind: 'kind',
    regionCode: 'regionCode',
    territoryCode: 'territoryScope',
    launchedById: 'launchedById',
    beneficiaryClass: 'beneficiaryClasses',
  },
  orderBy: { OPENS_ON: 'opensOn', CLOSES_ON: 'closesOn', NAME: 'name.fr', ID: '_id' },
  order: ['OPENS_ON', 'ASC'],
};

export const servicePointPaths: ListPaths<graph.ServicePointFilter, graph.ServicePointOrderField> = {
  filter: {
    kind: 'kind',
    status: 'status',
    regionCode: 'regionCode',
    territoryCode: 'territoryScope',
    operatorId: 'operatorId',
    beneficiaryClass: 'beneficiaryClasses',
  },
  orderBy: { NAME: 'name.fr', OPENED_ON: 'openedOn', ID: '_id' },
  order: ['NAME', 'ASC'],
};

export const indicatorPaths: ListPaths<graph.IndicatorFilter, graph.IndicatorOrderField> = {
  filter: {
    programme: 'programme',
    unit: 'unit',
    regionCode: 'regionCode',
    territoryCode: 'territoryScope',
    projectId: 'projectId',
  },
  orderBy: { AS_OF: 'asOf', NAME: 'name.fr', ID: '_id' },
  order: ['AS_OF', 'DESC'],
};

export const pdrPaths: ListPaths<graph.PdrFilter, graph.PdrOrderField> = {
  filter: { regionCode: 'regionCode' },
  orderBy: { PERIOD_FROM: 'periodFrom', ADOPTED_ON: 'adoptedOn', ID: '_id' },
  order: ['PERIOD_FROM', 'DESC'],
};

export const pdrAxisPaths: ListPaths<graph.PdrAxisFilter, graph.PdrAxisOrderField> = {
  filter: { pdrId: 'pdrId' },
  orderBy: { NUMBER: 'number', ID: '_id' },
  order: ['NUMBER', 'ASC'],
};

export const personCountTablePaths: ListPaths<
  graph.PersonCountTableFilter,
  graph.PersonCountTableOrderField
> = {
  filter: { regionCode: 'regionCode', quarter: 'quarter', trait: 'trait' },
  orderBy: { QUARTER: 'quarter', ID: '_id' },
  order: ['QUARTER', 'DESC'],
};

/** When money came, and when that was recorded. */
export const receiptTimes: TimePaths = { valueDate: ['receivedOn'], recordedAt: 'recordedAt' };

export const receiptPaths: ListPaths<graph.ReceiptFilter, graph.ReceiptOrderField> = {
  filter: {
    regionCode: 'regionCode',
    agreementId: 'agreementId',
    projectId: 'projectId',
    providerId: 'provider.organisationId',
    activityIatiId: 'activityIatiId',
  },
  orderBy: { RECEIVED_ON: 'receivedOn', ID: '_id' },
  order: ['RECEIVED_ON', 'ASC'],
  times: receiptTimes,
};

/** When money was spent, and when that was recorded. */
export const expenditureTimes: TimePaths = { valueDate: ['spentOn'], recordedAt: 'recordedAt' };

export const expenditurePaths: ListPaths<
  graph.RegionalExpenditureFilter,
  graph.RegionalExpenditureOrderField
> = {
  filter: {
    regionCode: 'regionCode',
    agreementId: 'agreementId',
    projectId: 'projectId',
    pdrAxisId: 'pdrAxisId',
    receiverId: 'receiver.organisationId',
  },
  orderBy: { SPENT_ON: 'spentOn', ID: '_id' },
  order: ['SPENT_ON', 'ASC'],
  times: expenditureTimes,
};
