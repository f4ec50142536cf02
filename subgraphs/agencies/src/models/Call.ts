/** Owned by the region: the agencies know it by its key alone. */
export interface CallRecord {
  readonly id: string;
}
