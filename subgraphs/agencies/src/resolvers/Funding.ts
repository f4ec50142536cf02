import type { FundingResolvers } from '../__generated__/resolvers.ts';
import { ofType } from '../totals/fundingTotals.ts';
import { traceRequest } from '../trace/traceRequest.ts';

const scopes = { projectId: 'PROJECT', callId: 'CALL', agreementId: 'AGREEMENT' } as const;

export const Funding: FundingResolvers = {
  entries: ({ field, id }, { type, ...args }, { loaders }) =>
    loaders.entries({ ...args, filter: { type: type ?? null } }, { [field]: id }),
  activities: (funded, _, { loaders }) => loaders.activitiesOf(funded),
  contracts: ({ field, id }, args, { loaders }) => loaders.contracts(args, { [field]: id }),
  statedAmounts: (funded, _, { loaders }) => loaders.statedAmountsOf(funded),
  committed: ({ field, id }, { includeIllustrative, asOf = null }, { loaders }) =>
    ofType(
      loaders.entryTotals.load({ scope: scopes[field], id, includeIllustrative, asOf }),
      'OUTGOING_COMMITMENT',
    ),
  disbursed: ({ field, id }, { includeIllustrative, asOf = null }, { loaders }) =>
    ofType(loaders.entryTotals.load({ scope: scopes[field], id, includeIllustrative, asOf }), 'DISBURSEMENT'),
  spent: ({ field, id }, { includeIllustrative, asOf = null }, { loaders }) =>
    ofType(loaders.entryTotals.load({ scope: scopes[field], id, includeIllustrative, asOf }), 'EXPENDITURE'),
  trace: ({ field, id }, asked) => traceRequest({ kind: scopes[field], id }, asked),
};
