import { Long } from 'bson';

import { aggregateDocuments } from '../aggregate.ts';
import type { CommandTable, Reply, Request } from '../command.ts';
import {
  collectionName,
  countField,
  documentField,
  flagField,
  fullDocumentField,
  listField,
  textField,
  wholeField,
} from '../commandFields.ts';
import { badValue, failedToParse, unsupported } from '../MongoError.ts';
import { isNumber, toBigInt } from '../numbers.ts';
import { keyOf } from '../order.ts';
import { splitPath, spread, walkPath } from '../paths.ts';
import { compileProjection } from '../projection.ts';
import { type Execution, type Query, findRecords } from '../query.ts';
import { documentOf } from '../StoredRecord.ts';
import { type Document, encode } from '../values.ts';

/** A negative limit asks for one batch and no cursor. */
const limitOf = (command: Document) => wholeField(command, 'limit') ?? 0;

/** The query of a `find`, or of a `count` or `distinct`, where the filter is called `query`. */
const queryOf = (command: Document, filterName = 'filter'): Query => ({
  filter: documentField(command, filterName) ?? {},
  sort: documentField(command, 'sort'),
  skip: countField(command, 'skip'),
  limit: Math.abs(limitOf(command)),
  hint: command['hint'],
});

function find(request: Request): Reply {
  const { command, name, db, cursors, session } = request;
  const collection = collectionName(command, name);
  const spec = fullDocumentField(command, 'projection');
  const project = spec && compileProjection(spec);
  const records = findRecords(request, collection, queryOf(command));
  const documents = records.map((record) => (project ? encode(project(documentOf(record))) : record.bytes));
  return cursors.start(documents, `${db}.${collection}`, {
    batchSize: countField(command, 'batchSize'),
    isSingle: limitOf(command) < 0 || flagField(command, 'singleBatch'),
    session: session?.id,
  });
}

function cursorId(value: unknown): bigint {
  if (isNumber(value)) return toBigInt(value);
  throw badValue('a cursor id must be a long');
}

function getMore({ command, name, db, cursors }: Request): Reply {
  const namespace = `${db}.${textField(command, 'collection')}`;
  return cursors.more(cursorId(command[name]), namespace, countField(command, 'batchSize'));
}

function killCursors({ command, cursors }: Request): Reply {
  const ids = listField(command, 'cursors').map(cursorId);
  const killed = new Set(ids.filter((id) => cursors.kill(id)));
  const longs = (wanted: boolean) =>
    ids.filter((id) => killed.has(id) === wanted).map((id) => Long.fromBigInt(id));
  return { cursorsKilled: longs(true), cursorsNotFound: longs(false), cursorsAlive: [], cursorsUnknown: [] };
}

function count(request: Request): Reply {
  const { command, name } = request;
  return { n: findRecords(request, collectionName(command, name), queryOf(command, 'query')).length };
}

function distinct(request: Request): Reply {
  const { command, name } = request;
  const path = splitPath(textField(command, 'key'));
  const values = new Map<string, unknown>();
  for (const record of findRecords(request, collectionName(command, name), queryOf(command, 'query'))) {
    walkPath(documentOf(record), path, (found) => {
      for (const value of spread([found])) if (value !== undefined) values.set(keyOf(value), value);
      return false;
    });
  }
  return { values: [...values].toSorted(([a], [b]) => (a < b ? -1 : 1)).map(([, value]) => value) };
}

/** Says which index serves a `find` or `count`, and what it looked at. */
function explain(request: Request): Reply {
  const command = documentField(request.command, request.name) ?? {};
  const name = Object.keys(command)[0] ?? 'nothing';
  if (name !== 'find' && name !== 'count') throw unsupported(`explain of ${name}`);
  const query = queryOf(command, name === 'find' ? 'filter' : 'query');
  const execution: Execution = { examined: 0 };
  const found = findRecords(request, collectionName(command, name), query, execution);
  const { plan, examined } = execution;
  const inputStage = plan && { stage: 'IXSCAN', indexName: plan.index.name, keyPattern: plan.index.spec.key };
  const fetch = inputStage ? { stage: 'FETCH', inputStage } : { stage: 'COLLSCAN' };
  const isSortedAfter = query.sort !== undefined && Object.keys(query.sort).length > 0 && !plan?.isSorted;
  return {
    queryPlanner: {
      namespace: `${request.db}.${collectionName(command, name)}`,
      winningPlan: isSortedAfter ? { stage: 'SORT', inputStage: fetch } : fetch,
      rejectedPlans: [],
    },
    executionStats: { executionSuccess: true, nReturned: found.length, totalDocsExamined: examined },
    serverInfo: { host: request.address, version: 'embedded-mongo' },
  };
}

function aggregate(request: Request): Reply {
  const { command, name, db, cursors, session } = request;
  const cursor = documentField(command, 'cursor');
  if (!cursor) throw failedToParse("The 'cursor' option is required");
  if (isNumber(command[name])) throw unsupported('aggregate of a database');
  const collection = collectionName(command, name);
  const documents = aggregateDocuments(request, collection, command['pipeline'], command['hint']);
  const options = { batchSize: countField(cursor, 'batchSize'), session: session?.id };
  return cursors.start(documents.map(encode), `${db}.${collection}`, options);
}

const reading = { kind: 'read', isAllowedInTransaction: true } as const;
const findFields =
  'filter sort projection skip limit batchSize singleBatch hint allowDiskUse allowPartialResults noCursorTimeout';

export const readCommands: CommandTable = {
  find: { ...reading, fields: findFields, run: find },
  getMore: { ...reading, fields: 'collection batchSize', run: getMore },
  killCursors: { kind: 'session', fields: 'cursors', isAllowedInTransaction: true, run: killCursors },
  count: { kind: 'read', fields: 'query skip limit hint', run: count },
  distinct: { ...reading, fields: 'key query hint', run: distinct },
  explain: { kind: 'read', fields: 'verbosity', run: explain },
  aggregate: {
    ...reading,
    fields: 'pipeline cursor allowDiskUse hint bypassDocumentValidation',
    run: aggregate,
  },
};
