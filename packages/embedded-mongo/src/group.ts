import { accumulators } from './accumulate.ts';
import { type Expression, compileExpression } from './expressions.ts';
import { location } from './MongoError.ts';
import { keyOf } from './order.ts';
import { type Document, isDocument, setField } from './values.ts';

interface GroupField {
  name: string;
  valueOf: Expression;
  combine: (values: readonly unknown[]) => unknown;
}

function parseField(name: string, spec: unknown): GroupField {
  const [[accumulator, operand] = ['', null], ...others] = isDocument(spec) ? Object.entries(spec) : [];
  if (accumulator === '' || others.length > 0) {
    throw location(40238, `The field '${name}' must specify one accumulator`);
  }
  if (name.includes('.')) throw location(40235, `The field name '${name}' cannot contain '.'`);
  if (accumulator === '$count') return parseField(name, { $sum: 1 });
  const combine = Object.hasOwn(accumulators, accumulator) ? accumulators[accumulator] : undefined;
  if (combine) return { name, combine, valueOf: compileExpression(operand) };
  throw location(15952, `unknown group operator '${accumulator}': it is not supported by embedded-mongo`);
}

/** `$group`: one document for each value of `_id`, in the order of their first appearance. */
export function groupDocuments(documents: readonly Document[], spec: Document): Document[] {
  if (!('_id' in spec)) throw location(15955, 'a group specification must include an _id');
  const { _id: idExpression, ...others } = spec;
  const idOf = compileExpression(idExpression);
  const fields = Object.entries(others).map(([name, field]) => parseField(name, field));
  const groups = Map.groupBy(documents, (document) => keyOf(idOf(document) ?? null));
  return [...groups.values()].map((group) => {
    const result: Document = { _id: group[0] && (idOf(group[0]) ?? null) };
    for (const { name, valueOf, combine } of fields) setField(result, name, combine(group.map(valueOf)));
    return result;
  });
}
