import { readFileSync } from 'node:fs';

import type { LeafKind } from '@prim/ledger/LeafRecord';
import type { ClientSession, Model } from 'mongoose';

import { appendClaims } from './ledger/appendClaims.ts';
import { isClaimKind } from './ledger/claimModel.ts';
import { inTransaction } from './ledger/inTransaction.ts';
import { Source } from './Source.ts';
import { checkerOf } from './storedForm.ts';

/** One collection of an institution's seed: its records as JSON has them, and the model that checks and holds them. */
export interface SeedFile {
  readonly type: string;
  readonly collection: string;
  readonly records: readonly { readonly _id: string }[];
  /** Fields whose values are ids of other types of the same seed: `{ 'parties.organisationId': 'Organisation' }`. */
  readonly references: Readonly<Record<string, string>>;
  /** Inserts the records that are not there yet, and answers how many these were. */
  readonly insertMissing: (documents: readonly object[]) => Promise<number>;
  /** The record as it will be stored. @throws mongoose.Error.ValidationError */
  readonly check: (record: object) => Promise<object>;
}

/** Reads a JSON list of records from `file` beside the module at `base` (an `import.meta.url`). */
export const readRecords = (base: string, file: string): SeedFile['records'] =>
  JSON.parse(readFileSync(new URL(file, base), 'utf8')) as SeedFile['records'];

const batchSize = 1_000;

export function seedFile<T extends { readonly _id: string }>(
  model: Model<T>,
  records: SeedFile['records'],
  references: SeedFile['references'] = {},
): SeedFile {
  return {
    type: model.modelName,
    collection: model.collection.name,
    records,
    references: { ...references, sources: 'Source', 'claims.source': 'Source' },
    check: checkerOf(model),
    insertMissing: (documents) => {
      const { modelName: kind } = model;
      return isClaimKind(kind)
        ? appendMissing(model, kind, documents as T[])
        : insertMissing(model, documents as T[]);
    },
  };
}

async function insertMissing<T extends { readonly _id: string }>(
  model: Model<T>,
  documents: readonly T[],
): Promise<number> {
  const missing = await missingOf(model, documents);
  for (let start = 0; start < missing.length; start += batchSize) {
    await model.insertMany(missing.slice(start, start + batchSize), { lean: true });
  }
  return missing.length;
}

/** Claims come with their leaves; two processes that load at once do not append one twice. */
const appendMissing = <T extends { readonly _id: string }>(
  model: Model<T>,
  kind: LeafKind,
  documents: readonly T[],
): Promise<number> =>
  inTransaction(async (session) => {
    const missing = await missingOf(model, documents, session);
    const claims = missing.map((record) => ({ kind, record }));
    if (claims.length > 0) await appendClaims(session, claims, new Date());
    return missing.length;
  });

async function missingOf<T extends { readonly _id: string }>(
  model: Model<T>,
  documents: readonly T[],
  session: ClientSession | null = null,
): Promise<readonly T[]> {
  const there = await model.find({}, { _id: 1 }).session(session).lean<{ _id: string }[]>();
  const known = new Set(there.map(({ _id }) => _id));
  return documents.filter(({ _id }) => !known.has(_id));
}

/** The file of the published documents that an institution's records were taken from. */
export const sourceFile = (records: SeedFile['records']): SeedFile => seedFile(Source, records);

/**
 * Loads an institution's records into its database: all are checked first, then those that are not there yet
 * are inserted. Loading again changes nothing.
 *
 * @param progress called after each collection with a line like `24 projects (24 new)`
 * @throws Error naming the record whose reference does not resolve or that its model refuses; nothing is written
 */
export async function loadSeed(files: readonly SeedFile[], progress: (line: string) => void): Promise<void> {
  assertReferences(files);
  const checked = await Promise.all(files.map(checkRecords));
  for (const [index, file] of files.entries()) {
    const documents = checked[index] ?? [];
    const added = await file.insertMissing(documents);
    progress(`${documents.length} ${file.collection} (${added} new)`);
  }
}

function assertReferences(files: readonly SeedFile[]): void {
  const idsOf = new Map(files.map(({ type, records }) => [type, new Set(records.map(({ _id }) => _id))]));
  for (const { type, records, references } of files) {
    for (const [path, target] of Object.entries(references)) {
      for (const record of records) {
        const unknown = valuesAt(record, path.split('.')).find((id) => !idsOf.get(target)?.has(id));
        if (unknown === undefined) continue;
        throw new Error(
          `${type} ${record._id}: ${path} names "${unknown}", which is no ${target} of the seed`,
        );
      }
    }
  }
}

/** The strings at a path that may lead through lists; nothing where there is none. */
function valuesAt(value: unknown, path: readonly string[]): readonly string[] {
  if (Array.isArray(value)) return value.flatMap((item) => valuesAt(item, path));
  const [key, ...rest] = path;
  if (key === undefined) return typeof value === 'string' ? [value] : [];
  return value && typeof value === 'object' ? valuesAt((value as Record<string, unknown>)[key], rest) : [];
}

function checkRecords({ type, records, check }: SeedFile): Promise<readonly object[]> {
  return Promise.all(
    records.map((record) =>
      check(record).catch((problem: Error) => {
        throw new Error(`${type} ${record._id}: ${problem.message}`, { cause: problem });
      }),
    ),
  );
}
