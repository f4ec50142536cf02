import type { TextRecord } from '@prim/chassis/text';

import { normalizedText, wordsOf } from './normalizedText.ts';

/** What is derived from the names of a record whenever it is checked, so that lists are searched by index. */
export interface SearchableRecord {
  /** Every word of its names, in the form in which names are compared. */
  readonly searchWords: readonly string[];
  /** Its French name in the form in which names are compared; lists are sorted by it. */
  readonly sortName: string;
}

/** The fields of a SearchableRecord, to be spread into the schema of a record. */
export const searchable = {
  searchWords: { type: [String], default: [], index: true },
  sortName: { type: String, default: '', index: true },
};

/** The derived fields of a record with this name and these other names. */
export function searchableBy(
  name: TextRecord | null | undefined,
  others: readonly string[] = [],
): SearchableRecord {
  const { fr, ar, en } = name ?? {};
  const names = [fr, ar, en].filter((text) => text != null);
  return {
    searchWords: [...new Set([...names, ...others].flatMap(wordsOf))],
    sortName: normalizedText(names[0] ?? ''),
  };
}
