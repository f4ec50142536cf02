import type { Evaluate } from './match.ts';
import { unsupported } from './MongoError.ts';
import type { Document } from './values.ts';

export type Variables = ReadonlyMap<string, unknown>;

export function evaluateWith(_variables: Variables): Evaluate {
  return (_document: Document, expression: unknown) => {
    throw unsupported(`the expression ${JSON.stringify(expression)}`);
  };
}
