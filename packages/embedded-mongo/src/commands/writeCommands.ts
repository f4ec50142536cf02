import type { CommandTable, Reply, Request } from '../command.ts';
import * as field from '../commandFields.ts';
import { MongoError, failedToParse, typeMismatch } from '../MongoError.ts';
import { compileProjection } from '../projection.ts';
import { WriteConflict } from '../store.ts';
import { documentOf } from '../StoredRecord.ts';
import { compileUpdate } from '../update.ts';
import { type Document, encode, isDocument } from '../values.ts';
import { type Selection, deleteDocuments, insertDocument, updateDocuments } from '../writes.ts';

const maxBatch = 100_000;

/** Runs each statement; after a refusal an ordered batch stops, an unordered goes on. Conflicts end the command. */
function runBatch<Statement>(
  { command, transaction }: Request,
  statements: readonly Statement[],
  run: (statement: Statement, index: number) => void,
): Document {
  if (statements.length === 0 || statements.length > maxBatch) {
    const message = `Write batch sizes must be between 1 and ${maxBatch}. Got ${statements.length} operations.`;
    throw new MongoError(16, 'InvalidLength', message);
  }
  const isOrdered = field.flag(command, 'ordered', true);
  const writeErrors: Document[] = [];
  for (const [index, statement] of statements.entries()) {
    try {
      run(statement, index);
    } catch (error) {
      const isItsOwn = error instanceof MongoError && !(error instanceof WriteConflict) && error.code !== 73;
      if (!isItsOwn || transaction) throw error;
      writeErrors.push({ index, code: error.code, errmsg: error.message, ...error.details });
      if (isOrdered) break;
    }
  }
  return writeErrors.length > 0 ? { writeErrors } : {};
}

function insert(request: Request): Reply {
  const { store, db, command, name } = request;
  const documents = field.list(command, 'documents').map((document) => {
    if (document instanceof Uint8Array)
      return Buffer.from(document.buffer, document.byteOffset, document.length);
    if (isDocument(document)) return encode(document);
    throw typeMismatch("BSON field 'insert.documents' must be an array of objects");
  });
  let n = 0;
  const errors = runBatch(request, documents, (bytes) => {
    insertDocument(request, store.catalog.findOrCreate(db, field.collectionName(command, name)), bytes);
    n++;
  });
  return { n, ...errors };
}

function selectionOf(statement: Document, filter: Document | undefined, isMulti: boolean): Selection {
  if (filter) return { filter, sort: field.object(statement, 'sort'), isMulti };
  throw failedToParse("the field 'q' is required and must be an object");
}

const updateOf = (statement: Document, name: string) =>
  compileUpdate(statement[name], 'arrayFilters' in statement ? field.objects(statement, 'arrayFilters') : []);

const updateFields = ['q', 'u', 'multi', 'upsert', 'arrayFilters'];

function update(request: Request): Reply {
  const name = field.collectionName(request.command, request.name);
  let [n, nModified] = [0, 0];
  const upserted: Document[] = [];
  const errors = runBatch(request, field.objects(request.command, 'updates'), (statement, index) => {
    field.refuseUnknown(statement, updateFields, 'update.updates');
    const selection = selectionOf(statement, field.object(statement, 'q'), field.flag(statement, 'multi'));
    const isUpsert = field.flag(statement, 'upsert');
    const result = updateDocuments(request, name, selection, updateOf(statement, 'u'), isUpsert);
    n += result.upserted ? 1 : result.matched;
    nModified += result.modified;
    if (result.upserted) upserted.push({ index, ...result.upserted });
  });
  return { n, nModified, ...(upserted.length > 0 ? { upserted } : {}), ...errors };
}

function remove(request: Request): Reply {
  const name = field.collectionName(request.command, request.name);
  let n = 0;
  const errors = runBatch(request, field.objects(request.command, 'deletes'), (statement) => {
    field.refuseUnknown(statement, ['q', 'limit'], 'delete.deletes');
    const limit = field.count(statement, 'limit');
    if (limit !== 0 && limit !== 1) throw failedToParse('The limit field in delete objects must be 0 or 1');
    n += deleteDocuments(
      request,
      name,
      selectionOf(statement, field.object(statement, 'q'), limit === 0),
    ).length;
  });
  return { n, ...errors };
}

function findAndModify(request: Request): Reply {
  const { command } = request;
  const name = field.collectionName(command, request.name);
  const [isRemove, isNew, isUpsert] = ['remove', 'new', 'upsert'].map((option) =>
    field.flag(command, option),
  );
  if (isRemove === (command['update'] !== undefined)) {
    throw failedToParse('Either an update or remove=true must be specified, and not both');
  }
  if (isRemove && (isNew || isUpsert)) throw failedToParse('Cannot specify new or upsert with remove=true');
  const selection = selectionOf(command, field.object(command, 'query') ?? {}, false);
  const project = compileProjection(field.object(command, 'fields') ?? {});
  const shown = (document: Document | undefined) => document && project(document);
  if (isRemove) {
    const [record] = deleteDocuments(request, name, selection);
    return { lastErrorObject: { n: record ? 1 : 0 }, value: shown(record && documentOf(record)) ?? null };
  }
  const result = updateDocuments(request, name, selection, updateOf(command, 'update'), isUpsert === true);
  const { matched, upserted, before, after } = result;
  const ofUpsert = upserted ? { upserted: upserted._id } : {};
  return {
    lastErrorObject: { n: upserted ? 1 : matched, updatedExisting: matched > 0, ...ofUpsert },
    value: shown(isNew ? after : before) ?? null,
  };
}

const writing = { kind: 'write', isAllowedInTransaction: true } as const;

export const writeCommands: CommandTable = {
  insert: { ...writing, fields: 'documents ordered bypassDocumentValidation', run: insert },
  update: { ...writing, fields: 'updates ordered bypassDocumentValidation', run: update },
  delete: { ...writing, fields: 'deletes ordered bypassDocumentValidation', run: remove },
  findAndModify: {
    ...writing,
    fields: 'query sort remove update new upsert fields arrayFilters bypassDocumentValidation',
    run: findAndModify,
  },
};
