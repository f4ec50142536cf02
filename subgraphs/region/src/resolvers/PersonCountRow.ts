import { safeCount } from '@prim/chassis/safeCounts';

import type { PersonCountRowResolvers } from '../__generated__/resolvers.ts';

export const PersonCountRow: PersonCountRowResolvers = {
  territory: ({ territoryCode }) => ({ code: territoryCode }),
  counts: ({ counts }) => counts.map(safeCount),
  total: ({ total }) => safeCount(total),
};
