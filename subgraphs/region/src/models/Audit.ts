/** An audit by the rules of the agencies: what its scope names, which the gateway brings along. */
export interface AuditRecord {
  readonly id: string;
  readonly agreementIds: readonly string[];
  readonly projectIds: readonly string[];
  readonly activityIatiIds: readonly string[];
  readonly isWholeProgramme: boolean;
  readonly includesIllustrative: boolean;
}
