import type { Rule } from '../rules/Rule.ts';

/** A rule of the audit, as code. */
export type AuditRuleRecord = Rule;
