/** Owned by the wilaya; the region knows an agreement only by its key. */
export interface AgreementRecord {
  readonly id: string;
}
