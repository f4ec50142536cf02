import { sourcedResolvers } from '@prim/chassis/sources';

import type { PlannedAmountResolvers } from '../__generated__/resolvers.ts';

export const PlannedAmount: PlannedAmountResolvers = { sources: sourcedResolvers.sources };
