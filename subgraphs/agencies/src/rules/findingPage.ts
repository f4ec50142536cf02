import type { Connection, PageArguments } from '@prim/chassis/connection';
import { DomainError } from '@prim/chassis/errors';

import type { Finding, Judgement } from './Finding.ts';

const pageSizeMax = 100;

/** Which findings are wanted: all conditions that are given hold at once. */
export interface FindingFilter {
  readonly outcomes?: readonly Judgement['outcome'][] | null | undefined;
  readonly ruleIds?: readonly string[] | null | undefined;
}

const cursorOf = ({ id }: Finding) => Buffer.from(id).toString('base64url');

/**
 * A page of findings in their order. A finding's id is its place: it holds from one request to the next as long as
 * the data does not change, and is refused where its finding is gone.
 *
 * @throws DomainError PAGE_SIZE_OUT_OF_RANGE, CURSOR_INVALID
 */
export function findingPage(
  findings: readonly Finding[],
  { first, after, outcomes, ruleIds }: PageArguments & FindingFilter,
): Connection<Finding> {
  if (first < 1 || first > pageSizeMax) {
    throw new DomainError(
      'PAGE_SIZE_OUT_OF_RANGE',
      `A page holds from 1 to ${pageSizeMax} findings; first: ${first} was asked for.`,
      { limit: pageSizeMax, asked: first },
    );
  }
  const wanted = findings.filter(
    ({ outcome, ruleId }) => (outcomes?.includes(outcome) ?? true) && (ruleIds?.includes(ruleId) ?? true),
  );
  const start = after == null ? 0 : wanted.findIndex((it) => cursorOf(it) === after) + 1;
  if (after != null && start === 0) {
    throw new DomainError(
      'CURSOR_INVALID',
      `The cursor "${after.slice(0, 60)}" was not made by this audit: take it from pageInfo.endCursor.`,
    );
  }
  const nodes = wanted.slice(start, start + first);
  const edges = nodes.map((node) => ({ cursor: cursorOf(node), node }));
  return {
    nodes,
    edges,
    pageInfo: {
      hasNextPage: start + first < wanted.length,
      hasPreviousPage: start > 0,
      startCursor: edges.at(0)?.cursor ?? null,
      endCursor: edges.at(-1)?.cursor ?? null,
    },
    totalCount: async () => wanted.length,
  };
}
