import { sourcedResolvers } from '@prim/chassis/sources';

import type { CommitteeResolvers } from '../__generated__/resolvers.ts';

export const Committee: CommitteeResolvers = {
  ...sourcedResolvers,
  __resolveReference: ({ id }, { loaders }) => loaders.committeeById.load(id),
  region: ({ regionCode }, _, { loaders }) => loaders.territoryByCode.load(regionCode),
  chair: ({ chairId }, _, { loaders }) => loaders.organisationById.load(chairId),
  meetings: ({ _id }, args, { loaders }) => loaders.meetingPages.load({ committeeId: _id }, args),
  decisions: ({ _id }, args, { loaders }) => loaders.decisionPages.load({ committeeId: _id }, args),
};
