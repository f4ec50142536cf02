import { type Connection, listPage, type PageArguments } from '@prim/chassis/connection';

import type { Finding, Judgement } from './Finding.ts';

/** Which findings are wanted: all conditions that are given hold at once. */
export interface FindingFilter {
  readonly outcomes?: readonly Judgement['outcome'][] | null | undefined;
  readonly ruleIds?: readonly string[] | null | undefined;
}

/**
 * A page of findings in their order. A finding's id is its place: it holds from one request to the next as long as
 * the data does not change, and is refused where its finding is gone.
 *
 * @throws DomainError PAGE_SIZE_OUT_OF_RANGE, CURSOR_INVALID
 */
export function findingPage(
  findings: readonly Finding[],
  { outcomes, ruleIds, ...page }: PageArguments & FindingFilter,
): Connection<Finding> {
  const wanted = findings.filter(
    ({ outcome, ruleId }) => (outcomes?.includes(outcome) ?? true) && (ruleIds?.includes(ruleId) ?? true),
  );
  return listPage(wanted, ({ id }) => id, page);
}
