import { entryOfClaim } from '@prim/chassis/ledger/logProofs';
import { sourcedResolvers } from '@prim/chassis/sources';

import type { ResolutionJudgementResolvers } from '../__generated__/resolvers.ts';

export const ResolutionJudgement: ResolutionJudgementResolvers = {
  ...sourcedResolvers,
  written: ({ asWritten, ref }) => ({ asWritten, ref }),
  organisation: ({ organisationId }) => ({ id: organisationId }),
  logEntry: (judgement, _, context) => entryOfClaim('ResolutionJudgement', judgement, context),
  judgedBy: ({ judgedById }) => ({ id: judgedById }),
};
