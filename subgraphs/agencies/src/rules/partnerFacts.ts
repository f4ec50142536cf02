import { holdsAsOf } from '@prim/chassis/asOf';

import type { PartnerFacts } from '../models/Audit.ts';
import type { AuditRequest } from './auditRequest.ts';
import { standing } from './ledgerSums.ts';
import type { RuleFacts } from './RuleFacts.ts';

/** After every moment that can be asked for: a claim of which nobody knows when it was recorded. */
const never = new Date(8.64e15);

/** True unless a record is of later than the day of an audit. Where it bears no date, rules say so themselves. */
export const wasBy = ({ valueDate }: AuditRequest, day: string | null | undefined): boolean =>
  day == null || holdsAsOf({ valueDate }, { day, recordedAt: never });

/**
 * What others say as of the moment of an audit. A claim or deed without a date cannot be shown to have been there;
 * other records are left out where they say that they are of later, and so are single dates of theirs.
 */
export function partnerFacts(
  request: AuditRequest,
  { regionFacts, wilayaFacts, ministryFacts, ...ofLogs }: PartnerFacts,
): Pick<RuleFacts, 'region' | 'wilaya' | 'ministry'> {
  const { valueDate, recordedAt } = request;
  const dayThen = (day: string | null | undefined) => (wasBy(request, day) ? (day ?? null) : null);
  const holds = (day: string | null, recorded: Date | string | null) => {
    const claim = {
      day,
      recordedAt: recorded === null ? never : new Date(recorded),
    };
    return holdsAsOf({ valueDate, recordedAt }, claim);
  };
  const regionLogs = logsOf(ofLogs.regionLogs, ofLogs.regionHeldCheckpoints);
  const wilayaLogs = logsOf(ofLogs.wilayaLogs, ofLogs.wilayaHeldCheckpoints);
  const ministryLogs = logsOf(ofLogs.ministryLogs, ofLogs.ministryHeldCheckpoints);
  return {
    region:
      regionFacts && regionLogs
        ? {
            ...regionFacts,
            ...regionLogs,
            projects: regionFacts.projects.filter(({ startOn }) => wasBy(request, startOn)),
            calls: regionFacts.calls.filter(({ opensOn, closesOn }) => wasBy(request, opensOn ?? closesOn)),
            indicators: regionFacts.indicators.filter(({ asOf }) => wasBy(request, asOf)),
            pdrs: regionFacts.pdrs.map((pdr) => ({
              ...pdr,
              adoptedOn: dayThen(pdr.adoptedOn),
              visaOn: dayThen(pdr.visaOn),
              firstCommittedOn: dayThen(pdr.firstCommittedOn),
            })),
            receipts: standing(regionFacts.receipts.filter((it) => holds(it.receivedOn, it.recordedAt))),
            expenditures: standing(regionFacts.expenditures.filter((it) => holds(it.spentOn, it.recordedAt))),
            personCountTables: regionFacts.personCountTables.filter((it) => holds(it.endOn, it.recordedAt)),
          }
        : null,
    wilaya:
      wilayaFacts && wilayaLogs
        ? {
            ...wilayaFacts,
            ...wilayaLogs,
            agreements: wilayaFacts.agreements
              .filter((it) => holds(it.signedOn, it.recordedAt))
              .map((it) => ({
                ...it,
                amendments: it.amendments.filter((one) => holds(one.signedOn, one.recordedAt)),
              })),
            decisions: wilayaFacts.decisions.filter((it) => holds(it.decidedOn, it.recordedAt)),
            committees: wilayaFacts.committees.filter(({ establishedOn }) => wasBy(request, establishedOn)),
            // Meetings are no claims of the ledger: of these only the day is known.
            meetings: wilayaFacts.meetings.filter((it) => holds(it.startOn, new Date(0))),
          }
        : null,
    ministry: ministryFacts && ministryLogs ? { ...ministryFacts, ...ministryLogs } : null,
  };
}

/** What a partner says of logs; null where it could not say a part of it. */
const logsOf = <L, C>(logs: L | null | undefined, heldCheckpoints: C | null | undefined) =>
  logs && heldCheckpoints ? { logs, heldCheckpoints } : null;
