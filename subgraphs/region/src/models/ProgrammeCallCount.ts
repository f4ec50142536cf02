/** How many projects of a call are known; `callId` is null for those that came by no known call. */
export interface ProgrammeCallCountRecord {
  readonly callId: string | null;
  readonly count: number;
}
