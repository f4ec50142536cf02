import type { CommandAnswer } from '@prim/chassis/ledger/runCommand';

/** What a command about a receipt answers: the id of its claim. */
export type RecordPersonCountsPayloadRecord = CommandAnswer;
