import { compileElementTest } from './match.ts';
import { badValue, failedToParse, typeMismatch } from './MongoError.ts';
import { add, isNumber, isWhole, toNumber } from './numbers.ts';
import { equal, keyOf, typeName } from './order.ts';
import { parseSort, sortDocuments } from './paths.ts';
import { type Document, isDocument } from './values.ts';

/** The new value of the field `name` from its present one; undefined is a missing one. */
type Operator = (current: unknown, operand: unknown, name: string) => unknown;

const increment: Operator = (current = 0, operand, name) => {
  const wrong = [operand, current].find((value) => !isNumber(value));
  if (!isNumber(operand) || !isNumber(current)) {
    throw typeMismatch(
      `Cannot increment '${name}': one of the two is non-numeric, of type ${typeName(wrong)}`,
    );
  }
  try {
    return add(current, operand);
  } catch (error) {
    throw error instanceof RangeError ? badValue(`integer overflow in '${name}'`) : error;
  }
};

/** The array to change: a copy, empty for a missing field. @throws MongoError 2 for anything else */
function arrayOf(current: unknown, name: string): unknown[] {
  if (current === undefined) return [];
  if (Array.isArray(current)) return [...current];
  throw badValue(`The field '${name}' must be an array but is of type ${typeName(current)}`);
}

function eachOf(operand: unknown): unknown[] {
  if (!isDocument(operand) || !('$each' in operand)) return [operand];
  if (Array.isArray(operand['$each'])) return operand['$each'];
  throw badValue('The argument to $each must be an array');
}

function wholeModifier(value: unknown, otherwise: number): number {
  if (value === undefined) return otherwise;
  if (isWhole(value)) return toNumber(value);
  throw badValue('The value of $position and $slice must be a whole number');
}

const push: Operator = (current, operand, name) => {
  const array = arrayOf(current, name);
  const modifiers: Document = isDocument(operand) && '$each' in operand ? operand : { $each: [operand] };
  const { $each, $position, $slice, $sort, ...unknown } = modifiers;
  const [wrong] = Object.keys(unknown);
  if (wrong) throw badValue(`Unrecognized clause in $push: ${wrong}`);
  array.splice(wholeModifier($position, array.length), 0, ...eachOf({ $each }));
  const sorted = $sort === undefined ? array : sortPushed(array, $sort);
  const slice = wholeModifier($slice, sorted.length);
  return slice < 0 ? sorted.slice(slice) : sorted.slice(0, slice);
};

/** By fields of the elements, or by the elements themselves. */
const sortPushed = (array: unknown[], order: unknown): unknown[] =>
  isDocument(order)
    ? sortDocuments(array, parseSort(order), (element) => (isDocument(element) ? element : {}))
    : sortDocuments(array, parseSort({ value: order }), (value) => ({ value }));

const addToSet: Operator = (current, operand, name) => {
  const array = arrayOf(current, name);
  const known = new Set(array.map((value) => keyOf(value)));
  return [...array, ...eachOf(operand).filter((value) => known.size < known.add(keyOf(value)).size)];
};

const pop: Operator = (current, operand, name) => {
  if (!isNumber(operand) || Math.abs(toNumber(operand)) !== 1) throw failedToParse('$pop expects 1 or -1');
  if (current === undefined) return undefined;
  if (!Array.isArray(current)) throw typeMismatch(`$pop needs an array, '${name}' is ${typeName(current)}`);
  return toNumber(operand) < 0 ? current.slice(1) : current.slice(0, -1);
};

const without = (current: unknown, name: string, isPulled: (element: unknown) => boolean) =>
  current === undefined ? undefined : arrayOf(current, name).filter((element) => !isPulled(element));

const pull: Operator = (current, operand, name) => without(current, name, compileElementTest(operand));

const pullAll: Operator = (current, operand, name) => {
  if (!Array.isArray(operand))
    throw badValue(`$pullAll requires an array argument, not ${typeName(operand)}`);
  return without(current, name, (element) => operand.some((value) => equal(element, value)));
};

const set: Operator = (_, operand) => operand;

/** Those that make what is missing on their way. */
export const creatingOperators: Readonly<Record<string, Operator>> = {
  $set: set,
  $setOnInsert: set,
  $inc: increment,
  $push: push,
  $addToSet: addToSet,
};

/** Those that only take away. */
export const removingOperators: Readonly<Record<string, Operator>> = {
  $unset: () => undefined,
  $pop: pop,
  $pull: pull,
  $pullAll: pullAll,
};
