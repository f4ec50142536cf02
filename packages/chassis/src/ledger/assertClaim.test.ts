import { Big } from 'big.js';
import fc from 'fast-check';
import { Types } from 'mongoose';
import { describe, expect, test } from 'vitest';

import { DomainError } from '../errors.ts';
import { decimalText, sumOfDecimals } from '../money.ts';
import {
  assertAmount,
  assertNotBefore,
  assertNothingPersonal,
  assertNotInFuture,
  negated,
} from './assertClaim.ts';
import { leafOfClaim } from './leafOfClaim.ts';
import { testClaim } from './testClaims.ts';

const codeOf = (work: () => void) => {
  try {
    work();
  } catch (error) {
    return error instanceof DomainError ? error.extensions['code'] : String(error);
  }
  return 'accepted';
};

/** Currencies with the decimals that ISO 4217 gives them. */
const decimalsOf = { MAD: 2, EUR: 2, USD: 2, JPY: 0, TND: 3, KWD: 3, XAF: 0, CHF: 2 } as const;
const anyCurrency = fc.constantFrom(...(Object.entries(decimalsOf) as [string, number][]));

/** A decimal as text: whole part, then as many decimals as are wanted, zeros at either end allowed. */
const decimal = (whole: bigint, fraction: string) => `${whole}${fraction === '' ? '' : `.${fraction}`}`;
const digits = (length: number) =>
  fc.string({ unit: fc.constantFrom('0', '1', '5', '9'), minLength: length, maxLength: length });
const wholes = fc.bigInt({ min: 0n, max: 10n ** 18n - 1n });

describe('an amount', () => {
  test('greater than zero, with the decimals of its currency or fewer, is accepted', () => {
    const valid = fc
      .tuple(anyCurrency, fc.nat(3))
      .chain(([[currency, most], wanted]) =>
        fc.tuple(fc.constant(currency), wholes, digits(Math.min(most, wanted))),
      )
      .map(([currency, whole, fraction]) => ({ currency, amount: decimal(whole, fraction) }))
      .filter(({ amount }) => !new Big(amount).eq(0));
    fc.assert(
      fc.property(valid, (value) => {
        expect(codeOf(() => assertAmount(value))).toBe('accepted');
      }),
    );
  });

  test('of zero or less is refused, however it is written', () => {
    const amounts = fc.oneof(
      fc.nat(4).map((zeros) => decimal(0n, '0'.repeat(zeros))),
      fc.tuple(wholes, digits(2)).map(([whole, fraction]) => `-${decimal(whole, fraction)}`),
    );
    fc.assert(
      fc.property(amounts, anyCurrency, (amount, [currency]) => {
        expect(codeOf(() => assertAmount({ amount, currency }))).toBe('AMOUNT_INVALID');
      }),
    );
  });

  test('finer than its currency is refused; zeros at the end make it no finer', () => {
    fc.assert(
      fc.property(anyCurrency, wholes, fc.nat(5), ([currency, most], whole, zeros) => {
        const padding = '0'.repeat(most);
        const finer = { currency, amount: `${whole}.${padding}1${'0'.repeat(zeros)}` };
        const padded = { currency, amount: `${whole + 1n}.${padding}${'0'.repeat(zeros + 1)}` };
        expect(codeOf(() => assertAmount(finer))).toBe('AMOUNT_INVALID');
        expect(codeOf(() => assertAmount(padded))).toBe(
          whole + 1n < 10n ** 18n ? 'accepted' : 'AMOUNT_INVALID',
        );
      }),
    );
  });

  test('beyond all the money there is, is refused', () => {
    expect(codeOf(() => assertAmount({ amount: `${10n ** 18n}`, currency: 'MAD' }))).toBe('AMOUNT_INVALID');
  });

  test('and what takes it back cancel each other to the last digit', () => {
    fc.assert(
      fc.property(wholes, digits(3), (whole, fraction) => {
        const amount = decimal(whole, fraction);
        expect(negated(negated(amount))).toBe(amount);
        const stored = [amount, negated(amount)].map((text) =>
          decimalText(Types.Decimal128.fromString(text)),
        );
        expect(new Big(sumOfDecimals(stored)).eq(0)).toBe(true);
      }),
    );
  });

  test('is in the leaf as it was claimed, every digit and both signs', () => {
    fc.assert(
      fc.property(wholes, digits(3), fc.boolean(), anyCurrency, (whole, fraction, isTaken, [currency]) => {
        const amount = isTaken ? negated(decimal(whole, fraction)) : decimal(whole, fraction);
        const claim = {
          ...testClaim(0).record,
          reporter: 'R',
          value: { amount: Types.Decimal128.fromString(amount), currency },
        };
        const { body } = leafOfClaim('Receipt', claim, new Date(0));
        expect(body['value']).toEqual({ amount, currency });
      }),
    );
  });
});

test.each([0.5, Number.NaN, Number.POSITIVE_INFINITY, 2 ** 53, 1n, () => 1])(
  '%s enters no leaf: it is no whole number',
  (value) => {
    const claim = { ...testClaim(0).record, reporter: 'R', searchText: 'x', count: value };
    expect(() => leafOfClaim('Receipt', claim, new Date(0))).toThrow('The field count holds');
  },
);

describe('a day', () => {
  const now = new Date('2030-03-01T22:30:00.000Z');
  test.each([
    ['2030-03-01', 'accepted'],
    ['2030-03-02', 'accepted'],
    ['2030-03-03', 'DATE_IN_FUTURE'],
  ])('%s, half an hour after midnight in Paris and Rabat, is %s', (day, outcome) => {
    expect(codeOf(() => assertNotInFuture('valueDate', day, now))).toBe(outcome);
  });

  test('before that of what it follows is refused; the same day is not', () => {
    expect(codeOf(() => assertNotBefore('on', '2030-01-01', '2030-01-01', 'it'))).toBe('accepted');
    expect(codeOf(() => assertNotBefore('on', '2029-12-31', '2030-01-01', 'it'))).toBe('DATE_TOO_EARLY');
  });
});

describe('a text', () => {
  test('that names bodies, places and sums is accepted', () => {
    const names = [
      'Agence Française de Développement [FR-3]',
      'Commune de Belfaa',
      'Agence François Leclercq',
    ];
    const note = { fr: 'Deuxième tranche de 125 000,50 euros', ar: 'الدفعة الثانية', en: null };
    expect(codeOf(() => assertNothingPersonal(names, [note, null, undefined]))).toBe('accepted');
  });

  test('that looks personal is refused in every language, and is not quoted', () => {
    const work = () => assertNothingPersonal([], [{ ar: 'اتصل: nobody@example.org' }]);
    expect(codeOf(work)).toBe('PERSONAL_DATA');
    expect(work).not.toThrow(/nobody/);
  });
});
