import type { AuditCountsRecord } from '../models/AuditCounts.ts';
import type { Finding } from './Finding.ts';
import { ruleList } from './ruleList.ts';

const countOutcomes = (findings: readonly Finding[]) => {
  const count = (wanted: Finding['outcome']) => findings.filter(({ outcome }) => outcome === wanted).length;
  return { passed: count('PASSED'), failed: count('FAILED'), notEvaluated: count('NOT_EVALUATED') };
};

export function countFindings(findings: readonly Finding[]): AuditCountsRecord {
  const byRule = Map.groupBy(findings, ({ ruleId }) => ruleId);
  return {
    ...countOutcomes(findings),
    byRule: ruleList.flatMap((rule) => {
      const ofRule = byRule.get(rule.id);
      return ofRule ? [{ rule, ...countOutcomes(ofRule) }] : [];
    }),
  };
}
