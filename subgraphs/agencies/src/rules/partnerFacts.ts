import type { PartnerFacts } from '../models/Audit.ts';
import type { AuditRequest } from './auditRequest.ts';
import { spanOf } from './daySpan.ts';
import type { RuleFacts } from './RuleFacts.ts';

/** What others say as of the moment of an audit: a claim or deed without a date cannot be shown to have been there. */
export function partnerFacts(
  { valueDate, recordedAt }: AuditRequest,
  { regionFacts, wilayaFacts, ministryFacts }: PartnerFacts,
): Pick<RuleFacts, 'region' | 'wilaya' | 'ministry'> {
  const isDone = (date: string | null | undefined) =>
    valueDate === null || (spanOf(date)?.to ?? '9999') <= valueDate;
  const isKnown = (instant: Date | string | null | undefined) =>
    recordedAt === null || (instant != null && new Date(instant) <= recordedAt);
  return {
    region: regionFacts
      ? {
          ...regionFacts,
          receipts: regionFacts.receipts.filter((it) => isDone(it.receivedOn) && isKnown(it.recordedAt)),
          expenditures: regionFacts.expenditures.filter(({ spentOn }) => isDone(spentOn)),
        }
      : null,
    wilaya: wilayaFacts
      ? {
          ...wilayaFacts,
          decisions: wilayaFacts.decisions.filter(({ decidedOn }) => isDone(decidedOn)),
          meetings: wilayaFacts.meetings.filter(({ startOn }) => isDone(startOn)),
        }
      : null,
    ministry: ministryFacts ?? null,
  };
}
