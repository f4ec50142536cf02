import type { AuditRequest } from '../rules/auditRequest.ts';

/** An audit: what is asked of it, and what the other institutions say, which the gateway brings along. */
export type AuditRecord = AuditRequest;
