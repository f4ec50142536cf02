import { createHash } from 'node:crypto';
import { readdirSync, readFileSync, writeFileSync } from 'node:fs';

/**
 * Writes persistedOperations.json: every operation of operations/ by its id, so that a client may send the id in
 * place of the document.
 *
 * @see https://github.com/graphql/graphql-over-http/pull/264 for ids of the form `sha256:…`
 */

const folder = new URL('operations/', import.meta.url);

const operations = readdirSync(folder)
  .filter((file) => file.endsWith('.graphql'))
  .toSorted()
  .map((file) => readFileSync(new URL(file, folder), 'utf8'));

const idOf = (document: string) => `sha256:${createHash('sha256').update(document).digest('hex')}`;
const manifest = Object.fromEntries(operations.map((document) => [idOf(document), document]));
writeFileSync(new URL('persistedOperations.json', import.meta.url), `${JSON.stringify(manifest, null, 2)}\n`);
