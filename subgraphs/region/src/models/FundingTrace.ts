/** Owned by the agencies: the region knows what they want receipts of. */
export interface FundingTraceRecord {
  readonly id: string;
  readonly agreementIds: readonly string[];
  readonly projectIds: readonly string[];
  readonly activityIatiIds: readonly string[];
  readonly includesIllustrative: boolean;
}
