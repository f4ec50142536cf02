import { Long } from 'bson';

import { aggregateDocuments } from '../aggregate.ts';
import type { CommandTable, Reply, Request } from '../command.ts';
import * as field from '../commandFields.ts';
import { badValue, failedToParse, unsupported } from '../MongoError.ts';
import { isNumber, toBigInt } from '../numbers.ts';
import { compileProjection } from '../projection.ts';
import { type Execution, type Query, findRecords } from '../query.ts';
import { documentOf } from '../StoredRecord.ts';
import { type Document, encode } from '../values.ts';

/** The query of a `find`, or of a `count`, where the filter is called `query`. */
const queryOf = (command: Document, filterName = 'filter'): Query => ({
  filter: field.object(command, filterName) ?? {},
  sort: field.object(command, 'sort'),
  skip: field.count(command, 'skip'),
  limit: field.count(command, 'limit'),
});

function find(request: Request): Reply {
  const { command, name, db, cursors } = request;
  const collection = field.collectionName(command, name);
  const spec = field.object(command, 'projection') ?? {};
  const project = Object.keys(spec).length > 0 ? compileProjection(spec) : undefined;
  const records = findRecords(request, collection, queryOf(command));
  const documents = records.map((record) => (project ? encode(project(documentOf(record))) : record.bytes));
  const batchSize = field.count(command, 'batchSize');
  return cursors.start(documents, `${db}.${collection}`, batchSize, field.flag(command, 'singleBatch'));
}

function cursorId(value: unknown): bigint {
  if (isNumber(value)) return toBigInt(value);
  throw badValue('a cursor id must be a long');
}

function getMore({ command, name, db, cursors }: Request): Reply {
  const namespace = `${db}.${field.text(command, 'collection')}`;
  return cursors.more(cursorId(command[name]), namespace, field.count(command, 'batchSize'));
}

function killCursors({ command, cursors }: Request): Reply {
  const ids = field.list(command, 'cursors').map(cursorId);
  const killed = new Set(ids.filter((id) => cursors.kill(id)));
  const longs = (wanted: boolean) =>
    ids.filter((id) => killed.has(id) === wanted).map((id) => Long.fromBigInt(id));
  return { cursorsKilled: longs(true), cursorsNotFound: longs(false), cursorsAlive: [], cursorsUnknown: [] };
}

function count(request: Request): Reply {
  const { command, name } = request;
  return { n: findRecords(request, field.collectionName(command, name), queryOf(command, 'query')).length };
}

/** Says which index serves a `find`, and what it looked at. */
function explain(request: Request): Reply {
  const command = field.object(request.command, request.name) ?? {};
  if (!('find' in command)) throw unsupported('explain of another command than find');
  const name = field.collectionName(command, 'find');
  const query = queryOf(command);
  const execution: Execution = { examined: 0 };
  const found = findRecords(request, name, query, execution);
  const { plan, examined } = execution;
  const inputStage = plan && { stage: 'IXSCAN', indexName: plan.index.name, keyPattern: plan.index.spec.key };
  const fetch = inputStage ? { stage: 'FETCH', inputStage } : { stage: 'COLLSCAN' };
  const isSortedAfter = query.sort !== undefined && Object.keys(query.sort).length > 0 && !plan?.isSorted;
  return {
    queryPlanner: {
      namespace: `${request.db}.${name}`,
      winningPlan: isSortedAfter ? { stage: 'SORT', inputStage: fetch } : fetch,
    },
    executionStats: { executionSuccess: true, nReturned: found.length, totalDocsExamined: examined },
  };
}

function aggregate(request: Request): Reply {
  const { command, name, db, cursors } = request;
  const cursor = field.object(command, 'cursor');
  if (!cursor) throw failedToParse("The 'cursor' option is required");
  if (isNumber(command[name])) throw unsupported('aggregate of a database');
  const collection = field.collectionName(command, name);
  const documents = aggregateDocuments(request, collection, command['pipeline']);
  return cursors.start(documents.map(encode), `${db}.${collection}`, field.count(cursor, 'batchSize'));
}

const reading = { kind: 'read', isAllowedInTransaction: true } as const;
const findFields =
  'filter sort projection skip limit batchSize singleBatch allowDiskUse allowPartialResults noCursorTimeout';

export const readCommands: CommandTable = {
  find: { ...reading, fields: findFields, run: find },
  getMore: { ...reading, fields: 'collection batchSize', run: getMore },
  killCursors: { kind: 'session', fields: 'cursors', isAllowedInTransaction: true, run: killCursors },
  count: { kind: 'read', fields: 'query skip limit', run: count },
  explain: { kind: 'read', fields: 'verbosity', run: explain },
  aggregate: {
    ...reading,
    fields: 'pipeline cursor allowDiskUse bypassDocumentValidation',
    run: aggregate,
  },
};
