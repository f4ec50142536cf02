/** Owned by the wilaya; the region knows an organisation only by its key. */
export interface OrganisationRecord {
  readonly id: string;
}
