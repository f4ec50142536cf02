import { sourcedResolvers } from '@prim/chassis/sources';

import type { ResolutionJudgementResolvers } from '../__generated__/resolvers.ts';

export const ResolutionJudgement: ResolutionJudgementResolvers = {
  ...sourcedResolvers,
  written: ({ asWritten, ref }) => ({ asWritten, ref }),
  organisation: ({ organisationId }) => ({ id: organisationId }),
  judgedBy: ({ judgedById }) => ({ id: judgedById }),
};
