import type { ClientSession, Model, Schema } from 'mongoose';

const updates = ['updateOne', 'updateMany', 'replaceOne', 'findOneAndUpdate', 'findOneAndReplace'] as const;
const removals = ['deleteOne', 'deleteMany', 'findOneAndDelete'] as const;

/**
 * Makes a schema append-only: every function of its model that would write throws before it reaches the database.
 * New records have one door, `insertAppendOnly`, which wants a transaction: no claim is stored without its leaf.
 *
 * It guards against mistakes in code. Against people with access to the database there are proofs.
 */
export function appendOnly<T>(schema: Schema<T>, name: string): Schema<T> {
  const refuse = (what: string) => (): never => {
    throw new Error(
      `A ${name} may not be ${what}: what was recorded stays, and a correction is appended to it.`,
    );
  };
  for (const operation of updates) schema.pre(operation, refuse('changed'));
  for (const operation of removals) schema.pre(operation, refuse('removed'));
  schema.pre(['updateOne', 'deleteOne'], { document: true, query: false }, refuse('changed or removed'));
  schema.pre('bulkWrite', refuse('written in bulk'));
  schema.pre('save', refuse('saved: appendClaims stores it with its leaf'));
  schema.pre('insertMany', refuse('inserted: appendClaims stores it with its leaf'));
  return schema;
}

/** Inserts records of an append-only model, which were checked and have their stored form, in a transaction. */
export async function insertAppendOnly<T>(
  model: Model<T>,
  records: readonly object[],
  session: ClientSession,
): Promise<void> {
  if (!session.inTransaction()) throw new Error(`A ${model.modelName} is stored in a transaction only.`);
  await model.collection.insertMany([...records], { session });
}
