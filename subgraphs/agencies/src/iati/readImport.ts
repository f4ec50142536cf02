import { checkActivity } from '@prim/iati/checkActivity';
import { parseActivity } from '@prim/iati/parseActivity';
import { readActivities } from '@prim/iati/readActivities';

import type { ImportFile, ReadActivity } from './ReadActivity.ts';
import { readRows } from './readRows.ts';

/**
 * Reads a file to be imported, one activity at a time: IATI 2.03 XML, or CSV in one of two shapes.
 *
 * @param today a day in UTC that all is checked against; null to read without checking
 * @throws DomainError of `readActivities` and `readRows` for what is no such file
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

/** The first character that is no space is `<`, behind a byte order mark if there is one. */
async function beginsAsXml({ bytes }: ImportFile): Promise<boolean> {
  for await (const chunk of bytes()) {
    const [first] = /[^\s\uFEFF]/.exec(new TextDecoder().decode(chunk.subarray(0, 4_096))) ?? [];
    if (first !== undefined) return first === '<';
  }
  return false;
}
