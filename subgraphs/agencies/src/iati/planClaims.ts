/** A stored claim, with what it says in the codes of IATI. */
export interface StoredClaim<Record, Published> {
  readonly record: Record;
  readonly published: Published;
  /** False for a claim that was taken back, and for one that takes another back. */
  readonly isLive: boolean;
}

/** What an import does to the claims of one activity. */
export interface ClaimPlan<Record, Published> {
  readonly unchanged: number;
  /** To be recorded. `ordinal` tells those that say the same apart: the how manieth of them it is, from 0. */
  readonly added: readonly NewClaim<Published>[];
  /** To be taken back, and recorded anew as the file has it. */
  readonly changed: readonly { readonly before: Record; readonly after: NewClaim<Published> }[];
  /** Live claims that the file does not hold any more. */
  readonly missing: readonly Record[];
}

export interface NewClaim<Published> {
  readonly published: Published;
  readonly ordinal: number;
}

/** How claims of one kind are compared. */
export interface Comparison<Published> {
  /** All that a claim says. */
  readonly key: (published: Published) => string;
  /** What a corrected claim has in common with the one before it: tried in this order, the publisher's number first. */
  readonly places: readonly ((published: Published) => string | null)[];
}

/**
 * Compares what a file says with what is stored. The same claim may stand in a file several times, so that they are
 * counted; what is left over on both sides is paired where one place has one claim on either side.
 */
export function planClaims<Record, Published>(
  stored: readonly StoredClaim<Record, Published>[],
  published: readonly Published[],
  { key, places }: Comparison<Published>,
): ClaimPlan<Record, Published> {
  const live = Map.groupBy(
    stored.filter(({ isLive }) => isLive),
    (claim) => key(claim.published),
  );
  const wanted = Map.groupBy(published, key);
  const surplus = [...wanted].flatMap(([text, claims]) => claims.slice(live.get(text)?.length ?? 0));
  const left = [...live].flatMap(([text, claims]) => claims.slice(wanted.get(text)?.length ?? 0));
  const { pairs, added, missing } = pairUp(left, surplus, places);
  const number = numberer(stored, key);
  return {
    unchanged: published.length - surplus.length,
    changed: pairs.map(({ before, after }) => ({ before: before.record, after: number(after) })),
    added: added.map(number),
    missing: missing.map(({ record }) => record),
  };
}

function pairUp<Record, Published>(
  left: readonly StoredClaim<Record, Published>[],
  surplus: readonly Published[],
  places: Comparison<Published>['places'],
) {
  const pairs: { readonly before: StoredClaim<Record, Published>; readonly after: Published }[] = [];
  const missing = new Set(left);
  const added = new Set(surplus);
  for (const place of places) {
    const before = Map.groupBy(missing, (claim) => place(claim.published));
    for (const [text, after] of Map.groupBy(added, place)) {
      const [old, ...others] = before.get(text) ?? [];
      const [only, ...more] = after;
      if (text === null || !old || only === undefined || others.length > 0 || more.length > 0) continue;
      pairs.push({ before: old, after: only });
      missing.delete(old);
      added.delete(only);
    }
  }
  return { pairs, missing: [...missing], added: [...added] };
}

/** Claims that were taken back count: what comes again after that is another claim, under another id. */
function numberer<Record, Published>(
  stored: readonly StoredClaim<Record, Published>[],
  key: (published: Published) => string,
): (published: Published) => NewClaim<Published> {
  const counts = new Map<string, number>();
  for (const { published } of stored) counts.set(key(published), (counts.get(key(published)) ?? 0) + 1);
  return (published) => {
    const ordinal = counts.get(key(published)) ?? 0;
    counts.set(key(published), ordinal + 1);
    return { published, ordinal };
  };
}
