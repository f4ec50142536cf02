import type { CommandTable, Reply, Request } from '../command.ts';
import {
  collectionName,
  documentField,
  documentsField,
  flagField,
  fullDocumentField,
  listField,
  refuseUnknownFields,
  wholeField,
} from '../commandFields.ts';
import { MongoError, failedToParse, typeMismatch, unsupported } from '../MongoError.ts';
import { equal } from '../order.ts';
import { compileProjection } from '../projection.ts';
import { documentOf } from '../StoredRecord.ts';
import { checkedUpdate } from '../update.ts';
import { type Document, encode, isDocument } from '../values.ts';
import {
  type UpdateStatement,
  collectionForWrite,
  deleteDocuments,
  insertDocument,
  updateDocuments,
} from '../writes.ts';

const maxBatch = 100_000;

function checkBatch(statements: readonly unknown[]): void {
  if (statements.length > 0 && statements.length <= maxBatch) return;
  const message = `Write batch sizes must be between 1 and ${maxBatch}. Got ${statements.length} operations.`;
  throw new MongoError(16, 'InvalidLength', message);
}

/** Conflicts end the command, as do faults of ours; a refusal is the one statement's. */
const isStatementError = (error: unknown): error is MongoError =>
  error instanceof MongoError && error.code !== 112 && error.code !== 73;

/** Runs each statement; after a refusal an ordered batch stops, an unordered goes on. */
function runBatch<Statement>(
  { command, transaction }: Request,
  statements: readonly Statement[],
  run: (statement: Statement, index: number) => void,
): Document {
  checkBatch(statements);
  const isOrdered = flagField(command, 'ordered', true);
  const writeErrors: Document[] = [];
  for (const [index, statement] of statements.entries()) {
    try {
      run(statement, index);
    } catch (error) {
      if (!isStatementError(error) || transaction) throw error;
      const { keyPattern, keyValue } = error.details;
      writeErrors.push({ index, code: error.code, errmsg: error.message, keyPattern, keyValue });
      if (isOrdered) break;
    }
  }
  return writeErrors.length > 0 ? { writeErrors } : {};
}

function insert(request: Request): Reply {
  const name = collectionName(request.command, request.name);
  const documents = listField(request.command, 'documents').map((document) => {
    if (document instanceof Uint8Array)
      return Buffer.from(document.buffer, document.byteOffset, document.byteLength);
    if (isDocument(document)) return encode(document);
    throw typeMismatch("BSON field 'insert.documents' must be an array of objects");
  });
  checkBatch(documents);
  const collection = collectionForWrite(request, name);
  let n = 0;
  const errors = runBatch(request, documents, (bytes) => {
    insertDocument(request, collection, bytes);
    n++;
  });
  return { n, ...errors };
}

function refuseCollation(statement: Document): void {
  const collation = fullDocumentField(statement, 'collation');
  if (collation && !equal(collation, { locale: 'simple' })) throw unsupported('collation');
}

function filterOf(statement: Document, field: string): Document {
  const filter = documentField(statement, field);
  if (!filter) throw failedToParse(`the field '${field}' is required and must be an object`);
  return filter;
}

const updateFields = ['q', 'u', 'multi', 'upsert', 'sort', 'hint', 'arrayFilters', 'collation'];

function updateStatement(statement: Document): UpdateStatement {
  refuseUnknownFields(statement, updateFields, 'update.updates');
  refuseCollation(statement);
  return {
    filter: filterOf(statement, 'q'),
    update: checkedUpdate(statement['u']),
    isMulti: flagField(statement, 'multi'),
    isUpsert: flagField(statement, 'upsert'),
    sort: fullDocumentField(statement, 'sort'),
    hint: statement['hint'],
    arrayFilters: 'arrayFilters' in statement ? documentsField(statement, 'arrayFilters') : [],
  };
}

function update(request: Request): Reply {
  const name = collectionName(request.command, request.name);
  let n = 0;
  let nModified = 0;
  const upserted: Document[] = [];
  const errors = runBatch(request, documentsField(request.command, 'updates'), (statement, index) => {
    const result = updateDocuments(request, name, updateStatement(statement));
    const isUpserted = 'upsertedId' in result;
    n += isUpserted ? 1 : result.matched;
    nModified += result.modified;
    if (isUpserted) upserted.push({ index, _id: result.upsertedId });
  });
  return { n, nModified, ...(upserted.length > 0 ? { upserted } : {}), ...errors };
}

function remove(request: Request): Reply {
  const name = collectionName(request.command, request.name);
  let n = 0;
  const errors = runBatch(request, documentsField(request.command, 'deletes'), (statement) => {
    refuseUnknownFields(statement, ['q', 'limit', 'hint', 'collation'], 'delete.deletes');
    refuseCollation(statement);
    const limit = wholeField(statement, 'limit');
    if (limit !== 0 && limit !== 1) {
      throw failedToParse('The limit field in delete objects must be 0 or 1');
    }
    const filter = filterOf(statement, 'q');
    n += deleteDocuments(request, name, { filter, isMulti: limit === 0, hint: statement['hint'] }).length;
  });
  return { n, ...errors };
}

function findAndModify(request: Request): Reply {
  const { command } = request;
  const name = collectionName(command, request.name);
  const filter = documentField(command, 'query') ?? {};
  const sort = fullDocumentField(command, 'sort');
  const isRemove = flagField(command, 'remove');
  const isNew = flagField(command, 'new');
  const isUpsert = flagField(command, 'upsert');
  if (isRemove === (command['update'] !== undefined)) {
    throw failedToParse('Either an update or remove=true must be specified, and not both');
  }
  if (isRemove && (isNew || isUpsert)) throw failedToParse('Cannot specify new or upsert with remove=true');
  const fields = fullDocumentField(command, 'fields');
  const project = fields ? compileProjection(fields) : undefined;
  const shown = (document: Document | undefined) =>
    document && project ? project(document) : (document ?? null);
  const hint = command['hint'];
  if (isRemove) {
    const [record] = deleteDocuments(request, name, { filter, isMulti: false, sort, hint });
    return { lastErrorObject: { n: record ? 1 : 0 }, value: shown(record && documentOf(record)) };
  }
  const arrayFilters = 'arrayFilters' in command ? documentsField(command, 'arrayFilters') : [];
  const statement = {
    filter,
    update: checkedUpdate(command['update']),
    isMulti: false,
    isUpsert,
    sort,
    hint,
    arrayFilters,
  };
  const result = updateDocuments(request, name, statement);
  const isUpserted = 'upsertedId' in result;
  return {
    lastErrorObject: {
      n: isUpserted ? 1 : result.matched,
      updatedExisting: result.matched > 0,
      ...(isUpserted ? { upserted: result.upsertedId } : {}),
    },
    value: shown(isNew ? result.after : result.before),
  };
}

const batchFields = ['ordered', 'bypassDocumentValidation'];
const retryable = { kind: 'write', isAllowedInTransaction: true, isRetryable: true } as const;
const findAndModifyCommand = {
  ...retryable,
  fields: [
    'query',
    'sort',
    'remove',
    'update',
    'new',
    'upsert',
    'fields',
    'hint',
    'arrayFilters',
    'bypassDocumentValidation',
  ],
  run: findAndModify,
};

export const writeCommands: CommandTable = {
  insert: { ...retryable, fields: ['documents', ...batchFields], run: insert },
  update: { ...retryable, fields: ['updates', ...batchFields], run: update },
  delete: { ...retryable, fields: ['deletes', ...batchFields], run: remove },
  findAndModify: findAndModifyCommand,
  findandmodify: findAndModifyCommand,
};
