/** The days between which something happened, both included, as `2021-07-01`. A single day has both alike. */
export interface DaySpan {
  readonly from: string;
  readonly to: string;
}

/** The days that dates as precise as their sources stand for: `2021` to `2022-02` is 2021-01-01 to 2022-02-28. */
export const daySpan = (from: string, to: string): DaySpan => ({ from: firstDay(from), to: lastDay(to) });

/** The days that one such date stands for; null for none. */
export const spanOf = (date: string | null | undefined): DaySpan | null =>
  date == null ? null : daySpan(date, date);

/** True where every day of `a` comes before every day of `b`. */
export const isSurelyBefore = (a: DaySpan, b: DaySpan): boolean => a.to < b.from;

/** True where no day of `a` comes before a day of `b`. */
export const isSurelyNotBefore = (a: DaySpan, b: DaySpan): boolean => a.from >= b.to;

/** The day that lies `count` days after `day`. */
export const addDays = (day: string, count: number): string =>
  new Date(Date.parse(`${day}T00:00:00Z`) + count * 86_400_000).toISOString().slice(0, 10);

const firstDay = (date: string): string => `${date}-01-01`.slice(0, 10);

function lastDay(date: string): string {
  const [year = '', month = '12', day] = date.split('-');
  if (day !== undefined) return date;
  return new Date(Date.UTC(Number(year), Number(month), 0)).toISOString().slice(0, 10);
}
