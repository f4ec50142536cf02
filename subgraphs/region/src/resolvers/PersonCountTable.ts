import { safeCount } from '@prim/chassis/safeCounts';
import { sourcedResolvers } from '@prim/chassis/sources';

import type { PersonCountTableResolvers } from '../__generated__/resolvers.ts';

export const PersonCountTable: PersonCountTableResolvers = {
  ...sourcedResolvers,
  __resolveReference: ({ id }, { loaders }) => loaders.personCountTableById.load(id),
  region: ({ regionCode }) => ({ code: regionCode }),
  columnTotals: ({ columnTotals }) => columnTotals.map(safeCount),
  total: ({ total }) => safeCount(total),
};
