import { EJSON, Long } from 'bson';

type Fields = Record<string, unknown>;
const isFields = (value: unknown): value is Fields =>
  Object.prototype.toString.call(value) === '[object Object]';
const numberOf = (value: unknown): unknown => (value instanceof Long ? value.toNumber() : value);
const textOf = (value: unknown) => EJSON.stringify(value, { relaxed: true });

/**
 * What differs between an actual value and one expected by the unified test format; undefined if nothing does.
 * @see https://github.com/mongodb/specifications/tree/master/source/unified-test-format
 */
export function differenceOf(
  actual: unknown,
  expected: unknown,
  path = 'result',
  isRoot = true,
): string | undefined {
  if (isFields(expected)) {
    const [operator] = Object.keys(expected);
    if (operator?.startsWith('$$'))
      return differenceByOperator(actual, operator, expected[operator], path, isRoot);
    return differenceOfFields(actual, expected, path, isRoot);
  }
  if (Array.isArray(expected)) {
    if (!Array.isArray(actual) || actual.length !== expected.length) {
      return `${path} is ${textOf(actual)}, expected ${textOf(expected)}`;
    }
    return firstOf(expected.map((value, i) => differenceOf(actual[i], value, `${path}.${i}`, isRoot)));
  }
  const isSame = textOf({ v: numberOf(actual) }) === textOf({ v: numberOf(expected) });
  return isSame ? undefined : `${path} is ${textOf(actual)}, expected ${textOf(expected)}`;
}

const firstOf = (differences: readonly (string | undefined)[]) =>
  differences.find((found) => found !== undefined);

function differenceByOperator(
  actual: unknown,
  operator: string,
  operand: unknown,
  path: string,
  isRoot: boolean,
): string | undefined {
  switch (operator) {
    case '$$exists':
      return (actual !== undefined) === operand
        ? undefined
        : `${path} should${operand ? '' : ' not'} be there`;
    case '$$unsetOrMatches':
      return actual === undefined || actual === null
        ? undefined
        : differenceOf(actual, operand, path, isRoot);
    case '$$type':
      return actual === undefined ? `${path} is missing` : undefined;
    default:
      throw new Error(`the runner does not know ${operator}`);
  }
}

/** Documents nested in an expected one hold just its fields; the outermost may hold more. */
function differenceOfFields(
  actual: unknown,
  expected: Fields,
  path: string,
  isRoot: boolean,
): string | undefined {
  if (!isFields(actual)) return `${path} is ${textOf(actual)}, expected ${textOf(expected)}`;
  const more = Object.keys(actual).find((name) => actual[name] !== undefined && !(name in expected));
  if (more !== undefined && !isRoot) return `${path}.${more} is not expected`;
  return firstOf(
    Object.entries(expected).map(([name, value]) =>
      differenceOf(actual[name], value, `${path}.${name}`, false),
    ),
  );
}
