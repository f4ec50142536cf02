import { globSync, readFileSync } from 'node:fs';
import { basename, join } from 'node:path';

import { expect, test } from 'vitest';

import { ledgerErrorCodes } from './LedgerError.ts';

const files = globSync(join(import.meta.dirname, '*.ts')).map((path) => [
  basename(path),
  readFileSync(path, 'utf8'),
]);
const sources = files.filter(([name = '']) => !name.includes('.test.') && name !== 'LedgerError.ts');
const tests = files.filter(([name = '']) => name.includes('.test.') && name !== 'LedgerError.test.ts');

test.each(Object.keys(ledgerErrorCodes))('%s is thrown somewhere, and a test expects it', (code) => {
  expect(sources.some(([, text = '']) => text.includes(`'${code}'`))).toBe(true);
  expect(tests.some(([, text = '']) => text.includes(code))).toBe(true);
});
