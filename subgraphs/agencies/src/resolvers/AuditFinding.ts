import type { AuditFindingResolvers } from '../__generated__/resolvers.ts';
import { evidenceMax } from '../rules/Finding.ts';
import { ruleById } from '../rules/ruleList.ts';

export const AuditFinding: AuditFindingResolvers = {
  rule: ({ ruleId }) => ruleById(ruleId),
  reason: (finding) => (finding.outcome === 'NOT_EVALUATED' ? finding.reason : null),
  missing: (finding) => (finding.outcome === 'NOT_EVALUATED' ? finding.missing : null),
  evidence: ({ evidence }) => evidence.slice(0, evidenceMax),
  evidenceCount: ({ evidence }) => evidence.length,
};
