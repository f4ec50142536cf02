import type { CommandAnswer } from '@prim/chassis/ledger/runCommand';

/** What a command about a decision answers: the id of its claim. */
export type RecordDecisionPayloadRecord = CommandAnswer;
