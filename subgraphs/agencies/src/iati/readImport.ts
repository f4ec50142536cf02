import { DomainError } from '@prim/chassis/errors';
import { checkActivity } from '@prim/iati/checkActivity';
import { parseActivity } from '@prim/iati/parseActivity';
import { readActivities } from '@prim/iati/readActivities';

import type { ImportFile, ReadActivity } from './ReadActivity.ts';
import { readRows } from './readRows.ts';

/**
 * Reads a file to be imported, one activity at a time: IATI 2.03 XML, or CSV in one of two shapes.
 *
 * @param today a day in UTC that all is checked against; null to read without checking
 * @throws DomainError IATI_FILE_INVALID for an empty or compressed file, and those of `readActivities` and `readRows`
 */
export async function* readImport(file: ImportFile, today: string | null): AsyncGenerator<ReadActivity> {
  if (!(await beginsAsXml(file))) {
    yield* readRows(file);
    return;
  }
  for await (const fragment of readActivities(file.bytes())) {
    yield {
      published: parseActivity(fragment.element),
      problems: today === null ? [] : checkActivity(fragment, today),
      skipped: [],
      tells: new Set(['DESCRIPTION', 'TRANSACTIONS', 'BUDGETS']),
    };
  }
}

/** How what is compressed begins: gzip, and ZIP as spreadsheets are. */
const archives = ['1f8b', '504b0304'];

const isArchive = (chunk: Uint8Array): boolean => {
  const start = Buffer.from(chunk.subarray(0, 4)).toString('hex');
  return archives.some((archive) => start.startsWith(archive));
};

/** The first character that is no space is `<`, behind a byte order mark if there is one. */
async function beginsAsXml({ bytes }: ImportFile): Promise<boolean> {
  for await (const chunk of bytes()) {
    const text = new TextDecoder().decode(chunk.subarray(0, 4_096));
    if (isArchive(chunk)) {
      throw new DomainError(
        'IATI_FILE_INVALID',
        'The file is compressed, or a spreadsheet: unpack it, or save it as CSV.',
      );
    }
    const [first] = /[^\s\uFEFF]/.exec(text) ?? [];
    if (first !== undefined) return first === '<';
  }
  throw new DomainError(
    'IATI_FILE_INVALID',
    'The file is empty. A file of IATI 2.03 activities or a CSV file is wanted.',
  );
}
