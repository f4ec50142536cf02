/** A service point, which the region owns. */
export interface ServicePointRecord {
  readonly id: string;
}
