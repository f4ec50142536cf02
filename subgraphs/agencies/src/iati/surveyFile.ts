import { createHash } from 'node:crypto';

import type { ImportFile } from './ReadActivity.ts';
import { readImport } from './readImport.ts';

/** What must be known of a whole file before the first of its activities is recorded. */
export interface FileSurvey {
  readonly sha256: string;
  readonly bytes: number;
  readonly activities: number;
  /** Activities that others of the file name as their parent. */
  readonly parents: ReadonlySet<string>;
}

/**
 * Reads a file to its end, so that one which is not sound is refused before anything of it is recorded.
 *
 * @throws DomainError of `readImport`
 */
export async function surveyFile(file: ImportFile): Promise<FileSurvey> {
  const { hashed, digest } = hashing(file);
  const parents = new Set<string>();
  let activities = 0;
  for await (const { published } of readImport(hashed, null)) {
    const { iatiId, parentId, childIds } = published;
    activities += 1;
    if (childIds.length > 0) parents.add(iatiId);
    if (parentId !== null) parents.add(parentId);
  }
  return { ...digest(), activities, parents };
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
