import { listPage } from '@prim/chassis/connection';

import type { FundingTraceResolvers } from '../__generated__/resolvers.ts';
import { breaksOf, idsOf, reconciliationOf } from '../trace/tracedMoney.ts';
import { traceId, traceWith } from '../trace/traceRequest.ts';

export const FundingTrace: FundingTraceResolvers = {
  __resolveReference: ({ id, receiptFacts }) => traceWith(id, receiptFacts),
  id: traceId,
  from: async (trace, _, { loaders }) => (await loaders.trace.load(trace)).start,
  nodes: async (trace, _, { loaders }) => (await loaders.trace.load(trace)).nodes,
  links: async (trace, _, { loaders }) => (await loaders.trace.load(trace)).links,
  edges: async (trace, page, { loaders }) =>
    listPage((await loaders.trace.load(trace)).edges, ({ id }) => id, page),
  cutOff: async (trace, _, { loaders }) => (await loaders.trace.load(trace)).cutOff,
  hasCycle: async (trace, _, { loaders }) => (await loaders.trace.load(trace)).hasCycle,
  breaks: async (trace, _, { loaders }) =>
    breaksOf(await loaders.trace.load(trace), trace, trace.receiptFacts ?? null),
  reconciliation: async (trace, _, { loaders }) =>
    reconciliationOf(await loaders.trace.load(trace), trace, trace.receiptFacts ?? null),
  agreementIds: async (trace, _, { loaders }) => idsOf(await loaders.trace.load(trace), 'AGREEMENT', 100),
  projectIds: async (trace, _, { loaders }) => idsOf(await loaders.trace.load(trace), 'PROJECT', 1000),
  activityIatiIds: async (trace, _, { loaders }) => idsOf(await loaders.trace.load(trace), 'ACTIVITY', 1000),
  includesIllustrative: ({ includeIllustrative }) => includeIllustrative,
};
