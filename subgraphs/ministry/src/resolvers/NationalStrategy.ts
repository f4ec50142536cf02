import { sourcedResolvers } from '@prim/chassis/sources';

import type { NationalStrategyResolvers } from '../__generated__/resolvers.ts';

export const NationalStrategy: NationalStrategyResolvers = {
  ...sourcedResolvers,
  __resolveReference: ({ id }, { loaders }) => loaders.strategyById.load(id),
  lead: ({ leadId }) => (leadId ? { id: leadId } : null),
  programmes: ({ _id }, _, { loaders }) => loaders.programmesByStrategy.load(_id),
  partners: ({ partnerIds }) => partnerIds.map((id) => ({ id })),
  region: ({ regionCodes: [code, ...others] }) => (code && others.length === 0 ? { code } : null),
  regions: ({ regionCodes }) => regionCodes.map((code) => ({ code })),
  relatedStrategies: ({ relatedStrategyIds }, _, { loaders }) => loaders.strategiesOf(relatedStrategyIds),
  funder: ({ funderId }) => (funderId ? { id: funderId } : null),
  measures: ({ _id }, page, { loaders }) => loaders.measures(page, { strategyId: _id }),
};
