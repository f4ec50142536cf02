import { sourcedResolvers } from '@prim/chassis/sources';

import type { FundingActivityResolvers } from '../__generated__/resolvers.ts';
import { auditOf } from '../rules/auditRequest.ts';
import { ofType } from '../totals/fundingTotals.ts';
import { traceRequest } from '../trace/traceRequest.ts';

export const FundingActivity: FundingActivityResolvers = {
  audit: ({ _id }) => auditOf('FundingActivity', _id),
  sources: sourcedResolvers.sources,
  __resolveReference: ({ iatiId }, { loaders }) => loaders.activityById.load(iatiId),
  iatiId: ({ _id }) => _id,
  reporter: ({ reporterId }) => (reporterId ? { id: reporterId } : null),
  parent: ({ parentIatiId }, _, { loaders }) =>
    parentIatiId ? loaders.activityById.load(parentIatiId) : null,
  children: ({ _id }, _, { loaders }) => loaders.childrenOf(_id),
  agreement: ({ agreementId }) => (agreementId ? { id: agreementId } : null),
  entries: ({ _id }, { type, ...args }, { loaders }) =>
    loaders.entries({ ...args, filter: { type: type ?? null } }, { activityIatiId: _id }),
  budgets: ({ _id }, args, { loaders }) => loaders.budgets(args, { activityIatiId: _id }),
  committed: ({ _id: id }, { includeIllustrative, asOf = null }, { loaders }) =>
    ofType(
      loaders.entryTotals.load({ scope: 'ACTIVITY', id, includeIllustrative, asOf }),
      'OUTGOING_COMMITMENT',
    ),
  disbursed: ({ _id: id }, { includeIllustrative, asOf = null }, { loaders }) =>
    ofType(loaders.entryTotals.load({ scope: 'ACTIVITY', id, includeIllustrative, asOf }), 'DISBURSEMENT'),
  spent: ({ _id: id }, { includeIllustrative, asOf = null }, { loaders }) =>
    ofType(loaders.entryTotals.load({ scope: 'ACTIVITY', id, includeIllustrative, asOf }), 'EXPENDITURE'),
  budgeted: ({ _id: id }, { asOf = null }, { loaders }) =>
    loaders.budgetTotals.load({ scope: 'ACTIVITY', id, includeIllustrative: false, asOf }),
  trace: ({ _id: id }, asked) => traceRequest({ kind: 'ACTIVITY', id }, asked),
};
