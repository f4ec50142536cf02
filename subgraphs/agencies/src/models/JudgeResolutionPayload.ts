import type { CommandAnswer } from '@prim/chassis/ledger/runCommand';

/** What `judgeResolution` answers: the id of the judgement. */
export type JudgeResolutionPayloadRecord = CommandAnswer;
