import { location } from './MongoError.ts';
import { isNumber, sumOf } from './numbers.ts';
import { compare, keyOf } from './order.ts';
import { type Document, isDocument, isNothing, setField } from './values.ts';

/** The smallest or the greatest of what is there. */
const extreme =
  (sign: 1 | -1) =>
  (values: readonly unknown[]): unknown => {
    const given = values.filter((value) => !isNothing(value));
    if (given.length === 0) return null;
    return given.reduce((best, value) => (compare(value, best) * sign > 0 ? value : best));
  };

const defined = (values: readonly unknown[]) => values.filter((value) => value !== undefined);

export function mergeObjects(values: readonly unknown[]): Document {
  const merged: Document = {};
  for (const value of values.filter((each) => !isNothing(each))) {
    if (!isDocument(value)) throw location(40400, '$mergeObjects requires object inputs');
    for (const [name, inner] of Object.entries(value)) setField(merged, name, inner);
  }
  return merged;
}

/** What `$group` makes of the values of a group, in their order. */
export const accumulators: Readonly<Record<string, (values: readonly unknown[]) => unknown>> = {
  $sum: (values) => sumOf(values.filter(isNumber)),
  $min: extreme(-1),
  $max: extreme(1),
  $push: defined,
  $addToSet: (values) => [...new Map(defined(values).map((value) => [keyOf(value), value])).values()],
  $first: (values) => values[0] ?? null,
  $last: (values) => values.at(-1) ?? null,
  $mergeObjects: mergeObjects,
};
