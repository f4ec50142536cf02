import { sourcedResolvers } from '@prim/chassis/sources';

import type { AmendmentResolvers } from '../__generated__/resolvers.ts';

export const Amendment: AmendmentResolvers = { ...sourcedResolvers };
