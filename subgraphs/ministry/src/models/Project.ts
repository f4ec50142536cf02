/** Owned by the region; the ministry knows a project by its key, and what the region says of its partners. */
export interface ProjectRecord {
  readonly id: string;
  /** Ids of Organisations (wilaya); there when a field that requires them is asked for. */
  readonly partnerIds?: readonly string[];
}
