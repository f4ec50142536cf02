import { type DecimalValue, type MoneyRecord, sumOfDecimals } from '@prim/chassis/money';
import { Big } from 'big.js';
import type { PipelineStage } from 'mongoose';

import type { ConversionStatus, ExchangeRateKind, UnconvertedReason } from '../__generated__/resolvers.ts';
import type { ExchangeRateRecord } from '../models/ExchangeRate.ts';
import type { FundingTotalRecord } from '../models/FundingTotal.ts';

/** A total that is wanted in another currency. */
export interface ConversionRequest {
  readonly total: FundingTotalRecord;
  readonly to: string;
}

/** What of a total has one value date. */
export interface DaySum {
  readonly index: number;
  /** Null for sums of a quarter, and where no date is known. */
  readonly valueDate: string | null;
  readonly entryCount: number;
  readonly amount: DecimalValue;
}

interface AppliedRate {
  readonly valueDate: string;
  readonly exchangeRate: ExchangeRateRecord;
  readonly entryCount: number;
  readonly amount: MoneyRecord;
  readonly converted: MoneyRecord;
}

interface UnconvertedAmount {
  readonly valueDate: string | null;
  readonly entryCount: number;
  readonly amount: MoneyRecord;
  readonly reason: UnconvertedReason;
}

/** A total in another currency: a sum only where every amount has a stored rate of its day. */
export interface TotalConversion {
  readonly status: ConversionStatus;
  readonly value: MoneyRecord | null;
  readonly rates: readonly AppliedRate[];
  readonly unconverted: readonly UnconvertedAmount[];
}

/** What the description of the schema promises of its lists. */
const daysMax = 1000;

/** Kinds that convert, the best first. A figure that a source only rounds converts nothing. */
const usable = ['OFFICIAL_REFERENCE', 'IMPLIED'] as const satisfies readonly ExchangeRateKind[];

/** The pipelines whose rows say which days the amounts of each total have; budget rows have none. */
export const daySumPipelines = (requests: readonly ConversionRequest[]): PipelineStage[][] =>
  requests.map(({ total }, index) => [
    { $match: total.counted },
    {
      $group: {
        _id: { $ifNull: ['$valueDate', null] },
        entryCount: { $sum: 1 },
        amount: { $sum: '$value.amount' },
      },
    },
    { $sort: { _id: 1 } },
    { $limit: daysMax },
    { $project: { _id: 0, index: { $literal: index }, valueDate: '$_id', entryCount: 1, amount: 1 } },
  ]);

/** A total in another currency, from what of it has which value date and from the rates stored for these days. */
export function conversionOf(
  { total, to }: ConversionRequest,
  days: readonly DaySum[],
  stored: readonly ExchangeRateRecord[],
): TotalConversion {
  const { currency } = total.value;
  if (currency === to) {
    return { status: 'SAME_CURRENCY', value: total.value, rates: [], unconverted: [] };
  }
  const rates: AppliedRate[] = [];
  const unconverted: UnconvertedAmount[] = [];
  // A budget row covers a quarter: it has no day of its own.
  const undated = { valueDate: null, entryCount: total.entryCount, amount: total.value.amount };
  const parts = total.type === null ? [undated] : days;
  for (const { valueDate, entryCount, amount } of parts) {
    const part = { entryCount, amount: { amount, currency } };
    const exchangeRate = valueDate && rateBetween(currency, to, valueDate, stored);
    if (!valueDate) unconverted.push({ ...part, valueDate: null, reason: 'NO_VALUE_DATE' });
    else if (!exchangeRate) unconverted.push({ ...part, valueDate, reason: 'NO_STORED_RATE' });
    else rates.push({ ...part, valueDate, exchangeRate, converted: convert(part.amount, to, exchangeRate) });
  }
  const isComplete = unconverted.length === 0 && days.length < daysMax;
  return {
    status: isComplete ? 'CONVERTED' : 'RATE_UNAVAILABLE',
    value: isComplete
      ? { amount: sumOfDecimals(rates.map(({ converted }) => converted.amount)), currency: to }
      : null,
    rates,
    unconverted,
  };
}

/** The best rate of exactly that day, in either direction; null where none is stored. */
function rateBetween(
  from: string,
  to: string,
  day: string,
  stored: readonly ExchangeRateRecord[],
): ExchangeRateRecord | null {
  const ofDay = stored.filter(
    ({ rateOn, base, quote }) =>
      rateOn === day && ((base === from && quote === to) || (base === to && quote === from)),
  );
  return usable.map((kind) => ofDay.find((rate) => rate.kind === kind)).find(Boolean) ?? null;
}

/** Rounded once, to the smallest unit of the currency wanted, half to even. */
export function convert(
  { amount, currency }: MoneyRecord,
  to: string,
  { base, rate }: Pick<ExchangeRateRecord, 'base' | 'rate'>,
): MoneyRecord {
  const decimals = decimalsOf(to);
  // Big keeps 20 decimals of a quotient: no rate is so long that a tie could hide behind them.
  const exact =
    base === currency
      ? new Big(String(amount)).times(String(rate))
      : new Big(String(amount)).div(String(rate));
  return { amount: exact.round(decimals, Big.roundHalfEven).toFixed(decimals), currency: to };
}

const decimalsOf = (currency: string): number =>
  new Intl.NumberFormat('en', { style: 'currency', currency }).resolvedOptions().maximumFractionDigits ?? 2;
