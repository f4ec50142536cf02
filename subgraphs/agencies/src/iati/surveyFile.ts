import { createHash } from 'node:crypto';

import type { ImportFile } from './ReadActivity.ts';
import { readImport } from './readImport.ts';

/** What must be known of a whole file before the first of its activities is recorded. */
export interface FileSurvey {
  readonly sha256: string;
  readonly bytes: number;
  readonly activities: number;
  readonly iatiIds: ReadonlySet<string>;
  /** Activities that others of the file name as their parent. */
  readonly parents: ReadonlySet<string>;
  /** Those of them whose parts have transactions: the same money on the parent is restated. */
  readonly parentsOfMoney: ReadonlySet<string>;
}

/**
 * Reads a file to its end, so that one which is not sound is refused before anything of it is recorded.
 *
 * @throws DomainError of `readImport`
 */
export async function surveyFile(file: ImportFile): Promise<FileSurvey> {
  const { hashed, digest } = hashing(file);
  const iatiIds = new Set<string>();
  const parents = new Set<string>();
  const parentsOfMoney = new Set<string>();
  let activities = 0;
  for await (const { published } of readImport(hashed, null)) {
    const { iatiId, parentId, childIds, transactions } = published;
    activities += 1;
    iatiIds.add(iatiId);
    if (childIds.length > 0) parents.add(iatiId);
    if (parentId === null) continue;
    parents.add(parentId);
    if (transactions.length > 0) parentsOfMoney.add(parentId);
  }
  return { ...digest(), activities, iatiIds, parents, parentsOfMoney };
}

/** The file, hashed when it is read to its end; what was begun and left does not count. */
function hashing(file: ImportFile) {
  let found = { sha256: '', bytes: 0 };
  const hashed: ImportFile = {
    name: file.name,
    async *bytes() {
      const hash = createHash('sha256');
      let bytes = 0;
      for await (const chunk of file.bytes()) {
        hash.update(chunk);
        bytes += chunk.length;
        yield chunk;
      }
      found = { sha256: hash.digest('hex'), bytes };
    },
  };
  return { hashed, digest: () => found };
}
