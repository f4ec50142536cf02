import { functionOperators } from './expressionOperators.ts';
import type { Compile } from './match.ts';
import { isTrue } from './match.ts';
import { MongoError, failedToParse, location } from './MongoError.ts';
import { splitPath } from './paths.ts';
import { type Document, fieldOf, isDocument, isOperatorObject, setField } from './values.ts';

export type Variables = ReadonlyMap<string, unknown>;

/** Where an expression is evaluated. */
interface Scope {
  root: Document;
  variables: Variables;
}

/** A compiled expression; undefined is a missing value. */
type Expression = (scope: Scope) => unknown;

/** Expressions over documents, with these `$$` variables. */
export function compileWith(variables: Variables): Compile {
  return (expression) => {
    const valueOf = compileExpression(expression);
    return (root) => valueOf({ root, variables });
  };
}

function compileExpression(expression: unknown): Expression {
  if (typeof expression === 'string' && expression.startsWith('$')) {
    return expression.startsWith('$$') ? compileVariable(expression) : compilePath(expression);
  }
  if (Array.isArray(expression)) {
    const parts = expression.map(compileExpression);
    return (scope) => parts.map((part) => part(scope) ?? null);
  }
  if (isOperatorObject(expression)) return compileOperator(expression);
  return isDocument(expression) ? compileDocument(expression) : () => expression;
}

function compileDocument(expression: Document): Expression {
  const fields = Object.entries(expression).map(([name, value]) => [name, compileExpression(value)] as const);
  return (scope) => {
    const result: Document = {};
    for (const [name, valueOf] of fields) {
      const value = valueOf(scope);
      if (value !== undefined) setField(result, name, value);
    }
    return result;
  };
}

/** Unlike a query, an expression makes an array of what it finds in an array's documents. */
function follow(value: unknown, path: readonly string[], at: number): unknown {
  const part = path[at];
  if (part === undefined) return value;
  if (isDocument(value)) return follow(fieldOf(value, part), path, at + 1);
  if (!Array.isArray(value)) return undefined;
  return value.map((element) => follow(element, path, at)).filter((found) => found !== undefined);
}

function checkedPath(text: string): readonly string[] {
  const path = splitPath(text);
  if (path.includes('')) throw location(15998, `FieldPath field names may not be empty strings: '$${text}'`);
  return path;
}

function compilePath(expression: string): Expression {
  const path = checkedPath(expression.slice(1));
  return ({ root }) => follow(root, path, 0);
}

function compileVariable(expression: string): Expression {
  const [name = '', ...path] = checkedPath(expression.slice(2));
  switch (name) {
    case 'ROOT':
    case 'CURRENT':
      return ({ root }) => follow(root, path, 0);
    case 'REMOVE':
      return () => undefined;
    case 'NOW': {
      const now = new Date();
      return () => now;
    }
    default:
      return ({ variables }) => {
        if (!variables.has(name)) throw location(17276, `Use of undefined variable: ${name}`);
        return follow(variables.get(name), path, 0);
      };
  }
}

function compileOperator(expression: Document): Expression {
  const entries = Object.entries(expression);
  const [name, operand] = entries[0] ?? [''];
  if (entries.length !== 1) {
    throw location(15983, `An object representing an expression must have exactly one field: ${name}`);
  }
  const form = Object.hasOwn(forms, name) ? forms[name] : undefined;
  if (form) return form(operand, name);
  const operator = Object.hasOwn(functionOperators, name) ? functionOperators[name] : undefined;
  if (!operator) {
    const message = `Unrecognized expression '${name}': it is not supported by embedded-mongo`;
    throw new MongoError(168, 'InvalidPipelineOperator', message);
  }
  // One argument may stand without brackets; then an array that it evaluates to is the argument itself.
  const parts = (Array.isArray(operand) ? operand : [operand]).map(compileExpression);
  if (parts.length < operator.least || parts.length > operator.most) {
    const wanted =
      operator.least === operator.most ? operator.least : `${operator.least} to ${operator.most}`;
    throw location(16020, `Expression ${name} takes ${wanted} arguments. ${parts.length} were passed in.`);
  }
  return (scope) => operator.apply(parts.map((part) => part(scope)));
}

/** An operator that does not evaluate all its operands, or gives them variables. */
type Form = (operand: unknown, name: string) => Expression;

function namedOperands(operand: unknown, name: string, required: readonly string[]): Document {
  if (!isDocument(operand)) throw failedToParse(`${name} takes an object with ${required.join(', ')}`);
  const missing = required.find((field) => !(field in operand));
  if (missing) throw failedToParse(`Missing '${missing}' parameter to ${name}`);
  return operand;
}

