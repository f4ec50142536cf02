/**
 * Whether a text is an instant exactly as `Date.toISOString` writes it: UTC, milliseconds, a year of four
 * digits.
 */
export function isInstant(text: string): boolean {
  if (text.length !== '2026-01-31T09:30:00.000Z'.length) return false;
  const time = Date.parse(text);
  return !Number.isNaN(time) && new Date(time).toISOString() === text;
}
