const shape = /^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}:\d{2}\.\d{3}Z$/u;

/**
 * Whether a text is an instant exactly as `Date.toISOString` writes it: UTC, milliseconds, a year of four
 * digits.
 */
export function isInstant(text: string): boolean {
  if (!shape.test(text)) return false;
  const time = new Date(text);
  // The 30th of February and the hour 24 are read as of another day.
  return !Number.isNaN(time.getTime()) && time.getUTCDate() === Number(text.slice(8, 10));
}
