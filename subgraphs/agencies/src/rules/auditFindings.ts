import type { AuditRecords } from '../auditLoader.ts';
import type { AuditRequest } from './auditRequest.ts';
import { type Finding, ref, severities } from './Finding.ts';
import { activityFact, budgetFact, entryFact } from './ledgerFacts.ts';
import type { RuleFacts } from './RuleFacts.ts';
import { ruleList } from './ruleList.ts';
import { runRules } from './runRules.ts';

/** The facts of an audit: our own records, and what the other institutions brought along. */
function ruleFacts({ valueDate, recordedAt }: AuditRequest, records: AuditRecords, now: Date): RuleFacts {
  const knownOn = (recordedAt ?? now).toISOString().slice(0, 10);
  return {
    today: valueDate !== null && valueDate < knownOn ? valueDate : knownOn,
    activities: records.activities.map(activityFact),
    entries: records.entries.map(entryFact),
    budgets: records.budgets.map(budgetFact),
  };
}

/** Runs the rules that an audit asks for over its records. */
export function auditFindings(request: AuditRequest, records: AuditRecords, now: Date): readonly Finding[] {
  const wanted = ruleList.filter(
    ({ severity }) => severities.indexOf(severity) <= severities.indexOf(request.severity),
  );
  const { type, id } = request.scope;
  return runRules(wanted, ruleFacts(request, records, now), ref(type, id));
}
