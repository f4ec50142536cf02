/** The territory whose diaspora is asked for; what is known of it is looked up field by field. */
export interface TerritoryDiasporaRecord {
  readonly territoryCode: string;
}
