import type { CommandAnswer } from '@prim/chassis/ledger/runCommand';

/** What a command about an amendment answers: the id of its claim. */
export type AmendAgreementPayloadRecord = CommandAnswer;
