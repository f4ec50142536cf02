import type { SubgraphName } from '@prim/schema';

import { AccessEntry, type AccessEntryRecord } from './AccessEntry.ts';
import type { Caller } from './Caller.ts';
import { type Connection, type PageArguments, pageLoader } from './connection.ts';
import type { Condition } from './listLoader.ts';

/** As in the schema: `AccessLogFilter`. */
interface AccessLogFilter {
  readonly readFrom?: Date | null;
  readonly readBefore?: Date | null;
  readonly field?: string | null;
  readonly recordId?: string | null;
  readonly institution?: string | null;
  readonly account?: string | null;
}

interface AccessLogArguments extends PageArguments {
  readonly filter?: AccessLogFilter | null;
}

/**
 * Pages of the access log that an institution keeps, the latest reading first. The institution that the subgraph is of
 * sees all of it; an auditor of another one, or of one of two that share a subgraph, what its own people read.
 */
export function accessLogLoader(
  subgraph: SubgraphName,
): (asked: AccessLogArguments, caller: Caller) => Promise<Connection<AccessEntryRecord>> {
  const pages = pageLoader(AccessEntry);
  return ({ filter, first, after }, { institution }) =>
    pages.load({
      filter: { $and: [institution === subgraph ? {} : { institution }, conditionOf(filter ?? {})] },
      orderBy: { field: 'readAt', direction: 'DESC' },
      first,
      after,
    });
}

function conditionOf({ readFrom, readBefore, ...equal }: AccessLogFilter): Condition {
  const given = Object.entries(equal).filter(([, value]) => value !== null && value !== undefined);
  const readAt = { ...(readFrom ? { $gte: readFrom } : {}), ...(readBefore ? { $lt: readBefore } : {}) };
  return { ...Object.fromEntries(given), ...(Object.keys(readAt).length > 0 ? { readAt } : {}) };
}

/** Resolvers of the types by which an institution shows its access log. */
export const accessLogResolvers = { AccessEntry: { id: ({ _id }: AccessEntryRecord) => _id } };
