/** Owned by the agencies; the region knows an activity of a funder only by its key. */
export interface FundingActivityRecord {
  readonly iatiId: string;
}
