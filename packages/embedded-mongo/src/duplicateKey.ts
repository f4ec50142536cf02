import { EJSON } from 'bson';

import { type Collection, namespaceOf } from './catalog.ts';
import { type Index, keyOfSpec } from './indexKeys.ts';
import { MongoError } from './MongoError.ts';
import { gatherValues, spread } from './paths.ts';
import { type Document, setField } from './values.ts';

/** 11000 as drivers and mongoose read it: by `keyPattern` and `keyValue`. */
export function duplicateKey(collection: Collection, index: Index, document: Document): MongoError {
  const keyValue: Document = {};
  for (const field of index.fields) {
    setField(keyValue, field.name, spread(gatherValues(document, field.path))[0] ?? null);
  }
  const shown = EJSON.stringify(keyValue, { relaxed: true });
  return new MongoError(
    11000,
    'DuplicateKey',
    `E11000 duplicate key error collection: ${namespaceOf(collection)} index: ${index.name} dup key: ${shown}`,
    { keyPattern: keyOfSpec(index.spec), keyValue },
  );
}
