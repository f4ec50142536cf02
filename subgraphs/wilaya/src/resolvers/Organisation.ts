import { sourcedResolvers } from '@prim/chassis/sources';

import type { OrganisationResolvers } from '../__generated__/resolvers.ts';
import { localIdScheme } from '../localIdScheme.ts';
import { membershipOf } from '../membershipOf.ts';

export const Organisation: OrganisationResolvers = {
  ...sourcedResolvers,
  __resolveReference: ({ id }, { loaders }) => loaders.organisationById.load(id),
  isRegisteredId: ({ idScheme }) => idScheme !== localIdScheme,
  parent: ({ parentId }, _, { loaders }) => loaders.organisationById.load(parentId),
  children: ({ _id }, args, { loaders }) =>
    loaders.organisationPages.load({ parentId: _id }, { ...args, orderBy: { field: 'NAME' } }),
  successor: ({ successorId }, _, { loaders }) => loaders.organisationById.load(successorId),
  predecessors: ({ _id }, args, { loaders }) => loaders.predecessorsOf.load(_id, args),
  territory: ({ territoryCode }, _, { loaders }) => loaders.territoryByCode.load(territoryCode),
  agreements: ({ _id }, args, { loaders }) =>
    loaders.agreementPages.load({ 'parties.organisationId': _id }, args),
  memberships: ({ _id }, args, { loaders }) =>
    loaders.committeesByOrganisation
      .load(_id, args)
      .then((committees) => committees.map((committee) => membershipOf(committee, _id))),
};