const and: Form = (operand) => {
  const parts = (Array.isArray(operand) ? operand : [operand]).map(compileExpression);
  return (scope) => parts.every((part) => isTrue(part(scope)));
};

const or: Form = (operand) => {
  const parts = (Array.isArray(operand) ? operand : [operand]).map(compileExpression);
  return (scope) => parts.some((part) => isTrue(part(scope)));
};

const condition: Form = (operand, name) => {
  const [test, whenTrue, whenFalse] = Array.isArray(operand)
    ? operand
    : ['if', 'then', 'else'].map((field) => namedOperands(operand, name, ['if', 'then', 'else'])[field]);
  if (Array.isArray(operand) && operand.length !== 3)
    throw location(16020, 'Expression $cond takes exactly 3 arguments');
  const [testOf, trueOf, falseOf] = [test, whenTrue, whenFalse].map(compileExpression);
  return (scope) => (isTrue(testOf?.(scope)) ? trueOf?.(scope) : falseOf?.(scope));
};

const ifNull: Form = (operand) => {
  if (!Array.isArray(operand) || operand.length < 2)
    throw location(1257300, '$ifNull needs at least two arguments');
  const parts = operand.map(compileExpression);
  return (scope) => {
    let value: unknown;
    for (const part of parts) {
      value = part(scope);
      if (value !== null && value !== undefined) break;
    }
    return value;
  };
};

const switchCase: Form = (operand, name) => {
  const { branches, default: otherwise } = namedOperands(operand, name, ['branches']);
  if (!Array.isArray(branches)) throw location(40060, '$switch expected an array for branches');
  const cases = branches.map((branch: unknown) => {
    const { case: test, then } = namedOperands(branch, name, ['case', 'then']);
    return { test: compileExpression(test), then: compileExpression(then) };
  });
  const otherwiseOf = otherwise === undefined ? undefined : compileExpression(otherwise);
  return (scope) => {
    const found = cases.find(({ test }) => isTrue(test(scope)));
    if (found) return found.then(scope);
    if (otherwiseOf) return otherwiseOf(scope);
    throw location(
      40066,
      '$switch could not find a matching branch for an input, and no default was specified.',
    );
  };
};

const withVariable = (scope: Scope, name: string, value: unknown): Scope => ({
  root: scope.root,
  variables: new Map([...scope.variables, [name, value]]),
});

function arrayOf(value: unknown, name: string): unknown[] | null {
  if (value === null || value === undefined) return null;
  if (Array.isArray(value)) return value;
  throw location(28651, `input to ${name} must be an array`);
}

/** `$map` and `$filter`: an expression for each element, which it knows as `$$this` or another name. */
const eachElement =
  (field: 'in' | 'cond'): Form =>
  (operand, name) => {
    const { input, as = 'this', [field]: inner } = namedOperands(operand, name, ['input', field]);
    if (typeof as !== 'string') throw failedToParse(`'as' of ${name} must be a name`);
    const inputOf = compileExpression(input);
    const innerOf = compileExpression(inner);
    return (scope) => {
      const array = arrayOf(inputOf(scope), name);
      const evaluate = (element: unknown) => innerOf(withVariable(scope, as, element));
      if (!array) return null;
      return field === 'cond'
        ? array.filter((element) => isTrue(evaluate(element)))
        : array.map((e) => evaluate(e) ?? null);
    };
  };

const reduce: Form = (operand, name) => {
  const { input, initialValue, in: inner } = namedOperands(operand, name, ['input', 'initialValue', 'in']);
  const [inputOf, initialOf, innerOf] = [input, initialValue, inner].map(compileExpression);
  return (scope) => {
    const array = arrayOf(inputOf?.(scope), name);
    return array
      ? array.reduce(
          (value, element) => innerOf?.(withVariable(withVariable(scope, 'value', value), 'this', element)),
          initialOf?.(scope),
        )
      : null;
  };
};

const letVariables: Form = (operand, name) => {
  const { vars, in: inner } = namedOperands(operand, name, ['vars', 'in']);
  const variables = Object.entries(namedOperands(vars, name, [])).map(
    ([variable, value]) => [variable, compileExpression(value)] as const,
  );
  const innerOf = compileExpression(inner);
  return (scope) => {
    const values = variables.map(([variable, valueOf]) => [variable, valueOf(scope)] as const);
    return innerOf({ root: scope.root, variables: new Map([...scope.variables, ...values]) });
  };
};

const forms: Readonly<Record<string, Form>> = {
  $literal: (operand) => () => operand,
  $and: and,
  $or: or,
  $cond: condition,
  $ifNull: ifNull,
  $switch: switchCase,
  $let: letVariables,
  $map: eachElement('in'),
  $filter: eachElement('cond'),
  $reduce: reduce,
};
