/** Owned by the wilaya; the ministry knows a territory by its key alone. */
export interface TerritoryRecord {
  readonly code: string;
}
