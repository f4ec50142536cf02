import { sourcedResolvers } from '@prim/chassis/sources';

import type { ProjectAmountResolvers } from '../__generated__/resolvers.ts';

export const ProjectAmount: ProjectAmountResolvers = { sources: sourcedResolvers.sources };
