import { sourcedResolvers } from '@prim/chassis/sources';

import type { ProjectResolvers } from '../__generated__/resolvers.ts';

export const Project: ProjectResolvers = {
  ...sourcedResolvers,
  __resolveReference: ({ id }, { loaders }) => loaders.projectById.load(id),
  holder: ({ holderId }) => (holderId ? { id: holderId } : null),
  partnerIds: ({ partners }) => [...new Set(partners.map(({ organisationId }) => organisationId))],
  call: ({ callId }, _, { loaders }) => (callId ? loaders.callById.load(callId) : null),
  region: ({ regionCode }) => (regionCode ? { code: regionCode } : null),
  territories: ({ territoryCodes }) => territoryCodes.map((code) => ({ code })),
  hostCountries: ({ hostCountryCodes }) => hostCountryCodes.map((code) => ({ code })),
  indicators: ({ _id }, _, { loaders }) => loaders.indicatorsByProject.load(_id),
  scores: ({ scores }, { includeIllustrative }) =>
    scores.filter(({ dataStatus }) => includeIllustrative || dataStatus !== 'ILLUSTRATIVE'),
  receipts: ({ _id }, args, { loaders }) => loaders.receipts(args, { projectId: _id }),
  expenditures: ({ _id }, args, { loaders }) => loaders.regionalExpenditures(args, { projectId: _id }),
};
