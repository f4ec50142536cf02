import type { Condition } from './listLoader.ts';

/** The moment that claims are asked for, on both axes; an axis that is left out does not limit. */
export interface AsOf {
  /** A day: what the money, or the deed, had done by its end. */
  readonly valueDate?: string | null | undefined;
  /** An instant: what had been recorded by then. */
  readonly recordedAt?: Date | null | undefined;
}

/** Where a record keeps its two times. */
export interface TimePaths {
  /** Paths of days or partial dates: the first of them that is set counts. */
  readonly valueDate: readonly [string, ...string[]];
  readonly recordedAt: string;
}

/**
 * The condition that a claim was true and known as of a moment. A claim that bears no date on an axis that was
 * asked for is left out: it cannot be shown to have been there.
 */
export function asOfCondition({ valueDate, recordedAt }: AsOf, paths: TimePaths): Condition {
  const known = recordedAt ? [{ [paths.recordedAt]: { $lte: recordedAt } }] : [];
  const done = valueDate ? [endedBy(valueDate, paths.valueDate)] : [];
  const both: readonly Condition[] = [...known, ...done];
  return both.length === 0 ? {} : { $and: both };
}

function endedBy(day: string, [path, next, ...others]: TimePaths['valueDate']): Condition {
  const here = { [path]: { $lte: day, $nin: unfinishedPeriods(day) } };
  return next === undefined ? here : { $or: [here, { [path]: null, ...endedBy(day, [next, ...others]) }] };
}

/** The two times of a claim: the day that it is about, and when it was recorded. */
export interface ClaimTimes {
  /** A day or partial date; null where it is not known. */
  readonly day: string | null;
  readonly recordedAt: Date;
}

/** The times of a claim that is in memory. */
export function timesOf(claim: object, paths: TimePaths): ClaimTimes {
  const at = (path: string) =>
    path
      .split('.')
      .reduce<unknown>((value, name) => (value as Record<string, unknown> | null)?.[name], claim);
  const day = paths.valueDate.map(at).find((value) => value !== null && value !== undefined);
  return { day: (day as string | undefined) ?? null, recordedAt: at(paths.recordedAt) as Date };
}

/** The same as `asOfCondition`, of a claim that is in memory. */
export const holdsAsOf = (asOf: AsOf | null | undefined, { day, recordedAt }: ClaimTimes): boolean =>
  (!asOf?.recordedAt || recordedAt <= asOf.recordedAt) &&
  (!asOf?.valueDate ||
    (day !== null && day <= asOf.valueDate && !unfinishedPeriods(asOf.valueDate).includes(day)));

/**
 * The month and the year that the day lies in, unless it is their last. Partial dates sort as text, so that
 * `2021` comes before `2021-03-31`; but a year has ended by its last day only.
 */
export function unfinishedPeriods(day: string): string[] {
  const isLastOfMonth = new Date(Date.parse(`${day}T00:00:00Z`) + 86_400_000).getUTCDate() === 1;
  const [year = '', month = ''] = day.split('-');
  return [...(isLastOfMonth ? [] : [`${year}-${month}`]), ...(day.endsWith('-12-31') ? [] : [year])];
}
