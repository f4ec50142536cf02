/** Owned by the wilaya: the agencies know it by its key alone. */
export interface DecisionRecord {
  readonly id: string;
}
