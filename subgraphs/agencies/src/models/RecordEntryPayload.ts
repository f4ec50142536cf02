import type { CommandAnswer } from '@prim/chassis/ledger/runCommand';

/** What a command about entries answers: the id of its entry. */
export type RecordEntryPayloadRecord = CommandAnswer;
