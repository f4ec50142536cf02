import { type Accumulator, accumulators } from './accumulate.ts';
import { identityOf } from './encodeKey.ts';
import { compileExpression } from './expressions.ts';
import { location } from './MongoError.ts';
import { type Document, isDocument, setField } from './values.ts';

interface GroupField {
  name: string;
  make: () => Accumulator;
  valueOf: (document: Document) => unknown;
}

function parseField(name: string, spec: unknown): GroupField {
  if (!isDocument(spec)) throw location(40234, `The field '${name}' must be an accumulator object`);
  const [accumulator, ...others] = Object.keys(spec);
  if (accumulator === undefined || others.length > 0) {
    throw location(40238, `The field '${name}' must specify one accumulator`);
  }
  if (name.includes('.')) throw location(40235, `The field name '${name}' cannot contain '.'`);
  if (accumulator === '$count') return { name, make: () => accumulatorOf('$sum')(), valueOf: () => 1 };
  return { name, make: accumulatorOf(accumulator), valueOf: compileExpression(spec[accumulator]) };
}

function accumulatorOf(name: string): () => Accumulator {
  const make = Object.hasOwn(accumulators, name) ? accumulators[name] : undefined;
  if (make) return make;
  throw location(15952, `unknown group operator '${name}': it is not supported by embedded-mongo`);
}

/** `$group`: one document for each value of `_id`, in the order of their first appearance. */
export function groupDocuments(documents: readonly Document[], spec: Document): Document[] {
  if (!('_id' in spec)) throw location(15955, 'a group specification must include an _id');
  const { _id: idExpression, ...others } = spec;
  const idOf = compileExpression(idExpression);
  const fields = Object.entries(others).map(([name, field]) => parseField(name, field));
  const groups = new Map<string, { id: unknown; accumulators: Accumulator[] }>();
  for (const document of documents) {
    const id = idOf(document) ?? null;
    const identity = identityOf(id);
    let group = groups.get(identity);
    if (!group) {
      group = { id, accumulators: fields.map((field) => field.make()) };
      groups.set(identity, group);
    }
    for (const [i, field] of fields.entries()) group.accumulators[i]?.add(field.valueOf(document));
  }
  return [...groups.values()].map((group) => {
    const result: Document = { _id: group.id };
    for (const [i, field] of fields.entries()) setField(result, field.name, group.accumulators[i]?.result());
    return result;
  });
}
