import { listPage } from '@prim/chassis/connection';

import type { QueryResolvers } from '../__generated__/resolvers.ts';
import { reporterOf } from '../reporters.ts';
import { keyOfUnresolved } from '../resolution/unresolvedNames.ts';
import { auditRequest } from '../rules/auditRequest.ts';
import { ruleList } from '../rules/ruleList.ts';
import { traceRequest } from '../trace/traceRequest.ts';

export const Query: QueryResolvers = {
  heldBackTexts: (_, { isDecided }, { loaders, caller }) =>
    loaders.heldBackTexts(reporterOf(caller).id, isDecided ?? null),
  fundingActivity: (_, { iatiId }, { loaders }) => loaders.activityById.load(iatiId),
  fundingActivities: (_, args, { loaders }) => loaders.activities(args),
  fundingEntry: (_, { id, asOf }, { loaders }) => loaders.entryById.load(id, { asOf }),
  fundingEntries: (_, args, { loaders }) => loaders.entries(args),
  subsidyContract: (_, { id, asOf }, { loaders }) => loaders.contractById.load(id, { asOf }),
  subsidyContracts: (_, args, { loaders }) => loaders.contracts(args),
  budget: (_, { id }, { loaders }) => loaders.budgetById.load(id),
  budgets: (_, args, { loaders }) => loaders.budgets(args),
  statedAmount: (_, { id }, { loaders }) => loaders.statedAmountById.load(id),
  statedAmounts: (_, args, { loaders }) => loaders.statedAmounts(args),
  exchangeRate: (_, { id }, { loaders }) => loaders.exchangeRateById.load(id),
  audit: (_, args) => auditRequest(args),
  auditRules: () => ruleList,
  exchangeRates: (_, args, { loaders }) => loaders.exchangeRates(args),
  unresolvedCounts: (_, { asOf }, { loaders }) => loaders.unresolvedCounts(asOf),
  unresolvedNames: async (_, { reporterId, asOf, ...page }, { loaders }) =>
    listPage(await loaders.unresolvedNames(reporterId ?? null, asOf), keyOfUnresolved, page),
  trace: (_, { from, ...asked }) => traceRequest(from, asked),
  agenciesLog: (_, { reporter }, { loaders }) => loaders.ledger.headOf.load(reporter),
  agenciesLogs: (_, _args, { loaders }) => loaders.ledger.heads(),
  agenciesKeys: (_, _args, { logKeys }) => logKeys.ring(),
  agenciesHeldCheckpoints: (_, _args, { loaders }) => loaders.ledger.heldCheckpoints(),
  agenciesAccessLog: (_, args, { loaders, caller }) => loaders.accessLog(args, caller),
};
