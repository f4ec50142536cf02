/** Owned by the ministry; the region knows a measure only by its key. */
export interface MeasureRecord {
  readonly id: string;
}
