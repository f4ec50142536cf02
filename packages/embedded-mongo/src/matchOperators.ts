import { identityOf } from './encodeKey.ts';
import { badValue } from './MongoError.ts';
import { isNumber, toNumber } from './numbers.ts';
import { Rank, compare, equal, rank, typeName, typeNumbers } from './order.ts';
import { isRegex, toRegExp } from './regex.ts';
import { type Document, isOperatorObject } from './values.ts';

/** Tests one value: the index of the array element that passed, or true or false for the value as a whole. */
export type FieldTest = (value: unknown) => boolean | number;
type ValueTest = (value: unknown) => boolean;

/** An array passes if one of its elements does, or it itself as a value. */
const anyElement =
  (test: ValueTest): FieldTest =>
  (value) => {
    if (!Array.isArray(value)) return test(value);
    const index = value.findIndex(test);
    return index >= 0 ? index : test(value);
  };

/** Equality as a query means it: null also finds what is missing, a pattern also what it matches. */
function equalTo(operand: unknown): ValueTest {
  if (isRegex(operand)) {
    const pattern = toRegExp(operand);
    return (value) =>
      typeof value === 'string' ? pattern.test(value) : isRegex(value) && equal(value, operand);
  }
  if (operand === null) return (value) => value === null || value === undefined;
  if (typeof operand === 'string') return (value) => value === operand;
  const operandRank = rank(operand);
  return (value) => rank(value) === operandRank && compare(value, operand) === 0;
}

export const testEquality = (operand: unknown): FieldTest => anyElement(equalTo(operand));

function testIn(operand: unknown): FieldTest {
  if (!Array.isArray(operand)) throw badValue('$in needs an array');
  if (operand.some(isOperatorObject)) throw badValue('cannot nest $ under $in');
  const patterns = operand.filter(isRegex).map(equalTo);
  const values = new Set(operand.map(identityOf));
  const hasNull = operand.includes(null);
  return anyElement((value) => {
    if (value === undefined) return hasNull;
    return values.has(identityOf(value)) || patterns.some((test) => test(value));
  });
}

/** Values of another type never compare, but with MinKey and MaxKey; NaN only with itself. */
function testOrder(operand: unknown, holds: (comparison: number) => boolean): FieldTest {
  const operandRank = rank(operand);
  if (operandRank === Rank.minKey || operandRank === Rank.maxKey) {
    return anyElement((value) => value !== undefined && holds(compare(value, operand)));
  }
  return anyElement((given) => {
    const value = given ?? null;
    if (rank(value) !== operandRank) return false;
    if (isNumber(value) && isNumber(operand) && isNaN(toNumber(value)) !== isNaN(toNumber(operand)))
      return false;
    return holds(compare(value, operand));
  });
}

function typesNamed(operand: unknown): Set<string> {
  const list = Array.isArray(operand) ? operand : [operand];
  return new Set(
    list.flatMap((entry) => {
      if (entry === 'number') return ['int', 'long', 'double', 'decimal'];
      const name = isNumber(entry)
        ? Object.keys(typeNumbers).find((key) => typeNumbers[key] === toNumber(entry))
        : entry;
      if (typeof name === 'string' && Object.hasOwn(typeNumbers, name)) return [name];
      throw badValue(`Unknown type name alias: ${String(isNumber(entry) ? toNumber(entry) : entry)}`);
    }),
  );
}

function testType(operand: unknown): FieldTest {
  const names = typesNamed(operand);
  return anyElement((value) => value !== undefined && names.has(typeName(value)));
}

function testSize(operand: unknown): FieldTest {
  const size = isNumber(operand) ? toNumber(operand) : NaN;
  if (!Number.isInteger(size) || size < 0) {
    throw badValue('Failed to parse $size. Expected a non-negative whole number');
  }
  return (value) => Array.isArray(value) && value.length === size;
}

function testPattern(operand: unknown, options: unknown): FieldTest {
  if (typeof operand !== 'string' && !isRegex(operand)) throw badValue('$regex has to be a string');
  if (options !== undefined && typeof options !== 'string') throw badValue('$options has to be a string');
  const pattern = toRegExp(operand, options);
  return anyElement((value) => typeof value === 'string' && pattern.test(value));
}

/** The test of a query operator on one value. @throws MongoError 2 for a bad operand, 115 for a refused one */
export function operatorTest(operator: string, operand: unknown, condition: Document): FieldTest {
  switch (operator) {
    case '$eq':
      return testEquality(operand);
    case '$gt':
      return testOrder(operand, (comparison) => comparison > 0);
    case '$gte':
      return testOrder(operand, (comparison) => comparison >= 0);
    case '$lt':
      return testOrder(operand, (comparison) => comparison < 0);
    case '$lte':
      return testOrder(operand, (comparison) => comparison <= 0);
    case '$in':
      return testIn(operand);
    case '$type':
      return testType(operand);
    case '$size':
      return testSize(operand);
    case '$regex':
      return testPattern(operand, condition['$options']);
    default:
      throw badValue(`unknown operator: ${operator} is not supported by embedded-mongo`);
  }
}
