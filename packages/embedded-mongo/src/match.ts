import { compileExpression } from './expressions.ts';
import { type FieldTest, operatorTest, testEquality } from './matchOperators.ts';
import { badValue, failedToParse, unsupported } from './MongoError.ts';
import { splitPath, walkPath } from './paths.ts';
import { isRegex } from './regex.ts';
import { type Document, isDocument, isOperatorObject, isTrue } from './values.ts';

/** Filled with the index of the first array element that matched: the `$` of updates and projections. */
export interface Position {
  index: number;
}

/** Tells whether a document fits a filter. */
export type Matcher = (document: Document, position?: Position) => boolean;

const unsupportedHere = ['$where', '$text', '$jsonSchema', '$sampleRate'];

/**
 * Compiles a query filter.
 * @throws MongoError 2, 9, 14 for a malformed filter, 115 for an operator that is refused
 */
export function compileFilter(filter: unknown): Matcher {
  if (!isDocument(filter)) throw failedToParse('the filter must be an object');
  const matchers = Object.entries(filter).map(([name, condition]) =>
    name.startsWith('$') && !['$ref', '$id', '$db'].includes(name)
      ? compileTopLevel(name, condition)
      : compileField(splitPath(name), condition),
  );
  return (document, position) => matchers.every((matches) => matches(document, position));
}

function compileTopLevel(name: string, condition: unknown): Matcher {
  switch (name) {
    case '$and':
    case '$or':
    case '$nor':
      return compileLogical(name, condition);
    case '$expr': {
      const valueOf = compileExpression(condition);
      return (document) => isTrue(valueOf(document));
    }
    case '$comment':
      return () => true;
    default:
      if (unsupportedHere.includes(name)) throw unsupported(name);
      throw badValue(`unknown top level operator: ${name}`);
  }
}

function compileLogical(name: '$and' | '$or' | '$nor', condition: unknown): Matcher {
  if (!Array.isArray(condition) || condition.length === 0) throw badValue(`${name} must be a nonempty array`);
  const matchers = condition.map((part) => {
    if (!isDocument(part)) throw badValue(`${name} argument's entries must be objects`);
    return compileFilter(part);
  });
  if (name === '$and')
    return (document, position) => matchers.every((matches) => matches(document, position));
  if (name === '$or') return (document, position) => matchers.some((matches) => matches(document, position));
  return (document) => !matchers.some((matches) => matches(document));
}

/** The matcher of one field: all its operators must hold. */
function compileField(path: readonly string[], condition: unknown): Matcher {
  if (!isOperatorObject(condition)) return someValue(path, testEquality(condition));
  const matchers = Object.entries(condition).flatMap(([operator, operand]) =>
    operator === '$options' ? [] : [compileOperator(path, operator, operand, condition)],
  );
  if ('$options' in condition && !('$regex' in condition)) throw badValue('$options needs a $regex');
  return (document, position) => matchers.every((matches) => matches(document, position));
}

function compileOperator(
  path: readonly string[],
  operator: string,
  operand: unknown,
  condition: Document,
): Matcher {
  switch (operator) {
    case '$not':
      return not(compileNot(path, operand));
    case '$ne':
      if (isRegex(operand)) throw badValue("Can't have regex as arg to $ne.");
      return not(someValue(path, testEquality(operand)));
    case '$nin':
      return not(someValue(path, operatorTest('$in', operand, condition)));
    case '$exists': {
      const exists = someValue(path, (value) => value !== undefined);
      return isTrue(operand) ? exists : not(exists);
    }
    case '$all':
      return compileAll(path, operand);
    case '$elemMatch':
      return someValue(path, testElements(operand));
    default:
      return someValue(path, operatorTest(operator, operand, condition));
  }
}

const not =
  (matches: Matcher): Matcher =>
  (document) =>
    !matches(document);

function compileNot(path: readonly string[], operand: unknown): Matcher {
  if (!isRegex(operand) && !isOperatorObject(operand)) throw badValue('$not needs a regex or a document');
  return compileField(path, operand);
}

/** Holds if one of the values that the path reaches passes the test. */
function someValue(path: readonly string[], test: FieldTest): Matcher {
  return (document, position) =>
    walkPath(document, path, (value, arrayIndex) => {
      const found = test(value);
      if (found === false) return false;
      if (position && position.index < 0) {
        position.index = arrayIndex >= 0 ? arrayIndex : found === true ? -1 : found;
      }
      return true;
    });
}

function compileAll(path: readonly string[], operand: unknown): Matcher {
  if (!Array.isArray(operand)) throw badValue('$all needs an array');
  const matchers = operand.map((part) =>
    isDocument(part) && '$elemMatch' in part
      ? someValue(path, testElements(part['$elemMatch']))
      : someValue(path, testEquality(part)),
  );
  return (document, position) =>
    matchers.length > 0 && matchers.every((matches) => matches(document, position));
}

const logical = ['$and', '$or', '$nor', '$expr', '$comment'];

/** `$elemMatch`: operators are put to the element itself, a filter to the document that it is. */
function testElements(operand: unknown): FieldTest {
  if (!isDocument(operand)) throw badValue('$elemMatch needs an Object');
  const isOfValues = isOperatorObject(operand) && !logical.includes(Object.keys(operand)[0] ?? '');
  const matches = isOfValues ? compileField(['value'], operand) : compileFilter(operand);
  const matchesElement = (element: unknown) => {
    // An array as an element counts as one value, not as its elements.
    if (isOfValues) return matches({ value: Array.isArray(element) ? [element] : element });
    return isDocument(element) && matches(element);
  };
  return (value) => {
    const index = Array.isArray(value) ? value.findIndex(matchesElement) : -1;
    return index >= 0 ? index : false;
  };
}
