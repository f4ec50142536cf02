/** How grave it is when a rule is broken, the gravest first. */
export const severities = ['BLOCKER', 'ERROR', 'WARNING', 'INFO'] as const;

export type Severity = (typeof severities)[number];

/** Why a rule could not say yes or no. */
export type NotEvaluatedReason =
  | 'NOTHING_TO_JUDGE'
  | 'INPUT_MISSING'
  | 'PARTNER_UNAVAILABLE'
  | 'DATE_TOO_COARSE'
  | 'NOT_YET_DUE'
  | 'NOT_DATED';

/** How many values of its evidence a finding tells at most; it says how many there are. */
export const evidenceMax = 60;

/** A record of the graph by its GraphQL type and its key. */
export interface RecordRef {
  readonly type: string;
  readonly id: string;
}

/** One value that a rule looked at: a field of a record, or what the rule computed for it. */
export interface EvidenceItem {
  readonly record: RecordRef;
  readonly field: string;
  readonly value: string | null;
}

interface Judged {
  readonly subject: RecordRef;
  readonly evidence: readonly EvidenceItem[];
}

/** What a rule says of one subject. `severity` is set where the case is graver or lighter than the rule. */
export type Judgement =
  | (Judged & { readonly outcome: 'PASSED' })
  | (Judged & { readonly outcome: 'FAILED'; readonly severity?: Severity })
  | (Judged & {
      readonly outcome: 'NOT_EVALUATED';
      readonly reason: NotEvaluatedReason;
      /** What is missing: a field, a partner, a kind of record; null where nothing is. */
      readonly missing: string | null;
    });

/** A judgement with the rule that made it. */
export type Finding = Judgement & {
  readonly id: string;
  readonly ruleId: string;
  readonly severity: Severity;
};

/** Points at a record: `ref('FundingEntry', 'cdfd-tx-000185')`. */
export const ref = (type: string, id: string): RecordRef => ({ type, id });

/** A value that a rule looked at, for its evidence. */
export const seen = (record: RecordRef, field: string, value: string | null): EvidenceItem => ({
  record,
  field,
  value,
});

export const passed = (subject: RecordRef, evidence: readonly EvidenceItem[]): Judgement => ({
  outcome: 'PASSED',
  subject,
  evidence,
});

export const failed = (
  subject: RecordRef,
  evidence: readonly EvidenceItem[],
  severity?: Severity,
): Judgement => ({ outcome: 'FAILED', subject, evidence, ...(severity ? { severity } : {}) });

export const notEvaluated = (
  subject: RecordRef,
  reason: NotEvaluatedReason,
  missing: string | null,
  evidence: readonly EvidenceItem[] = [],
): Judgement => ({ outcome: 'NOT_EVALUATED', subject, reason, missing, evidence });
