import type { MinistryAuditFacts, RegionAuditFacts, WilayaAuditFacts } from '../__generated__/resolvers.ts';
import type { AuditRequest } from '../rules/auditRequest.ts';

/** What other institutions hold on the scope of an audit, as the gateway brings it along. */
export interface PartnerFacts {
  /** Null or absent while the institution is down, and where we are asked without the gateway. */
  readonly regionFacts?: RegionAuditFacts | null;
  readonly wilayaFacts?: WilayaAuditFacts | null;
  readonly ministryFacts?: MinistryAuditFacts | null;
}

/** An audit: what is asked of it, and what the other institutions say. */
export interface AuditRecord extends PartnerFacts {
  readonly request: AuditRequest;
}
