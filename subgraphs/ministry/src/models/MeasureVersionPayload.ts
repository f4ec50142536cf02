import type { CommandAnswer } from '@prim/chassis/ledger/runCommand';

/** What a command about a measure answers: the id of the version that it recorded. */
export type MeasureVersionPayloadRecord = CommandAnswer;
