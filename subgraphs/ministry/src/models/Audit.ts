/** An audit by the rules of the agencies, by its id. */
export interface AuditRecord {
  readonly id: string;
}
