import { sourcedResolvers } from '@prim/chassis/sources';

import type { PdrTargetResolvers } from '../__generated__/resolvers.ts';

export const PdrTarget: PdrTargetResolvers = { sources: sourcedResolvers.sources };
