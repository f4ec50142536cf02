/** Owned by the wilaya; the ministry knows an organisation by its key alone. */
export interface OrganisationRecord {
  readonly id: string;
}
