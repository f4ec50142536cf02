/** What one source says about one field, kept where sources disagree. `source` is the id of a Source. */
export interface ClaimRecord {
  readonly field: string;
  readonly value: string;
  readonly source: string | null;
}
