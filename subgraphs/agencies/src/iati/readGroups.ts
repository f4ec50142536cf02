import { setImmediate as otherWork } from 'node:timers/promises';

import type { ImportFile, ReadActivity } from './ReadActivity.ts';
import { readImport } from './readImport.ts';

/** Of the file, about: what is held at once is two such groups, or two activities that are larger. */
const groupBytes = 250_000;

/**
 * Reads a file in groups of whole activities, in their order. While one group is worked on, the next is being read.
 *
 * @param today a day in UTC that all is checked against
 * @throws DomainError of `readImport`
 */
export async function* readGroups(file: ImportFile, today: string): AsyncGenerator<readonly ReadActivity[]> {
  const groups = group(file, today);
  let next = groups.next();
  for (;;) {
    const { done, value } = await next;
    if (done) return;
    next = groups.next();
    // Whoever works on this group may fail first, and then nobody asks for the next.
    next.catch(() => {});
    yield value;
  }
}

async function* group(file: ImportFile, today: string): AsyncGenerator<readonly ReadActivity[]> {
  let bytes = 0;
  const counted: ImportFile = {
    name: file.name,
    async *bytes() {
      for await (const chunk of file.bytes()) {
        bytes += chunk.length;
        yield chunk;
      }
    },
  };
  let held: ReadActivity[] = [];
  for await (const read of readImport(counted, today)) {
    held.push(read);
    // What the database answered meanwhile is taken up first: so it has work while the next activity is read.
    await otherWork();
    if (bytes < groupBytes) continue;
    yield held;
    [held, bytes] = [[], 0];
  }
  if (held.length > 0) yield held;
}
