/** A regional development programme, which the region owns. */
export interface PdrRecord {
  readonly id: string;
}
