import type { QueryResolvers } from '../__generated__/resolvers.ts';
import {
  agreementFilter,
  committeeFilter,
  decisionFilter,
  meetingFilter,
  organisationFilter,
  territoryFilter,
} from '../filters.ts';
import { matchOrganisation } from '../matchOrganisation.ts';
import { normalizedText } from '../normalizedText.ts';

/** The most organisations that one written name is answered with. */
const matchesMax = 20;

export const Query: QueryResolvers = {
  organisation: (_, { id }, { loaders }) => loaders.organisationById.load(id),
  organisations: (_, args, { loaders }) =>
    loaders.organisationPages.load(organisationFilter(args.filter), args),
  organisationsNamed: (_, { name, ...args }, { loaders }) =>
    loaders.organisationsByName
      .load(normalizedText(name), args)
      .then((found) => found.flatMap((it) => matchOrganisation(it, name)).slice(0, matchesMax)),
  territory: (_, { code }, { loaders }) => loaders.territoryByCode.load(code),
  territories: (_, args, { loaders }) => loaders.territoryPages.load(territoryFilter(args.filter), args),
  agreement: (_, { id, asOf }, { loaders }) => loaders.agreementById.load(id, { asOf }),
  agreements: (_, args, { loaders }) => loaders.agreementPages.load(agreementFilter(args.filter), args),
  committee: (_, { id }, { loaders }) => loaders.committeeById.load(id),
  committees: (_, args, { loaders }) => loaders.committeePages.load(committeeFilter(args.filter), args),
  meeting: (_, { id }, { loaders }) => loaders.meetingById.load(id),
  meetings: (_, args, { loaders }) => loaders.meetingPages.load(meetingFilter(args.filter), args),
  decision: (_, { id, asOf }, { loaders }) => loaders.decisionById.load(id, { asOf }),
  decisions: (_, args, { loaders }) => loaders.decisionPages.load(decisionFilter(args.filter), args),
  wilayaLog: (_, { reporter }, { loaders }) => loaders.ledger.headOf.load(reporter),
  wilayaLogs: (_, _args, { loaders }) => loaders.ledger.heads(),
  wilayaKeys: (_, _args, { logKeys }) => logKeys.ring(),
  wilayaHeldCheckpoints: (_, _args, { loaders }) => loaders.ledger.heldCheckpoints(),
};
