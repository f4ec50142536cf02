import { DomainError } from '@prim/chassis/errors';
import { screenText } from '@prim/chassis/screenText';

/** The longest purpose that is kept, in characters. */
const purposeMaxLength = 200;

/**
 * What a request says that data on natural persons is read for, in its header `x-purpose`: percent-encoded, since
 * headers hold no Arabic. Null where it says nothing.
 *
 * @throws DomainError PURPOSE_INVALID for what cannot be kept as a purpose
 */
export function readPurpose(header: string | readonly string[] | undefined): string | null {
  if (header === undefined) return null;
  const purpose = typeof header === 'string' ? decode(header)?.trim() : undefined;
  if (purpose === undefined)
    throw invalid('is not percent-encoded UTF-8: send encodeURIComponent(purpose), once');
  if (purpose === '') return null;
  if (purpose.length > purposeMaxLength)
    throw invalid(
      `has ${purpose.length} characters, and at most ${purposeMaxLength} are kept: say it in fewer`,
    );
  if (/\p{Cc}/u.test(purpose)) throw invalid('holds a control character: send one line of text');
  if (screenText(purpose, 'SENTENCE').length > 0)
    throw invalid('looks as if it named a person or an address: say what for, by a file number');
  return purpose;
}

/** Undefined for what is not percent-encoded: node:http reads other bytes than ASCII as Latin-1. */
function decode(header: string): string | undefined {
  try {
    return /^[ -~]*$/.test(header) ? decodeURIComponent(header) : undefined;
  } catch {
    return undefined;
  }
}

const invalid = (problem: string) => new DomainError('PURPOSE_INVALID', `The header x-purpose ${problem}.`);
