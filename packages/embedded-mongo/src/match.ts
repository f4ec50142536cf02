import { BSONRegExp } from 'bson';

import { compileExpression } from './expressions.ts';
import { badValue, failedToParse, location, unsupported } from './MongoError.ts';
import { isNumber, toNumber } from './numbers.ts';
import { compare, equal, keyOf, rank, typeName } from './order.ts';
import { splitPath, walkPath } from './paths.ts';
import { type Document, isDocument, isOperatorObject, isOperatorName, isTrue } from './values.ts';

/** Tells whether a document fits a filter. */
export type Matcher = (document: Document) => boolean;

export const isRegex = (value: unknown): value is BSONRegExp => value instanceof BSONRegExp;

/**
 * JavaScript's nearest to a PCRE: without possessive quantifiers, recursion and the like.
 * @throws MongoError 51091 when the pattern does not parse, 115 for option x
 */
function toRegExp(value: BSONRegExp | string, givenOptions = ''): RegExp {
  const [source, own] = typeof value === 'string' ? [value, ''] : [value.pattern, value.options];
  const options = givenOptions || own;
  if (/[^imsxu]/.test(options)) throw badValue(`invalid flag in regex options: ${options}`);
  if (options.includes('x')) throw unsupported('the regular expression option x');
  const flags = options.replace('u', '');
  try {
    return new RegExp(source, `${flags}u`);
  } catch {
    return withoutUnicode(source, flags); // 'u' refuses escapes that PCRE takes, such as \_
  }
}

function withoutUnicode(pattern: string, flags: string): RegExp {
  try {
    return new RegExp(pattern, flags);
  } catch (error) {
    throw location(51091, `Regular expression is invalid: ${String(error)}`);
  }
}

/** Tests one value that a path reaches. */
type ValueTest = (value: unknown) => boolean;

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

const testEquality = (operand: unknown): ValueTest => anyElement(equalTo(operand));

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
const valueOperators: Readonly<Record<string, (operand: unknown, condition: Document) => ValueTest>> = {
  $eq: testEquality,
  $gt: testOrder((comparison) => comparison > 0),
  $gte: testOrder((comparison) => comparison >= 0),
  $lt: testOrder((comparison) => comparison < 0),
  $lte: testOrder((comparison) => comparison <= 0),
  $in: testIn,
  $regex: testPattern,
};

const every =
  (matchers: readonly Matcher[]): Matcher =>
  (document) =>
    matchers.every((matches) => matches(document));

const not =
  (matches: Matcher): Matcher =>
  (document) =>
    !matches(document);

/**
 * Compiles a query filter.
 * @throws MongoError 2, 9, 14 for a malformed filter, 115 for an operator that is refused
 */
export function compileFilter(filter: unknown): Matcher {
  if (!isDocument(filter)) throw failedToParse('the filter must be an object');
  return every(
    Object.entries(filter).map(([name, condition]) =>
      isOperatorName(name) ? compileTopLevel(name, condition) : compileField(splitPath(name), condition),
    ),
  );
}

function compileTopLevel(name: string, condition: unknown): Matcher {
  switch (name) {
    case '$and':
      return every(compileParts(name, condition));
    case '$or': {
      const parts = compileParts(name, condition);
      return (document) => parts.some((matches) => matches(document));
    }
    case '$nor':
      return every(compileParts(name, condition).map(not));
    case '$expr': {
      const valueOf = compileExpression(condition);
      return (document) => isTrue(valueOf(document));
    }
    default:
      throw badValue(`unknown top level operator: ${name} is not supported by embedded-mongo`);
  }
}

function compileParts(name: string, condition: unknown): Matcher[] {
  if (!Array.isArray(condition) || condition.length === 0) throw badValue(`${name} must be a nonempty array`);
  return condition.map((part) => {
    if (isDocument(part)) return compileFilter(part);
    throw badValue(`${name} argument's entries must be objects`);
  });
}

/** The matcher of one field: all its operators must hold. */
function compileField(path: readonly string[], condition: unknown): Matcher {
  if (!isOperatorObject(condition)) return someValue(path, testEquality(condition));
  if ('$options' in condition && !('$regex' in condition)) throw badValue('$options needs a $regex');
  return every(
    Object.entries(condition).flatMap(([operator, operand]) =>
      operator === '$options' ? [] : [compileOperator(path, operator, operand, condition)],
    ),
  );
}

function compileOperator(
  path: readonly string[],
  operator: string,
  operand: unknown,
  condition: Document,
): Matcher {
  const test = Object.hasOwn(valueOperators, operator) ? valueOperators[operator] : undefined;
  if (test) return someValue(path, test(operand, condition));
  switch (operator) {
    case '$not':
      if (isRegex(operand) || isOperatorObject(operand)) return not(compileField(path, operand));
      throw badValue('$not needs a regex or a document');
    case '$ne':
      if (isRegex(operand)) throw badValue("Can't have regex as arg to $ne.");
      return not(compileOperator(path, '$eq', operand, condition));
    case '$nin':
      return not(compileOperator(path, '$in', operand, condition));
    case '$exists': {
      const exists = someValue(path, (value) => value !== undefined);
      return isTrue(operand) ? exists : not(exists);
    }
    case '$elemMatch':
      return someValue(path, testElements(operand));
    default:
      throw badValue(`unknown operator: ${operator} is not supported by embedded-mongo`);
  }
}

/** Holds if one of the values that the path reaches passes the test. */
const someValue =
  (path: readonly string[], test: ValueTest): Matcher =>
  (document) =>
    walkPath(document, path, test);

/** A test of elements: operators are put to the element itself, a filter to the document that it is. */
export function compileElementTest(operand: unknown): (element: unknown) => boolean {
  const isFilter =
    isDocument(operand) &&
    !(isOperatorObject(operand) && !/^\$(and|or|nor|expr)$/.test(Object.keys(operand)[0] ?? ''));
  if (isFilter) {
    const matches = compileFilter(operand);
    return (element) => isDocument(element) && matches(element);
  }
  // An array as an element counts as one value, not as its elements.
  const matches = compileField(['value'], operand);
  return (element) => matches({ value: Array.isArray(element) ? [element] : element });
}

function testElements(operand: unknown): ValueTest {
  if (!isDocument(operand)) throw badValue('$elemMatch needs an Object');
  const test = compileElementTest(operand);
  return (value) => Array.isArray(value) && value.some(test);
}
