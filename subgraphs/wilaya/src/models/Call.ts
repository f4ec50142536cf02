/** A call for projects, which the region owns. */
export interface CallRecord {
  readonly id: string;
}
