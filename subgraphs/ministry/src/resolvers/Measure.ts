import { sourcedResolvers } from '@prim/chassis/sources';

import type { MeasureResolvers } from '../__generated__/resolvers.ts';
import { versionsAsOf } from '../versionsAsOf.ts';

export const Measure: MeasureResolvers = {
  ...sourcedResolvers,
  __resolveReference: ({ id }, { loaders }) => loaders.measureById.load(id),
  strategies: ({ strategyIds }, _, { loaders }) => loaders.strategiesOf(strategyIds),
  leads: ({ leadIds }) => leadIds.map((id) => ({ id })),
  versions: ({ _id }, { asOf }, { loaders }) =>
    loaders.versionsOfMeasure.load(_id).then((versions) => versionsAsOf(versions, asOf)),
  region: ({ regionCode }) => (regionCode ? { code: regionCode } : null),
};
