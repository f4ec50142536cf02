import * as field from './commandFields.ts';
import { accumulators, compileExpression } from './expressions.ts';
import { compileFilter } from './match.ts';
import { failedToParse, location, typeMismatch } from './MongoError.ts';
import { isWhole, toNumber } from './numbers.ts';
import { keyOf, typeName } from './order.ts';
import { gatherValues, parseSort, sortDocuments, splitPath, spread } from './paths.ts';
import { type ComputedField, compileProjection, withFields, withValueAt } from './projection.ts';
import { type Query, type Reading, findRecords } from './query.ts';
import { documentOf } from './StoredRecord.ts';
import { type Document, fieldOf, isDocument, isOperatorObject, setField } from './values.ts';

type Documents = readonly Document[];

/** `reading` is where stages that read other collections find them. */
type Stage = (documents: Documents, operand: unknown, reading: Reading) => Documents;

function operandDocument(operand: unknown, stage: string): Document {
  if (isDocument(operand)) return operand;
  throw failedToParse(`the ${stage} stage takes an object, not ${typeName(operand)}`);
}

function operandCount(operand: unknown, stage: '$limit' | '$skip'): number {
  const least = stage === '$limit' ? 1 : 0;
  if (isWhole(operand) && toNumber(operand) >= least) return toNumber(operand);
  const code = stage === '$limit' ? 15958 : 15956;
  throw location(code, `the ${stage} stage takes a whole number of at least ${least}`);
}

function plainName(operand: unknown, stage: string): string {
  if (typeof operand === 'string' && operand !== '' && !/^\$|\.|\0/.test(operand)) return operand;
  throw location(40156, `the ${stage} stage takes a plain, non-empty field name`);
}

const match: Stage = (documents, operand) => {
  const matches = compileFilter(operandDocument(operand, '$match'));
  return documents.filter((document) => matches(document));
};

const project: Stage = (documents, operand) => {
  const spec = operandDocument(operand, '$project');
  if (Object.keys(spec).length === 0) throw location(51272, '$project must have at least one field');
  return documents.map(compileProjection(spec));
};

/** Nested documents of the operand name nested fields. */
const computedFields = (operand: Document, prefix: readonly string[] = []): ComputedField[] =>
  Object.entries(operand).flatMap(([name, value]) => {
    const path = [...prefix, ...splitPath(name)];
    if (path.some((part) => part === '' || part.startsWith('$'))) {
      throw location(16410, `'${name}' is no field that $addFields can set`);
    }
    const isNested = isDocument(value) && !isOperatorObject(value) && Object.keys(value).length > 0;
    return isNested ? computedFields(value, path) : [{ path, valueOf: compileExpression(value) }];
  });

const addFields: Stage = (documents, operand) => {
  const fields = computedFields(operandDocument(operand, '$addFields'));
  return documents.map((document) => withFields(document, fields, document));
};

const sort: Stage = (documents, operand) => {
  const fields = parseSort(operandDocument(operand, '$sort'));
  if (fields.length === 0) throw location(15976, '$sort stage must have at least one sort key');
  return sortDocuments(documents, fields, (document) => document);
};

const unwind: Stage = (documents, operand) => {
  if (typeof operand !== 'string' || !/^\$./.test(operand)) {
    throw location(
      28818,
      "$unwind takes a path that begins with '$'; its options are not supported by embedded-mongo",
    );
  }
  const path = splitPath(operand.slice(1));
  const valueIn = (document: Document) =>
    path.reduce<unknown>((at, part) => (isDocument(at) ? fieldOf(at, part) : undefined), document);
  return documents.flatMap((document) =>
    [valueIn(document) ?? []]
      .flat()
      .map((element) => withValueAt(document, path, element))
      .filter(isDocument),
  );
};

const replaceRoot: Stage = (documents, operand) => {
  const newRootOf = compileExpression(operandDocument(operand, '$replaceRoot')['newRoot']);
  return documents.map((document) => {
    const root = newRootOf(document);
    if (isDocument(root)) return root;
    const message = `'newRoot' expression must evaluate to an object, but was of type: ${typeName(root)}`;
    throw location(40228, message);
  });
};

const count: Stage = (documents, operand) => {
  const name = plainName(operand, '$count');
  return documents.length > 0 ? [{ [name]: documents.length }] : [];
};

const facet: Stage = (documents, operand, reading) => {
  const pipelines = Object.entries(operandDocument(operand, '$facet'));
  if (pipelines.length === 0) throw location(40169, '$facet needs at least one pipeline');
  const results = pipelines.map(([name, pipeline]) => [
    plainName(name, '$facet'),
    runStages(documents, checkPipeline(pipeline), reading),
  ]);
  return [Object.fromEntries(results) as Document];
};

const unionWith: Stage = (documents, operand, reading) => {
  const options = operandDocument(operand, '$unionWith');
  field.refuseUnknown(options, ['coll', 'pipeline'], '$unionWith');
  const others = aggregateDocuments(reading, field.text(options, 'coll'), options['pipeline'] ?? []);
  return [...documents, ...others];
};

