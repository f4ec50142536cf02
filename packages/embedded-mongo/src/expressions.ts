import { MongoError, location } from './MongoError.ts';
import { isNumber, sumOf } from './numbers.ts';
import { compare, equal, keyOf, typeName } from './order.ts';
import { splitPath } from './paths.ts';
import {
  type Document,
  fieldOf,
  isDocument,
  isNothing,
  isOperatorObject,
  isTrue,
  setField,
} from './values.ts';

/** A compiled aggregation expression; undefined is a missing value. */
export type Expression = (document: Document) => unknown;

function arrayOf(value: unknown, name: string): unknown[] {
  if (Array.isArray(value)) return value;
  throw location(17124, `The argument to ${name} must be an array, but was of type: ${typeName(value)}`);
}

type Operator = (...operands: unknown[]) => unknown;

/** Each takes just so many operands. */
const operators: Readonly<Record<string, Operator>> = {
  $not: (value) => !isTrue(value),
  $size: (value) => arrayOf(value, '$size').length,
  $eq: equal,
  $ne: (a, b) => !equal(a, b),
  $gt: (a, b) => compare(a, b) > 0,
  $gte: (a, b) => compare(a, b) >= 0,
  $lt: (a, b) => compare(a, b) < 0,
  $lte: (a, b) => compare(a, b) <= 0,
  $in: (value, list) => arrayOf(list, '$in').some((element) => equal(element, value)),
};

/** Operators that do not evaluate all their operands. */
const forms: Readonly<Record<string, (parts: readonly Expression[]) => Expression>> = {
  $and: (parts) => (document) => parts.every((part) => isTrue(part(document))),
  $or: (parts) => (document) => parts.some((part) => isTrue(part(document))),
  $cond:
    ([test, whenTrue, whenFalse]) =>
    (document) =>
      isTrue(test?.(document)) ? whenTrue?.(document) : whenFalse?.(document),
  $ifNull: (parts) => (document) => {
    const given = parts.slice(0, -1).find((part) => !isNothing(part(document)));
    return (given ?? parts.at(-1))?.(document);
  },
};

/** @throws MongoError 168 for an operator that this server does not have, 16020 and others for its operands */
export function compileExpression(expression: unknown): Expression {
  if (typeof expression === 'string' && expression.startsWith('$')) return compilePath(expression);
  if (Array.isArray(expression)) {
    const parts = expression.map(compileExpression);
    return (document) => parts.map((part) => part(document) ?? null);
  }
  if (isOperatorObject(expression)) return compileOperator(expression);
  return isDocument(expression) ? compileDocument(expression) : () => expression;
}

function compileDocument(expression: Document): Expression {
  const fields = Object.entries(expression).map(([name, value]) => [name, compileExpression(value)] as const);
  return (document) => {
    const result: Document = {};
    for (const [name, valueOf] of fields) {
      const value = valueOf(document);
      if (value !== undefined) setField(result, name, value);
    }
    return result;
  };
}

/** Unlike a query, an expression makes an array of what it finds in an array's documents. */
function follow(value: unknown, path: readonly string[], at = 0): unknown {
  const part = path[at];
  if (part === undefined) return value;
  if (isDocument(value)) return follow(fieldOf(value, part), path, at + 1);
  if (!Array.isArray(value)) return undefined;
  return value.map((element) => follow(element, path, at)).filter((found) => found !== undefined);
}

function compilePath(expression: string): Expression {
  const [first = '', ...rest] = splitPath(expression.slice(1));
  const path = first === '$ROOT' ? rest : [first, ...rest];
  if (path.includes('')) {
    throw location(15998, `FieldPath field names may not be empty strings: '${expression}'`);
  }
  if (path[0]?.startsWith('$')) {
    throw location(17276, `Use of undefined variable: embedded-mongo has $$ROOT only, not $${path[0]}`);
  }
  return (document) => follow(document, path);
}

function compileOperator(expression: Document): Expression {
  const [[name, operand] = ['', undefined], ...others] = Object.entries(expression);
  if (others.length > 0) {
    throw location(15983, `An object representing an expression must have exactly one field: ${name}`);
  }
  if (name === '$literal') return () => operand;
  const form = Object.hasOwn(forms, name) ? forms[name] : undefined;
  if (form) return form(compileOperands(name, operand));
  const operator = Object.hasOwn(operators, name) ? operators[name] : undefined;
  if (!operator) {
    const message = `Unrecognized expression '${name}': it is not supported by embedded-mongo`;
    throw new MongoError(168, 'InvalidPipelineOperator', message);
  }
  const parts = compileOperands(name, operand);
  if (operator.length !== parts.length) {
    throw location(16020, `Expression ${name} takes ${operator.length} operands, not ${parts.length}`);
  }
  return (document) => operator(...parts.map((part) => part(document)));
}

/** One argument may stand without brackets; then an array that it evaluates to is the argument itself. */
const compileOperands = (name: string, operand: unknown): Expression[] =>
  operandsOf(name, operand).map(compileExpression);

function operandsOf(name: string, operand: unknown): unknown[] {
  if (name !== '$cond') return Array.isArray(operand) ? operand : [operand];
  const operands = isDocument(operand) ? [operand['if'], operand['then'], operand['else']] : operand;
  if (Array.isArray(operands) && operands.length === 3 && !operands.includes(undefined)) return operands;
  throw location(16020, 'Expression $cond takes exactly 3 arguments: if, then and else');
}

/** The smallest or the greatest of what is there. */
const extreme =
  (sign: 1 | -1) =>
  (values: readonly unknown[]): unknown => {
    const given = values.filter((value) => !isNothing(value));
    if (given.length === 0) return null;
    return given.reduce((best, value) => (compare(value, best) * sign > 0 ? value : best));
  };

const defined = (values: readonly unknown[]) => values.filter((value) => value !== undefined);

/** What `$group` makes of the values of a group, in their order. */
export const accumulators: Readonly<Record<string, (values: readonly unknown[]) => unknown>> = {
  $sum: (values) => sumOf(values.filter(isNumber)),
  $min: extreme(-1),
  $max: extreme(1),
  $push: defined,
  $addToSet: (values) => [...new Map(defined(values).map((value) => [keyOf(value), value])).values()],
  $first: (values) => values[0] ?? null,
  $last: (values) => values.at(-1) ?? null,
};
