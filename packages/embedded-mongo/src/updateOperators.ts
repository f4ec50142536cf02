import { identityOf } from './encodeKey.ts';
import { compileFilter } from './match.ts';
import { badValue, failedToParse, typeMismatch } from './MongoError.ts';
import { calculate, isNumber, toNumber } from './numbers.ts';
import { compare, equal, typeName } from './order.ts';
import { parseSort, sortDocuments } from './paths.ts';
import { type Container, putValue, valueIn } from './updatePaths.ts';
import { type Document, copy, isDocument, isOperatorObject } from './values.ts';

type Operator = (container: Container, name: string, operand: unknown) => void;

const set: Operator = (container, name, operand) => putValue(container, name, copy(operand));

const unset: Operator = (container, name) => {
  if (!Array.isArray(container)) delete container[name];
  else if (Number(name) < container.length) container[Number(name)] = null;
};

const arithmetic =
  (operator: '$inc' | '$mul'): Operator =>
  (container, name, operand) => {
    const verb = operator === '$inc' ? 'increment' : 'multiply';
    if (!isNumber(operand))
      throw typeMismatch(`Cannot ${verb} with non-numeric argument: {${name}: ${typeName(operand)}}`);
    const current = valueIn(container, name);
    if (current !== undefined && !isNumber(current)) {
      const message = `Cannot apply ${operator} to a value of non-numeric type: the field '${name}' is of type`;
      throw typeMismatch(`${message} ${typeName(current)}`);
    }
    try {
      putValue(container, name, calculate(operator === '$inc' ? '+' : '*', current ?? 0, operand));
    } catch (error) {
      if (error instanceof RangeError)
        throw badValue(`Failed to apply ${operator}: integer overflow in '${name}'`);
      throw error;
    }
  };

const extreme =
  (sign: 1 | -1): Operator =>
  (container, name, operand) => {
    const current = valueIn(container, name);
    if (current === undefined || compare(operand, current) * sign > 0)
      putValue(container, name, copy(operand));
  };

/** The array to change: a copy, empty for a missing field. @throws MongoError 2 for anything else */
function arrayIn(container: Container, name: string, operator: string): unknown[] {
  const current = valueIn(container, name);
  if (current === undefined) return [];
  if (Array.isArray(current)) return [...current];
  throw badValue(`The field '${name}' must be an array for ${operator} but is of type ${typeName(current)}`);
}

function eachOf(operand: unknown, operator: string): unknown[] {
  if (!isDocument(operand) || !('$each' in operand)) return [operand];
  if (Array.isArray(operand['$each'])) return operand['$each'];
  throw badValue(`The argument to $each in ${operator} must be an array`);
}

function wholeModifier(operand: Document, name: string): number | undefined {
  const value = operand[name];
  if (value === undefined) return undefined;
  if (isNumber(value) && Number.isInteger(toNumber(value))) return toNumber(value);
  throw badValue(`The value for ${name} must be a whole number`);
}

const pushModifiers = ['$each', '$position', '$sort', '$slice'];

const push: Operator = (container, name, operand) => {
  const array = arrayIn(container, name, '$push');
  const modifiers = isDocument(operand) && '$each' in operand ? operand : {};
  const unknown = Object.keys(modifiers).find((modifier) => !pushModifiers.includes(modifier));
  if (unknown) throw badValue(`Unrecognized clause in $push: ${unknown}`);
  const position = wholeModifier(modifiers, '$position') ?? array.length;
  const slice = wholeModifier(modifiers, '$slice');
  array.splice(position, 0, ...eachOf(operand, '$push').map(copy));
  const sorted = sortPushed(array, modifiers['$sort']);
  putValue(
    container,
    name,
    slice === undefined ? sorted : slice < 0 ? sorted.slice(slice) : sorted.slice(0, slice),
  );
};

function sortPushed(array: unknown[], order: unknown): unknown[] {
  if (order === undefined) return array;
  if (isDocument(order)) {
    return sortDocuments(array, parseSort(order), (element) => (isDocument(element) ? element : {}));
  }
  const [direction] = parseSort({ value: order });
  return array.toSorted((a, b) => (direction?.descending ? compare(b, a) : compare(a, b)));
}

const addToSet: Operator = (container, name, operand) => {
  const array = arrayIn(container, name, '$addToSet');
  const known = new Set(array.map(identityOf));
  for (const value of eachOf(operand, '$addToSet')) {
    const identity = identityOf(value);
    if (!known.has(identity)) array.push(copy(value));
    known.add(identity);
  }
  putValue(container, name, array);
};

const pop: Operator = (container, name, operand) => {
  if (!isNumber(operand) || Math.abs(toNumber(operand)) !== 1) throw failedToParse('$pop expects 1 or -1');
  const current = valueIn(container, name);
  if (current === undefined) return;
  if (!Array.isArray(current))
    throw typeMismatch(`$pop needs an array, '${name}' is of type ${typeName(current)}`);
  putValue(container, name, toNumber(operand) < 0 ? current.slice(1) : current.slice(0, -1));
};

/** The elements that `$pull` takes out: by a filter on documents, by operators, or equal to a value. */
function pullTest(operand: unknown): (element: unknown) => boolean {
  const first = isDocument(operand) ? (Object.keys(operand)[0] ?? '') : '';
  if (isDocument(operand) && (!isOperatorObject(operand) || ['$and', '$or', '$nor'].includes(first))) {
    const matches = compileFilter(operand);
    return (element) => isDocument(element) && matches(element);
  }
  const matches = compileFilter({ value: operand });
  const isValue = !isOperatorObject(operand);
  return (element) => matches({ value: isValue && Array.isArray(element) ? [element] : element });
}

const pull: Operator = (container, name, operand) => {
  const isPulled = pullTest(operand);
  if (valueIn(container, name) === undefined) return;
  const array = arrayIn(container, name, '$pull');
  putValue(
    container,
    name,
    array.filter((element) => !isPulled(element)),
  );
};

const pullAll: Operator = (container, name, operand) => {
  if (!Array.isArray(operand))
    throw badValue(`$pullAll requires an array argument, not ${typeName(operand)}`);
  if (valueIn(container, name) === undefined) return;
  const array = arrayIn(container, name, '$pullAll');
  putValue(
    container,
    name,
    array.filter((element) => !operand.some((value) => equal(element, value))),
  );
};

const operators: ReadonlyMap<string, Operator> = new Map([
  ['$set', set],
  ['$setOnInsert', set],
  ['$unset', unset],
  ['$inc', arithmetic('$inc')],
  ['$mul', arithmetic('$mul')],
  ['$min', extreme(-1)],
  ['$max', extreme(1)],
  ['$push', push],
  ['$addToSet', addToSet],
  ['$pop', pop],
  ['$pull', pull],
  ['$pullAll', pullAll],
]);

export const isUpdateOperator = (name: string): boolean => operators.has(name);

/** Whether the operator makes what is missing on its way; those that only take away do not. */
export const createsPath = (name: string): boolean => !['$unset', '$pop', '$pull', '$pullAll'].includes(name);

export function applyOperator(name: string, container: Container, field: string, operand: unknown): void {
  operators.get(name)?.(container, field, operand);
}
