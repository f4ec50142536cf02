import type { ActivityHierarchyLevel } from '../__generated__/resolvers.ts';

/** Which activities are parts of which, among those that the data holds rows of. */
export interface ActivityHierarchy {
  levelOf(iatiId: string): ActivityHierarchyLevel;
  /** Null for what is no part, and for a part of an activity without rows. */
  parentOf(iatiId: string): string | null;
}

/**
 * AFD publishes no related-activity links, but its identifiers tell: a project is `FR-3-` with a letter, a country
 * and four digits (`FR-3-CMA1291`), its lines add two digits (`FR-3-CMA129101`). Other reporters' identifiers tell
 * nothing, so that their activities stand alone.
 */
const partOfAfd = /^(FR-3-C[A-Z]{2}\d{4})\d{2}$/;

/** The activity that AFD's identifier says this one is a part of; null where it says none. */
export const parentByForm = (iatiId: string): string | null => partOfAfd.exec(iatiId)?.[1] ?? null;

export function activityHierarchy(iatiIds: Iterable<string>): ActivityHierarchy {
  const known = new Set(iatiIds);
  const parents = new Set([...known].map(parentByForm));
  return {
    levelOf: (iatiId) => (parents.has(iatiId) ? 'PARENT' : parentByForm(iatiId) ? 'CHILD' : 'SINGLE'),
    parentOf(iatiId) {
      const parent = parentByForm(iatiId);
      return parent !== null && known.has(parent) ? parent : null;
    },
  };
}
