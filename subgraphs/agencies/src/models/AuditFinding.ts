import type { Finding } from '../rules/Finding.ts';

/** What one rule says of one record. */
export type AuditFindingRecord = Finding;
