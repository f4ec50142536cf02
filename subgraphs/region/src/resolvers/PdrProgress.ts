import { sourcedResolvers } from '@prim/chassis/sources';

import type { PdrProgressResolvers } from '../__generated__/resolvers.ts';

export const PdrProgress: PdrProgressResolvers = { sources: sourcedResolvers.sources };
