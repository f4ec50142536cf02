/** Owned by the wilaya; the region knows a territory only by its key. */
export interface TerritoryRecord {
  readonly code: string;
}
