import type { CommandAnswer } from '@prim/chassis/ledger/runCommand';

/** What a command about an expenditure answers: the id of its claim. */
export type RecordRegionalExpenditurePayloadRecord = CommandAnswer;
