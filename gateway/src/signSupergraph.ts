import { readFileSync, writeFileSync } from 'node:fs';
import { parseArgs } from 'node:util';

import { readPrivateKey } from '@prim/chassis/PrivateKey';

import { noteFileOf, signRelease } from './supergraphRelease.ts';

/** Signs a supergraph for publication: `node gateway/src/signSupergraph.ts FILE --serial N --key KEY_FILE`. */

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: { serial: { type: 'string', default: '' }, key: { type: 'string', default: '' } },
});
const [file = ''] = positionals;
const serial = Number(values.serial);
if (!file || !values.key || !Number.isSafeInteger(serial) || serial < 1) {
  console.error('Usage: node gateway/src/signSupergraph.ts FILE --serial N --key KEY_FILE');
  process.exit(1);
}
const note = signRelease(readFileSync(file, 'utf8'), serial, readPrivateKey(values.key).secret);
writeFileSync(noteFileOf(file), `${JSON.stringify(note, null, 2)}\n`);
console.log(`${noteFileOf(file)} says that this is release ${serial}`);
