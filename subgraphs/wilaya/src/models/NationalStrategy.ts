/** A national strategy, which the ministry owns. */
export interface NationalStrategyRecord {
  readonly id: string;
}
