import type { Rule } from '../rules/Rule.ts';

interface OutcomeCounts {
  readonly passed: number;
  readonly failed: number;
  readonly notEvaluated: number;
}

/** How the findings of an audit are spread over the outcomes, in all and by rule. */
export interface AuditCountsRecord extends OutcomeCounts {
  readonly byRule: readonly (OutcomeCounts & { readonly rule: Rule })[];
}
