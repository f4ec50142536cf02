/** The code of the country, under which all regions lie. It is the one code that is not HCP's. */
const country = 'MA';

/**
 * The codes of a territory and of all that it is part of, smallest first. HCP codes say it by themselves: the
 * commune `09.541.01.11` lies in the province `09.541`, this in the region `09`. The third part is the number of a
 * circle, which is no territory of the graph; it stays in the list and names nothing.
 *
 * @param code `09.541.01.11`
 * @returns `['09.541.01.11', '09.541.01', '09.541', '09', 'MA']`
 */
export function wholesOf(code: string): readonly string[] {
  if (code === country) return [country];
  const parts = code.split('.');
  return [...parts.map((_, cut) => parts.slice(0, parts.length - cut).join('.')), country];
}