/** A field of a group: which values of its documents it combines, and how. */
function parseGroupField(name: string, spec: unknown) {
  const [[accumulator, operand] = ['', null], ...others] = isDocument(spec) ? Object.entries(spec) : [];
  if (accumulator === '' || others.length > 0) {
    throw location(40238, `The field '${name}' must specify one accumulator`);
  }
  if (name.includes('.')) throw location(40235, `The field name '${name}' cannot contain '.'`);
  if (accumulator === '$count') return parseGroupField(name, { $sum: 1 });
  const combine = Object.hasOwn(accumulators, accumulator) ? accumulators[accumulator] : undefined;
  if (combine) return { name, combine, valueOf: compileExpression(operand) };
  throw location(15952, `unknown group operator '${accumulator}': it is not supported by embedded-mongo`);
}

/** `$group`: one document for each value of `_id`, in the order of their first appearance. */
function groupDocuments(documents: readonly Document[], spec: Document): Document[] {
  if (!('_id' in spec)) throw location(15955, 'a group specification must include an _id');
  const { _id: idExpression, ...others } = spec;
  const idOf = compileExpression(idExpression);
  const fields = Object.entries(others).map(([name, value]) => parseGroupField(name, value));
  const groups = Map.groupBy(documents, (document) => keyOf(idOf(document) ?? null));
  return [...groups.values()].map((group) => {
    const result: Document = { _id: group[0] && (idOf(group[0]) ?? null) };
    for (const { name, valueOf, combine } of fields) setField(result, name, combine(group.map(valueOf)));
    return result;
  });
}

/** The distinct values at a path, by their keys; null for what is missing. */
function valuesAt(document: Document, path: readonly string[]): Map<string, unknown> {
  const values = spread(gatherValues(document, path)).map((value) => value ?? null);
  return new Map(values.map((value) => [keyOf(value), value]));
}

/** `$lookup` by equality: all foreign documents are read at once, by an index if there is one. */
function lookUp(documents: readonly Document[], spec: Document, reading: Reading): Document[] {
  field.refuseUnknown(spec, ['from', 'localField', 'foreignField', 'as'], '$lookup');
  const localPath = splitPath(field.text(spec, 'localField'));
  const foreignField = field.text(spec, 'foreignField');
  const target = splitPath(field.text(spec, 'as'));
  const locals = documents.map((document) => ({ document, values: valuesAt(document, localPath) }));
  const wanted = new Map(locals.flatMap(({ values }) => [...values]));
  const filter = { [foreignField]: { $in: [...wanted.values()] } };
  const found = new Map<string, Document[]>();
  for (const foreign of findRecords(reading, field.text(spec, 'from'), { filter }).map(documentOf)) {
    for (const key of valuesAt(foreign, splitPath(foreignField)).keys()) {
      found.set(key, [...(found.get(key) ?? []), foreign]);
    }
  }
  return locals.flatMap(({ document, values }) => {
    const joined = new Set([...values.keys()].flatMap((key) => found.get(key) ?? []));
    return [withValueAt(document, target, [...joined])].filter(isDocument);
  });
}

const stages: Readonly<Record<string, Stage>> = {
  $match: match,
  $project: project,
  $addFields: addFields,
  $group: (documents, operand) => groupDocuments(documents, operandDocument(operand, '$group')),
  $sort: sort,
  $limit: (documents, operand) => documents.slice(0, operandCount(operand, '$limit')),
  $skip: (documents, operand) => documents.slice(operandCount(operand, '$skip')),
  $unwind: unwind,
  $count: count,
  $facet: facet,
  $lookup: (documents, operand, reading) => lookUp(documents, operandDocument(operand, '$lookup'), reading),
  $replaceRoot: replaceRoot,
  $unionWith: unionWith,
};

/** @throws MongoError 14, 40323, 40324 for what is no pipeline of stages that are known here */
function checkPipeline(pipeline: unknown): Document[] {
  if (!Array.isArray(pipeline)) throw typeMismatch("'pipeline' option must be specified as an array");
  return pipeline.map((stage: unknown) => {
    const [name, ...others] = isDocument(stage) ? Object.keys(stage) : [];
    if (!isDocument(stage) || name === undefined || others.length > 0) {
      throw location(40323, 'A pipeline stage specification object must contain exactly one field.');
    }
    if (Object.hasOwn(stages, name)) return stage;
    throw location(40324, `Unrecognized pipeline stage name: '${name}' is not supported by embedded-mongo`);
  });
}

const runStages = (documents: Documents, pipeline: Documents, reading: Reading): Documents =>
  pipeline.reduce((current, stage) => {
    const [name = '', operand] = Object.entries(stage)[0] ?? [];
    return stages[name]?.(current, operand, reading) ?? current;
  }, documents);

/** Leading `$match`, `$sort`, `$skip`, `$limit`, in this order, are a query, which an index may serve. */
function takeQuery(pipeline: Documents): { query: Query; rest: Document[] } {
  const rest = [...pipeline];
  const query: Query = { filter: {} };
  const take = (name: string) => (rest[0] && name in rest[0] ? rest.shift()?.[name] : undefined);
  const [filter, order, skip, limit] = ['$match', '$sort', '$skip', '$limit'].map(take);
  if (filter !== undefined) query.filter = operandDocument(filter, '$match');
  if (order !== undefined) query.sort = operandDocument(order, '$sort');
  if (skip !== undefined) query.skip = operandCount(skip, '$skip');
  if (limit !== undefined) query.limit = operandCount(limit, '$limit');
  return { query, rest };
}

/** Runs a pipeline over a collection. */
export function aggregateDocuments(reading: Reading, name: string, pipeline: unknown): Documents {
  const { query, rest } = takeQuery(checkPipeline(pipeline));
  return runStages(findRecords(reading, name, query).map(documentOf), rest, reading);
}
