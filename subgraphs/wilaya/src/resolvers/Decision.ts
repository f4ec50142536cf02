import { entryOfClaim } from '@prim/chassis/ledger/logProofs';
import { sourcedResolvers } from '@prim/chassis/sources';

import type { DecisionResolvers } from '../__generated__/resolvers.ts';
import { subjectIdsOf } from '../subjects.ts';

const referTo = (id: string) => ({ id });

export const Decision: DecisionResolvers = {
  ...sourcedResolvers,
  __resolveReference: ({ id }, { loaders }) => loaders.decisionById.load(id),
  decidedBy: ({ decidedById }, _, { loaders }) => loaders.organisationById.load(decidedById),
  committee: ({ committeeId }, _, { loaders }) => loaders.committeeById.load(committeeId),
  meeting: ({ meetingId }, _, { loaders }) => loaders.meetingById.load(meetingId),
  replaces: ({ replacesId }, asked, { loaders }) => loaders.decisionById.load(replacesId, asked),
  logEntry: (decision, _, context) => entryOfClaim('Decision', decision, context),
  region: ({ regionCode }, _, { loaders }) => loaders.territoryByCode.load(regionCode),
  subjectIds: subjectIdsOf,
  projects: ({ projectIds }) => projectIds.map(referTo),
  calls: ({ callIds }) => callIds.map(referTo),
  pdrs: ({ pdrIds }) => pdrIds.map(referTo),
  servicePoints: ({ servicePointIds }) => servicePointIds.map(referTo),
  strategies: ({ strategyIds }) => strategyIds.map(referTo),
  agreements: ({ agreementIds }, asked, { loaders }) =>
    Promise.all(agreementIds.map((id) => loaders.agreementById.load(id, asked))).then((found) =>
      found.filter((it) => it !== null),
    ),
  organisations: ({ organisationIds }, _, { loaders }) =>
    Promise.all(organisationIds.map((id) => loaders.organisationById.load(id))),
};
