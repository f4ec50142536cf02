import { badValue } from './MongoError.ts';
import { isNumber, isWhole, toNumber } from './numbers.ts';
import { compare, equal, keyOf, rank, typeName, types } from './order.ts';
import { isRegex, toRegExp } from './regex.ts';
import { type Document, isOperatorObject } from './values.ts';

/** Tests one value that a path reaches. */
export type ValueTest = (value: unknown) => boolean;

/** An array passes if one of its elements does, or it itself as a value. */
const anyElement =
  (test: ValueTest): ValueTest =>
  (value) =>
    (Array.isArray(value) && value.some(test)) || test(value);

const matchesPattern =
  (pattern: RegExp): ValueTest =>
  (value) =>
    typeof value === 'string' && pattern.test(value);

/** Equality as a query means it: null also finds what is missing, a pattern also what it matches. */
function equalTo(operand: unknown): ValueTest {
  if (operand === null) return (value) => value === null || value === undefined;
  if (typeof operand === 'string') return (value) => value === operand;
  const isMatched = isRegex(operand) ? matchesPattern(toRegExp(operand)) : () => false;
  const operandRank = rank(operand);
  return (value) => isMatched(value) || (rank(value) === operandRank && equal(value, operand));
}

export const testEquality = (operand: unknown): ValueTest => anyElement(equalTo(operand));

function testIn(operand: unknown): ValueTest {
  if (!Array.isArray(operand)) throw badValue('$in needs an array');
  if (operand.some(isOperatorObject)) throw badValue('cannot nest $ under $in');
  const patterns = operand.filter(isRegex).map(equalTo);
  const keys = new Set(operand.map((value) => keyOf(value)));
  const hasNull = operand.includes(null);
  return anyElement((value) =>
    value === undefined ? hasNull : keys.has(keyOf(value)) || patterns.some((test) => test(value)),
  );
}

const isNaN = (value: unknown) => isNumber(value) && Number.isNaN(toNumber(value));

/** Values of another type never compare, but with MinKey and MaxKey; NaN only with itself. */
const testOrder =
  (holds: (comparison: number) => boolean) =>
  (operand: unknown): ValueTest => {
    const operandType = typeName(operand);
    return anyElement((given) => {
      if (operandType === 'minKey' || operandType === 'maxKey') {
        return given !== undefined && holds(compare(given, operand));
      }
      const value = given ?? null;
      return (
        rank(value) === rank(operand) && isNaN(value) === isNaN(operand) && holds(compare(value, operand))
      );
    });
  };

function testType(operand: unknown): ValueTest {
  const wanted = (Array.isArray(operand) ? operand : [operand]).flatMap((entry: unknown) => {
    if (entry === 'number') return ['int', 'long', 'double', 'decimal'];
    const named = Object.entries(types).find(([name, { number }]) => entry === name || equal(entry, number));
    if (!named) throw badValue(`Unknown type name alias: ${String(entry)}`);
    return named[0];
  });
  return anyElement((value) => value !== undefined && wanted.includes(typeName(value)));
}

function testSize(operand: unknown): ValueTest {
  if (!isWhole(operand) || toNumber(operand) < 0) {
    throw badValue('Failed to parse $size. Expected a non-negative whole number');
  }
  return (value) => Array.isArray(value) && value.length === toNumber(operand);
}

function testPattern(operand: unknown, condition: Document): ValueTest {
  const options = condition['$options'];
  if (typeof operand !== 'string' && !isRegex(operand)) throw badValue('$regex has to be a string');
  if (options !== undefined && typeof options !== 'string') throw badValue('$options has to be a string');
  return anyElement(matchesPattern(toRegExp(operand, options)));
}

/**
 * The query operators that test one value. `condition` is the document in which the operator stands.
 * Each throws MongoError 2 for a bad operand.
 */
export const valueOperators: Readonly<Record<string, (operand: unknown, condition: Document) => ValueTest>> =
  {
    $eq: testEquality,
    $gt: testOrder((comparison) => comparison > 0),
    $gte: testOrder((comparison) => comparison >= 0),
    $lt: testOrder((comparison) => comparison < 0),
    $lte: testOrder((comparison) => comparison <= 0),
    $in: testIn,
    $type: testType,
    $size: testSize,
    $regex: testPattern,
  };
