import type { AuditRecords } from '../auditLoader.ts';
import type { AuditRecord } from '../models/Audit.ts';
import { type Finding, severities } from './Finding.ts';
import { activityFact, budgetFact, entryFact, rateFact, statedAmountFact } from './ledgerFacts.ts';
import { partnerFacts } from './partnerFacts.ts';
import type { RuleFacts } from './RuleFacts.ts';
import { ruleList } from './ruleList.ts';
import { runRules } from './runRules.ts';

/** The facts of an audit: our own records, and what the other institutions brought along. */
function ruleFacts({ request, ...partners }: AuditRecord, records: AuditRecords, now: Date): RuleFacts {
  const knownOn = (request.recordedAt ?? now).toISOString().slice(0, 10);
  return {
    scope: request.scope,
    today: request.valueDate !== null && request.valueDate < knownOn ? request.valueDate : knownOn,
    activities: records.activities.map(activityFact),
    entries: records.entries.map(entryFact),
    budgets: records.budgets.map(budgetFact),
    commitments: records.commitments.map(entryFact),
    statedAmounts: records.statedAmounts.map(statedAmountFact),
    rates: records.rates.map(rateFact),
    ...partnerFacts(request, partners),
  };
}

/** Runs the rules that an audit asks for over its records. */
export function auditFindings(audit: AuditRecord, records: AuditRecords, now: Date): readonly Finding[] {
  const lightest = severities.indexOf(audit.request.severity);
  const wanted = ruleList.filter(({ severity }) => severities.indexOf(severity) <= lightest);
  return runRules(wanted, ruleFacts(audit, records, now));
}
