/** How many names of a reporter are not resolved. */
export interface UnresolvedCountRecord {
  readonly reporterId: string | null;
  readonly nameCount: number;
  readonly entryCount: number;
}
