import type { AuditRecords, DownstreamRecords, DownstreamRequest } from '../auditLoaders.ts';
import { agreedRefreshDays } from '../config.ts';
import { liveClaims } from '../liveClaims.ts';
import type { AuditRecord } from '../models/Audit.ts';
import { reporterIds } from '../reporters.ts';
import { type Finding, severities } from './Finding.ts';
import {
  activityFact,
  budgetFact,
  contractFact,
  entryFact,
  rateFact,
  statedAmountFact,
} from './ledgerFacts.ts';
import { partnerFacts } from './partnerFacts.ts';
import type { RuleFacts } from './RuleFacts.ts';
import { ruleList } from './ruleList.ts';
import { runRules } from './runRules.ts';

/** What an audit looks at beside what other institutions bring along. */
export interface OwnRecords extends AuditRecords {
  /** What of ours names a call, a project or an agreement of the others' facts. */
  readonly downstream: DownstreamRecords;
  readonly newestSourceOn: string | null;
  readonly logs: RuleFacts['logs'];
  readonly leaves: RuleFacts['leaves'];
}

/** What the others' facts lead on to. */
export const downstreamRequest = ({ request, regionFacts, wilayaFacts }: AuditRecord): DownstreamRequest => ({
  request,
  callIds: regionFacts?.calls.map(({ id }) => id) ?? [],
  projectIds: regionFacts?.projects.map(({ id }) => id) ?? [],
  agreementIds: wilayaFacts?.agreements.map(({ id }) => id) ?? [],
});

/** The facts of an audit: our own records, and what the other institutions brought along. */
function ruleFacts({ request, ...partners }: AuditRecord, records: OwnRecords, now: Date): RuleFacts {
  const knownOn = (request.recordedAt ?? now).toISOString().slice(0, 10);
  const allStated = [...records.statedAmounts, ...records.downstream.statedAmounts];
  const stated = new Map(allStated.map((it) => [it._id, it]));
  return {
    scope: request.scope,
    today: request.valueDate !== null && request.valueDate < knownOn ? request.valueDate : knownOn,
    activities: records.activities.map(activityFact),
    entries: records.entries.map(entryFact),
    budgets: liveClaims(records.budgets).map(budgetFact),
    underAgreements: records.underAgreements.map(entryFact),
    downstream: records.downstream.entries.map(entryFact),
    contracts: records.downstream.contracts.map(contractFact),
    statedAmounts: [...stated.values()].map(statedAmountFact),
    rates: records.rates.map(rateFact),
    reporterIds,
    agreedRefreshDays,
    newestSourceOn: records.newestSourceOn,
    logs: records.logs,
    leaves: records.leaves,
    ...partnerFacts(request, partners),
  };
}

/** What the rules find, as far as it is as grave as the audit asks for. */
export function auditFindings(audit: AuditRecord, records: OwnRecords, now: Date): readonly Finding[] {
  const lightest = severities.indexOf(audit.request.severity);
  const findings = runRules(ruleList, ruleFacts(audit, records, now));
  return findings.filter(({ severity }) => severities.indexOf(severity) <= lightest);
}
