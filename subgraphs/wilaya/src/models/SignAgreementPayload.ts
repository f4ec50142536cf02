import type { CommandAnswer } from '@prim/chassis/ledger/runCommand';

/** What a command about an agreement answers: the id of its claim. */
export type SignAgreementPayloadRecord = CommandAnswer;
