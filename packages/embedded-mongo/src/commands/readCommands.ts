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
import { identityOf } from '../encodeKey.ts';
import { badValue, failedToParse, unsupported } from '../MongoError.ts';
import { isNumber, toBigInt } from '../numbers.ts';
import { compare } from '../order.ts';
import { splitPath, spread, walkPath } from '../paths.ts';
import { compileProjection } from '../projection.ts';
import { type Query, type QueryStatistics, type Source, findRecords } from '../query.ts';
import { documentOf } from '../StoredRecord.ts';
import { encode } from '../values.ts';

const sourceOf = ({ store, db, transaction }: Request, name: string): Source => ({
  store,
  collection: store.catalog.find(db, name),
  transaction,
});

/** A negative limit asks for one batch and no cursor. */
function limitOf({ command }: Request): { limit: number; isSingle: boolean } {
  const limit = wholeField(command, 'limit') ?? 0;
  return { limit: Math.abs(limit), isSingle: limit < 0 || flagField(command, 'singleBatch') };
}

const refusedFindOptions = [
  'tailable',
  'awaitData',
  'oplogReplay',
  'returnKey',
  'showRecordId',
  'min',
  'max',
];

/** The query of a `find` command. @throws MongoError for options that are refused */
function findQuery(request: Request): Query {
  const { command } = request;
  const refused = refusedFindOptions.find(
    (option) => command[option] !== undefined && command[option] !== false,
  );
  if (refused) throw unsupported(`the option '${refused}' of find`);
  return {
    filter: documentField(command, 'filter') ?? {},
    sort: fullDocumentField(command, 'sort'),
    skip: countField(command, 'skip'),
    limit: limitOf(request).limit,
    hint: command['hint'],
  };
}

function find(request: Request): Reply {
  const { command, name, db, cursors, session } = request;
  const collection = collectionName(command, name);
  const query = findQuery(request);
  const spec = fullDocumentField(command, 'projection');
  const project = spec && compileProjection(spec);
  const records = findRecords(sourceOf(request, collection), query);
  const documents = records.map((record) => (project ? encode(project(documentOf(record))) : record.bytes));
  return cursors.start(documents, `${db}.${collection}`, {
    batchSize: countField(command, 'batchSize'),
    isSingle: limitOf(request).isSingle,
    session: session?.id,
  });
}

function cursorId(value: unknown): bigint {
  if (!isNumber(value)) throw badValue('a cursor id must be a long');
  return toBigInt(value);
}

function getMore({ command, name, db, cursors }: Request): Reply {
  const namespace = `${db}.${textField(command, 'collection')}`;
  return cursors.more(cursorId(command[name]), namespace, countField(command, 'batchSize'));
}

function killCursors({ command, cursors }: Request): Reply {
  const cursorsKilled: Long[] = [];
  const cursorsNotFound: Long[] = [];
  for (const value of listField(command, 'cursors')) {
    const id = cursorId(value);
    (cursors.kill(id) ? cursorsKilled : cursorsNotFound).push(Long.fromBigInt(id));
  }
  return { cursorsKilled, cursorsNotFound, cursorsAlive: [], cursorsUnknown: [] };
}

function count(request: Request): Reply {
  const { command, name } = request;
  const records = findRecords(sourceOf(request, collectionName(command, name)), {
    filter: documentField(command, 'query') ?? {},
    skip: countField(command, 'skip'),
    limit: limitOf(request).limit,
    hint: command['hint'],
  });
  return { n: records.length };
}

function distinct(request: Request): Reply {
  const { command, name } = request;
  const path = splitPath(textField(command, 'key'));
  const filter = documentField(command, 'query') ?? {};
  const source = sourceOf(request, collectionName(command, name));
  const values = new Map<string, unknown>();
  for (const record of findRecords(source, { filter, hint: command['hint'] })) {
    walkPath(documentOf(record), path, (found) => {
      for (const value of spread([found])) if (value !== undefined) values.set(identityOf(value), value);
      return false;
    });
  }
  return { values: [...values.values()].toSorted(compare) };
}

/** Says which index serves a `find` or `count`, and what it looked at. */
function explain(request: Request): Reply {
  const command = documentField(request.command, request.name) ?? {};
  const [name] = Object.keys(command);
  if (name !== 'find' && name !== 'count') throw unsupported(`explain of ${name ?? 'nothing'}`);
  const collectionOf = collectionName(command, name);
  const inner = {
    ...request,
    command: name === 'count' ? { ...command, filter: command['query'] } : command,
    name,
  };
  const source = sourceOf(request, collectionOf);
  const query = findQuery(inner);
  const statistics: QueryStatistics = {
    examined: 0,
    indexName: undefined,
    keyPattern: undefined,
    isSorted: false,
  };
  const found = findRecords(source, query, statistics);
  const fetch = statistics.indexName
    ? {
        stage: 'FETCH',
        inputStage: { stage: 'IXSCAN', indexName: statistics.indexName, keyPattern: statistics.keyPattern },
      }
    : { stage: 'COLLSCAN' };
  const isSortedAfter = query.sort !== undefined && !statistics.isSorted;
  return {
    queryPlanner: {
      namespace: `${request.db}.${collectionOf}`,
      winningPlan: isSortedAfter ? { stage: 'SORT', inputStage: fetch } : fetch,
      rejectedPlans: [],
    },
    executionStats: {
      executionSuccess: true,
      nReturned: found.length,
      totalDocsExamined: statistics.examined,
    },
    serverInfo: { host: request.address, version: 'embedded-mongo' },
  };
}

function aggregate(request: Request): Reply {
  const { command, name, db, cursors, session } = request;
  const cursor = documentField(command, 'cursor');
  if (!cursor) throw failedToParse("The 'cursor' option is required");
  const collection = collectionName(command, name);
  const documents = aggregateDocuments(collection, command['pipeline'], request, command['hint']);
  return cursors.start(documents.map(encode), `${db}.${collection}`, {
    batchSize: countField(cursor, 'batchSize'),
    session: session?.id,
  });
}

export const readCommands: CommandTable = {
  find: {
    kind: 'read',
    fields: [
      ...refusedFindOptions,
      'filter',
      'sort',
      'projection',
      'skip',
      'limit',
      'batchSize',
      'singleBatch',
      'hint',
      'allowDiskUse',
      'allowPartialResults',
      'noCursorTimeout',
    ],
    isAllowedInTransaction: true,
    run: find,
  },
  getMore: { kind: 'read', fields: ['collection', 'batchSize'], isAllowedInTransaction: true, run: getMore },
  killCursors: { kind: 'session', fields: ['cursors'], isAllowedInTransaction: true, run: killCursors },
  count: {
    kind: 'read',
    fields: ['query', 'skip', 'limit', 'hint'],
    isAllowedInTransaction: true,
    run: count,
  },
  distinct: { kind: 'read', fields: ['key', 'query', 'hint'], isAllowedInTransaction: true, run: distinct },
  explain: { kind: 'read', fields: ['verbosity'], run: explain },
  aggregate: {
    kind: 'read',
    fields: ['pipeline', 'cursor', 'allowDiskUse', 'hint', 'bypassDocumentValidation'],
    isAllowedInTransaction: true,
    run: aggregate,
  },
};
