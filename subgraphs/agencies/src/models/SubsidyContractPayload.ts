import type { CommandAnswer } from '@prim/chassis/ledger/runCommand';

/** What a command about a contract answers: the id of its claim. */
export type SubsidyContractPayloadRecord = CommandAnswer;
