/** Owned by the wilaya: the agencies know it by its key alone. */
export interface TerritoryRecord {
  readonly code: string;
}
