/**
 * Cells that a spreadsheet would run as a formula, spaces before it notwithstanding, full-width signs among them; and
 * those that were escaped already, so that escaping can be undone.
 *
 * @see https://owasp.org/www-community/attacks/CSV_Injection
 */
const formula = /^'*\s*[=+\-@\t\r＝＋－＠]/u;

/** A text as a cell that stays text: an apostrophe stands before what would run. Amounts are not texts. */
export const escapeFormula = (text: string): string => (formula.test(text) ? `'${text}` : text);

/** The text that a cell was made of. */
export const unescapeFormula = (cell: string): string =>
  cell.startsWith("'") && formula.test(cell) ? cell.slice(1) : cell;
