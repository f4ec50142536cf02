import type { AuditResolvers } from '../__generated__/resolvers.ts';
import { auditById, auditId } from '../rules/auditRequest.ts';
import { countFindings } from '../rules/countFindings.ts';
import { findingPage } from '../rules/findingPage.ts';

export const Audit: AuditResolvers = {
  __resolveReference: ({ id }) => auditById(id),
  id: auditId,
  counts: async (audit, _, { loaders }) => countFindings(await loaders.findings(audit)),
  findings: async (audit, args, { loaders }) => findingPage(await loaders.findings(audit), args),
};
