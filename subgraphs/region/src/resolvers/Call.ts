import { sourcedResolvers } from '@prim/chassis/sources';

import type { CallResolvers } from '../__generated__/resolvers.ts';

export const Call: CallResolvers = {
  ...sourcedResolvers,
  __resolveReference: ({ id }, { loaders }) => loaders.callById.load(id),
  launchedBy: ({ launchedById }) => ({ id: launchedById }),
  operator: ({ operatorId }) => (operatorId ? { id: operatorId } : null),
  region: ({ regionCode }) => (regionCode ? { code: regionCode } : null),
  territories: ({ territoryCodes }) => territoryCodes.map((code) => ({ code })),
  projects: ({ _id }, args, { loaders }) => loaders.projects(args, { callId: _id }),
};
