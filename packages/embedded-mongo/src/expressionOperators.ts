import { Long } from 'bson';

import { averageOf, greatestOf, sumOf } from './accumulate.ts';
import { badValue, location } from './MongoError.ts';
import { type Numeric, calculate, divide, isNumber, negate, toNumber } from './numbers.ts';
import { compare, equal, typeName } from './order.ts';
import { isTrue } from './values.ts';

/** An operator that is a function of its evaluated operands; undefined is a missing one. */
interface FunctionOperator {
  /** How many operands it takes; undefined: any number. */
  count?: number;
  apply: (operands: readonly unknown[]) => unknown;
}

const isNothing = (value: unknown): value is null | undefined => value === null || value === undefined;

const takes = (count: number, apply: (...operands: unknown[]) => unknown): FunctionOperator => ({
  count,
  apply: (operands) => apply(...operands),
});

function numeric(value: unknown, name: string): Numeric {
  if (isNumber(value)) return value;
  throw location(16555, `${name} only supports numeric types, not ${typeName(value)}`);
}

/** Of numbers; null where one operand is nothing. */
const arithmetic = (name: string, apply: (operands: readonly Numeric[]) => Numeric) => ({
  apply: (operands: readonly unknown[]) => {
    if (operands.some(isNothing)) return null;
    try {
      return apply(operands.map((value) => numeric(value, name)));
    } catch (error) {
      if (error instanceof RangeError) throw badValue(`${name}: integer overflow`);
      throw error;
    }
  },
});

const sumUp = arithmetic('$add', (operands) =>
  operands.reduce((sum, value) => calculate('+', sum, value), 0),
);
const product = arithmetic('$multiply', (operands) =>
  operands.reduce((result, value) => calculate('*', result, value), 1),
);
const difference = arithmetic('$subtract', ([a = 0, b = 0]) => calculate('+', a, negate(b)));
const quotient = arithmetic('$divide', ([a = 0, b = 0]) => {
  if (toNumber(b) === 0) throw badValue("can't $divide by zero");
  return divide(a, b);
});

/** Two dates differ by milliseconds. */
const subtract = takes(2, (a, b) =>
  a instanceof Date && b instanceof Date
    ? Long.fromNumber(a.getTime() - b.getTime())
    : difference.apply([a, b]),
);

const comparing = (holds: (comparison: number) => boolean): FunctionOperator =>
  takes(2, (a, b) => holds(compare(a, b)));

const concatenate = (operands: readonly unknown[]): string | null => {
  const wrong = operands.find((value) => !isNothing(value) && typeof value !== 'string');
  if (wrong !== undefined) throw location(16702, `$concat only supports strings, not ${typeName(wrong)}`);
  return operands.some(isNothing) ? null : operands.join('');
};

function array(value: unknown, name: string): unknown[] {
  if (Array.isArray(value)) return value;
  throw location(17124, `The argument to ${name} must be an array, but was of type: ${typeName(value)}`);
}

const elementAt = takes(2, (value, index) =>
  isNothing(value) || isNothing(index)
    ? null
    : array(value, '$arrayElemAt').at(toNumber(numeric(index, '$arrayElemAt'))),
);

const overValues = (combine: (values: readonly unknown[]) => unknown): FunctionOperator => ({
  apply: (operands) => combine(operands.length === 1 && Array.isArray(operands[0]) ? operands[0] : operands),
});

/** The expression operators that are plain functions. */
export const functionOperators: Readonly<Record<string, FunctionOperator>> = {
  $add: sumUp,
  $subtract: subtract,
  $multiply: product,
  $divide: { count: 2, ...quotient },
  $eq: comparing((comparison) => comparison === 0),
  $ne: comparing((comparison) => comparison !== 0),
  $gt: comparing((comparison) => comparison > 0),
  $gte: comparing((comparison) => comparison >= 0),
  $lt: comparing((comparison) => comparison < 0),
  $lte: comparing((comparison) => comparison <= 0),
  $cmp: takes(2, (a, b) => Math.sign(compare(a, b))),
  $not: takes(1, (value) => !isTrue(value)),
  $in: takes(2, (value, list) => array(list, '$in').some((element) => equal(element, value))),
  $size: takes(1, (value) => array(value, '$size').length),
  $arrayElemAt: elementAt,
  $concat: { apply: concatenate },
  $sum: overValues(sumOf),
  $avg: overValues(averageOf),
  $min: overValues((values) => greatestOf(values, -1)),
  $max: overValues((values) => greatestOf(values, 1)),
};
