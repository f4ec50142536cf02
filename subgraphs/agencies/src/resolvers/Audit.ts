import { listPage } from '@prim/chassis/connection';
import { heldCheckpointFacts } from '@prim/chassis/ledger/logFacts';

import type { AuditResolvers } from '../__generated__/resolvers.ts';
import type { PartnerFacts } from '../models/Audit.ts';
import { wantedFindings } from '../rules/auditFindings.ts';
import { auditById, auditId } from '../rules/auditRequest.ts';
import { countFindings } from '../rules/countFindings.ts';

export const Audit: AuditResolvers = {
  // The cast stands here once: codegen's type of what `@requires` brings knows no readonly lists.
  __resolveReference: ({ id, ...facts }) => auditById(id, facts as PartnerFacts),
  id: ({ request }) => auditId(request),
  scope: ({ request }) => request.scope,
  agreementIds: async ({ request }, _, { loaders }) => (await loaders.auditScope(request)).agreementIds,
  projectIds: async ({ request }, _, { loaders }) => (await loaders.auditScope(request)).projectIds,
  activityIatiIds: async ({ request }, _, { loaders }) => (await loaders.auditScope(request)).activityIatiIds,
  organisationIds: async ({ request }, _, { loaders }) => (await loaders.auditScope(request)).organisationIds,
  isWholeProgramme: ({ request }) => request.scope.type === 'Programme',
  includesIllustrative: ({ request }) => request.includeIllustrative,
  agenciesHeldCheckpoints: (_, _args, context) => heldCheckpointFacts(context),
  counts: async (audit, _, context) => countFindings(await context.loaders.findings(audit, context)),
  findings: async (audit, { outcomes, ruleIds, ...page }, context) =>
    listPage(
      wantedFindings(await context.loaders.findings(audit, context), { outcomes, ruleIds }),
      ({ id }) => id,
      page,
    ),
};
