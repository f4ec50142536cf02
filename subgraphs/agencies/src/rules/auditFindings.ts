import { screenRecords, type TextScreening } from '@prim/chassis/screenRecords';

import type { AuditRecords, DownstreamRecords, DownstreamRequest } from '../auditLoaders.ts';
import { agreedRefreshDays } from '../config.ts';
import { liveClaims } from '../liveClaims.ts';
import type { AuditRecord } from '../models/Audit.ts';
import type { FundingEntryRecord } from '../models/FundingEntry.ts';
import { reporterIds } from '../reporters.ts';
import { type Finding, type Judgement, severities } from './Finding.ts';
import {
  activityFact,
  budgetFact,
  contractFact,
  entryFact,
  rateFact,
  statedAmountFact,
} from './ledgerFacts.ts';
import { partnerFacts, wasBy } from './partnerFacts.ts';
import type { PastAxes, RuleFacts } from './RuleFacts.ts';
import { ruleList } from './ruleList.ts';
import { runRules } from './runRules.ts';

/** What an audit looks at beside what other institutions bring along. */
export interface OwnRecords extends AuditRecords {
  /** What of ours names a call, a project or an agreement of the others' facts. */
  readonly downstream: DownstreamRecords;
  /** Activities whose own entries repeat those of their parts. */
  readonly restated: readonly string[];
  readonly newestSourceOn: string | null;
  readonly logs: RuleFacts['logs'];
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
  const today = request.valueDate !== null && request.valueDate < knownOn ? request.valueDate : knownOn;
  const restated = new Set(records.restated);
  const factOf = (record: FundingEntryRecord) => entryFact(record, restated);
  const present = now.toISOString().slice(0, 10);
  const past: PastAxes = {
    valueDate: request.valueDate !== null && request.valueDate < present,
    recordedAt: knownOn < present,
  };
  return {
    scope: request.scope,
    today,
    past,
    activities: records.activities.map(activityFact),
    // A claim that was corrected is judged no more: what was taken back never happened.
    entries: liveClaims(records.entries).map(factOf),
    budgets: liveClaims(records.budgets).map(budgetFact),
    underAgreements: liveClaims(records.underAgreements).map(factOf),
    received: liveClaims(records.received).map(factOf),
    downstream: liveClaims(records.downstream.entries).map(factOf),
    contracts: liveClaims(records.downstream.contracts).map(contractFact),
    statedAmounts: [...stated.values()]
      .map(statedAmountFact)
      .filter(({ statedOn }) => wasBy(request, statedOn)),
    rates: records.rates.map(rateFact),
    reporterIds,
    agreedRefreshDays,
    newestSourceOn: records.newestSourceOn,
    logs: records.logs,
    textScreening: screenTexts(records, [...stated.values()]),
    ...partnerFacts(request, partners),
  };
}

const screenTexts = (
  { activities, entries, underAgreements, budgets, rates, downstream }: OwnRecords,
  statedAmounts: OwnRecords['statedAmounts'],
): TextScreening => {
  const allEntries = [...entries, ...underAgreements, ...downstream.entries];
  return screenRecords([
    { type: 'FundingActivity', records: activities },
    { type: 'FundingEntry', records: [...new Map(allEntries.map((it) => [it._id, it])).values()] },
    { type: 'Budget', records: budgets },
    { type: 'StatedAmount', records: statedAmounts },
    { type: 'SubsidyContract', records: downstream.contracts },
    { type: 'ExchangeRate', records: rates },
  ]);
};

/** What the rules find, as far as it is as grave as the audit asks for. */
export function auditFindings(audit: AuditRecord, records: OwnRecords, now: Date): readonly Finding[] {
  const lightest = severities.indexOf(audit.request.severity);
  const findings = runRules(ruleList, ruleFacts(audit, records, now));
  return findings.filter(({ severity }) => severities.indexOf(severity) <= lightest);
}

/** Which findings are wanted: all conditions that are given hold at once. */
interface FindingFilter {
  readonly outcomes: readonly Judgement['outcome'][] | null | undefined;
  readonly ruleIds: readonly string[] | null | undefined;
}

export const wantedFindings = (
  findings: readonly Finding[],
  { outcomes, ruleIds }: FindingFilter,
): readonly Finding[] =>
  findings.filter(
    ({ outcome, ruleId }) => (outcomes?.includes(outcome) ?? true) && (ruleIds?.includes(ruleId) ?? true),
  );
