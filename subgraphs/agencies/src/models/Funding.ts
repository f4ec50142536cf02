/** The entity that money is asked for: the field of the records that names it, and its id. */
export interface FundingRecord {
  readonly field: 'projectId' | 'callId' | 'agreementId';
  readonly id: string;
}
