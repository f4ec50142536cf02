import { refuseUnknownFields } from './commandFields.ts';
import { compileExpression } from './expressions.ts';
import { groupDocuments } from './group.ts';
import { type AggregationSource, lookUp } from './lookUp.ts';
import { compileFilter } from './match.ts';
import { MongoError, failedToParse, location, typeMismatch } from './MongoError.ts';
import { isNumber, toNumber } from './numbers.ts';
import { typeName } from './order.ts';
import { parseSort, sortDocuments, splitPath } from './paths.ts';
import { compileProjection, withValueAt } from './projection.ts';
import { type Query, findRecords } from './query.ts';
import { documentOf } from './StoredRecord.ts';
import { type Document, fieldOf, isDocument } from './values.ts';

type Stage = (
  documents: readonly Document[],
  operand: unknown,
  source: AggregationSource,
) => readonly Document[];

function operandDocument(operand: unknown, stage: string): Document {
  if (isDocument(operand)) return operand;
  throw failedToParse(`the ${stage} stage takes an object, not ${typeName(operand)}`);
}

function operandCount(operand: unknown, stage: string, least: number): number {
  const count = isNumber(operand) ? toNumber(operand) : NaN;
  if (Number.isSafeInteger(count) && count >= least) return count;
  throw location(
    stage === '$limit' ? 15958 : 15956,
    `the ${stage} stage takes a whole number of at least ${least}`,
  );
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
function computedFields(operand: Document, prefix: readonly string[] = []): ComputedField[] {
  return Object.entries(operand).flatMap(([name, value]) => {
    const path = [...prefix, ...splitPath(name)];
    if (path.some((part) => part === '' || part.startsWith('$'))) {
      throw location(16410, `'${name}' is no field that $addFields can set`);
    }
    const isNested =
      isDocument(value) && !Object.keys(value)[0]?.startsWith('$') && Object.keys(value).length > 0;
    return isNested ? computedFields(value, path) : [{ path, valueOf: compileExpression(value) }];
  });
}
interface ComputedField {
  path: readonly string[];
  valueOf: (document: Document) => unknown;
}

const addFields: Stage = (documents, operand) => {
  const fields = computedFields(operandDocument(operand, '$addFields'));
  return documents.map((document) => {
    let result: unknown = document;
    for (const { path, valueOf } of fields) {
      const value = valueOf(document);
      if (value !== undefined) result = withValueAt(result, path, value);
    }
    return isDocument(result) ? result : document;
  });
};

const sort: Stage = (documents, operand) => {
  const fields = parseSort(operandDocument(operand, '$sort'));
  if (fields.length === 0) throw location(15976, '$sort stage must have at least one sort key');
  return sortDocuments(documents, fields, (document) => document);
};

function unwindOne(document: Document, path: readonly string[], options: Document): Document[] {
  const value = path.reduce<unknown>(
    (at, part) => (isDocument(at) ? fieldOf(at, part) : undefined),
    document,
  );
  const indexName = options['includeArrayIndex'];
  const withIndex = (result: unknown, index: number | null) =>
    typeof indexName === 'string' ? withValueAt(result, splitPath(indexName), index) : result;
  const isEmpty = value === undefined || value === null || (Array.isArray(value) && value.length === 0);
  if (isEmpty && options['preserveNullAndEmptyArrays'] !== true) return [];
  if (isEmpty && Array.isArray(value)) {
    const { [path[0] ?? '']: _empty, ...others } = document;
    return [withIndex(path.length === 1 ? others : document, null)].filter(isDocument);
  }
  if (!Array.isArray(value)) return [withIndex(document, null)].filter(isDocument);
  return value.map((element, i) => withIndex(withValueAt(document, path, element), i)).filter(isDocument);
}

const unwind: Stage = (documents, operand) => {
  const options = isDocument(operand) ? operand : { path: operand };
  refuseUnknownFields(options, ['path', 'includeArrayIndex', 'preserveNullAndEmptyArrays'], '$unwind');
  const { path } = options;
  if (typeof path !== 'string' || !path.startsWith('$') || path.length < 2) {
    throw location(28818, "the path of $unwind must be a field path that begins with '$'");
  }
  return documents.flatMap((document) => unwindOne(document, splitPath(path.slice(1)), options));
};

const replaceRoot: Stage = (documents, operand) => {
  const newRootOf = compileExpression(operandDocument(operand, '$replaceRoot')['newRoot']);
  return documents.map((document) => {
    const root = newRootOf(document);
    if (isDocument(root)) return root;
    throw location(
      40228,
      `'newRoot' expression must evaluate to an object, but was of type: ${typeName(root)}`,
    );
  });
};

const count: Stage = (documents, operand) => {
  const name = plainName(operand, '$count');
  return documents.length > 0 ? [{ [name]: documents.length }] : [];
};

const facet: Stage = (documents, operand, source) => {
  const entries = Object.entries(operandDocument(operand, '$facet')).map(
    ([name, pipeline]) =>
      [plainName(name, '$facet'), runStages(documents, checkPipeline(pipeline), source)] as const,
  );
  if (entries.length === 0) throw location(40169, '$facet needs at least one pipeline');
  return [Object.fromEntries(entries)];
};

const unionWith: Stage = (documents, operand, source) => {
  const options = isDocument(operand) ? operand : { coll: operand };
  refuseUnknownFields(options, ['coll', 'pipeline'], '$unionWith');
  if (typeof options['coll'] !== 'string') throw failedToParse('$unionWith needs the name of a collection');
  return [...documents, ...aggregateDocuments(options['coll'], options['pipeline'] ?? [], source)];
};

const stages: Readonly<Record<string, Stage>> = {
  $match: match,
  $project: project,
  $addFields: addFields,
  $group: (documents, operand) => groupDocuments(documents, operandDocument(operand, '$group')),
  $sort: sort,
  $limit: (documents, operand) => documents.slice(0, operandCount(operand, '$limit', 1)),
  $skip: (documents, operand) => documents.slice(operandCount(operand, '$skip', 0)),
  $unwind: unwind,
  $count: count,
  $facet: facet,
  $lookup: (documents, operand, source) => lookUp(documents, operandDocument(operand, '$lookup'), source),
  $replaceRoot: replaceRoot,
  $unionWith: unionWith,
};

/** @throws MongoError 14, 40323, 40324 for what is no pipeline of stages that are known here */
function checkPipeline(pipeline: unknown): Document[] {
  if (!Array.isArray(pipeline)) throw typeMismatch("'pipeline' option must be specified as an array");
  return pipeline.map((stage: unknown) => {
    if (!isDocument(stage)) throw typeMismatch("Each element of the 'pipeline' array must be an object");
    const [name, ...others] = Object.keys(stage);
    if (name === undefined || others.length > 0) {
      throw location(40323, 'A pipeline stage specification object must contain exactly one field.');
    }
    if (!Object.hasOwn(stages, name)) {
      const message = `Unrecognized pipeline stage name: '${name}' is not supported by embedded-mongo`;
      throw new MongoError(40324, 'Location40324', message);
    }
    return stage;
  });
}

function runStages(
  documents: readonly Document[],
  pipeline: readonly Document[],
  source: AggregationSource,
): readonly Document[] {
  return pipeline.reduce<readonly Document[]>((current, stage) => {
    const [name, operand] = Object.entries(stage)[0] ?? [''];
    return stages[name]?.(current, operand, source) ?? current;
  }, documents);
}

/** Leading `$match`, `$sort`, `$skip`, `$limit`, in this order, are a query, which an index may serve. */
function takeQuery(pipeline: readonly Document[]): { query: Query; rest: Document[] } {
  const rest = [...pipeline];
  const query: Query = { filter: {} };
  const take = (name: string) => (rest[0] && name in rest[0] ? rest.shift()?.[name] : undefined);
  const filter = take('$match');
  if (filter !== undefined) query.filter = operandDocument(filter, '$match');
  const order = take('$sort');
  if (order !== undefined) query.sort = operandDocument(order, '$sort');
  const skip = take('$skip');
  if (skip !== undefined) query.skip = operandCount(skip, '$skip', 0);
  const limit = take('$limit');
  if (limit !== undefined) query.limit = operandCount(limit, '$limit', 1);
  return { query, rest };
}

/** Runs a pipeline over a collection. */
export function aggregateDocuments(
  name: string,
  pipeline: unknown,
  source: AggregationSource,
  hint?: unknown,
): readonly Document[] {
  const { query, rest } = takeQuery(checkPipeline(pipeline));
  const { store, db, transaction } = source;
  const collection = store.catalog.find(db, name);
  const records = findRecords({ store, collection, transaction }, { ...query, hint });
  return runStages(records.map(documentOf), rest, source);
}
