import { compileExpression } from './expressions.ts';
import { type ValueTest, testEquality, valueOperators } from './matchOperators.ts';
import { badValue, failedToParse } from './MongoError.ts';
import { splitPath, walkPath } from './paths.ts';
import { isRegex } from './regex.ts';
import { type Document, isDocument, isOperatorObject, isOperatorName, isTrue } from './values.ts';

/** Tells whether a document fits a filter. */
export type Matcher = (document: Document) => boolean;

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
    case '$comment':
      return () => true;
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
    case '$all':
      return compileAll(path, operand);
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

function compileAll(path: readonly string[], operand: unknown): Matcher {
  if (!Array.isArray(operand)) throw badValue('$all needs an array');
  if (operand.length === 0) return () => false;
  return every(
    operand.map((part) =>
      compileField(path, isDocument(part) && '$elemMatch' in part ? part : { $eq: part as unknown }),
    ),
  );
}

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
