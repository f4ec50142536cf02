import { entryOfClaim } from '@prim/chassis/ledger/logProofs';
import { sourcedResolvers } from '@prim/chassis/sources';

import type { MeasureVersionResolvers } from '../__generated__/resolvers.ts';

export const MeasureVersion: MeasureVersionResolvers = {
  ...sourcedResolvers,
  measure: ({ measureId }, _, { loaders }) => loaders.measureById.load(measureId),
  logEntry: (version, _, context) => entryOfClaim('MeasureVersion', version, context),
};
