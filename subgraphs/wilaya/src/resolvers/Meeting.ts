import { sourcedResolvers } from '@prim/chassis/sources';

import type { MeetingResolvers } from '../__generated__/resolvers.ts';

export const Meeting: MeetingResolvers = {
  ...sourcedResolvers,
  __resolveReference: ({ id }, { loaders }) => loaders.meetingById.load(id),
  committee: ({ committeeId }, _, { loaders }) => loaders.committeeById.load(committeeId),
  region: ({ regionCode }, _, { loaders }) => loaders.territoryByCode.load(regionCode),
  chairedBy: ({ chairedById }, _, { loaders }) => loaders.organisationById.load(chairedById),
  participants: ({ participantIds }, _, { loaders }) =>
    Promise.all(participantIds.map((id) => loaders.organisationById.load(id))),
  decisions: ({ _id }, args, { loaders }) => loaders.decisionsByMeeting.load(_id, args),
};
