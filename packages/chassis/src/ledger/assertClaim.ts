import { DomainError } from '../errors.ts';
import { screenText } from '../screenText.ts';
import type { TextRecord } from '../text.ts';

/** The checks that commands of all institutions make of what they are to record. */

/** The day that it is in Morocco and in France may come two hours before that of UTC. */
const earliestZoneMs = 2 * 3_600_000;

/** An amount of which this graph could make no sum: more than all the money there is. */
const integerDigitsMax = 18;

/**
 * @param amount a decimal without exponent
 * @throws DomainError AMOUNT_INVALID unless it is greater than zero, and no finer than its currency
 */
export function assertAmount({ amount, currency }: { amount: string; currency: string }): void {
  const refuse = (why: string): never => {
    throw new DomainError('AMOUNT_INVALID', `The amount ${amount} ${currency} ${why}.`, { amount, currency });
  };
  const [, sign, whole = '', fraction = ''] = /^(-?)0*(\d*)(?:\.(\d+?)0*)?$/.exec(amount) ?? [];
  if (sign !== '' || !/[1-9]/.test(whole + fraction)) refuse('must be greater than zero');
  if (whole.length > integerDigitsMax) refuse(`has more than ${integerDigitsMax} digits before the point`);
  const decimals = minorDigits(currency);
  if (fraction.replace(/^0$/, '').length > decimals) {
    refuse(`has more decimals than its currency, which has ${decimals}`);
  }
}

/** How many decimals a currency has by ISO 4217: 2 for the dirham, 0 for the yen, 3 for the dinar of Tunisia. */
const minorDigits = (currency: string): number =>
  new Intl.NumberFormat('en', { style: 'currency', currency }).resolvedOptions().maximumFractionDigits ?? 2;

/** @throws DomainError DATE_IN_FUTURE when the day has not begun where the institutions are */
export function assertNotInFuture(field: string, day: string, now: Date): void {
  const today = new Date(now.getTime() + earliestZoneMs).toISOString().slice(0, 10);
  if (day <= today) return;
  throw new DomainError('DATE_IN_FUTURE', `${field} is ${day}, and today is ${today}: it has not come yet.`, {
    field,
  });
}

/** @throws DomainError DATE_TOO_EARLY when `day` lies before `earliest`, the day of what it follows */
export function assertNotBefore(field: string, day: string, earliest: string, what: string): void {
  if (day >= earliest) return;
  throw new DomainError('DATE_TOO_EARLY', `${field} is ${day}, before ${earliest}, the day of ${what}.`, {
    field,
  });
}

/**
 * Nothing personal may enter a log: what is once in it can never be taken out. A firm that bears the name of a person
 * is a body all the same.
 *
 * @param names names of bodies, as written
 * @throws DomainError PERSONAL_DATA naming what was found, never quoting it
 */
export function assertNothingPersonal(
  names: readonly string[],
  texts: readonly (TextRecord | null | undefined)[],
): void {
  const sentences = texts
    .flatMap((text) => [text?.fr, text?.ar, text?.en])
    .filter((it) => typeof it === 'string');
  const found = [
    ...names.flatMap((name) => screenText(name, 'NAME')),
    ...sentences.flatMap((sentence) => screenText(sentence, 'SENTENCE')),
  ].filter(({ kind }) => kind !== 'FIRM_NAMED_AFTER_PERSON');
  if (found.length === 0) return;
  const kinds = [...new Set(found.map(({ kind }) => kind))];
  throw new DomainError(
    'PERSONAL_DATA',
    `A name or text looks like personal data (${kinds.join(', ')}), which may not enter a ledger: write it without.`,
    { kinds },
  );
}

/** The same amount taken back: `12.50` becomes `-12.50`, and `-12.50` becomes `12.50`. */
export const negated = (amount: string): string => (amount.startsWith('-') ? amount.slice(1) : `-${amount}`);
