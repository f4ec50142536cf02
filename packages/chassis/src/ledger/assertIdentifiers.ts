import { DomainError } from '../errors.ts';

/** The fields of an input that name records of others, which the institution that writes cannot look up. */
const namesRecord = /^ref$|Ids?$/;

/** What an identifier looks like in every scheme that is known here: no sentence, no address, no e-mail. */
const identifier = /^[^\s@\p{C}]{1,100}$/u;

/**
 * What is recorded as an identifier must be one, for a ledger keeps it for ever and shows it to all.
 *
 * @param input of a command
 * @throws DomainError RECORD_INVALID naming the field, without what stands in it
 */
export function assertIdentifiers(input: unknown): void {
  if (typeof input !== 'object' || input === null) return;
  for (const [key, value] of Object.entries(input)) {
    if (!namesRecord.test(key)) {
      assertIdentifiers(value);
      continue;
    }
    const given: readonly unknown[] = Array.isArray(value) ? value : [value];
    if (given.every((id) => typeof id !== 'string' || identifier.test(id))) continue;
    throw new DomainError(
      'RECORD_INVALID',
      `${key} must be an identifier: 1 to 100 characters, without spaces or @.`,
      { fields: [key] },
    );
  }
}
