/** An audit by the rules of the agencies, with what the gateway brings along of its scope. */
export interface AuditRecord {
  readonly id: string;
  readonly isWholeProgramme: boolean;
  readonly includesIllustrative: boolean;
}
