import type { LogFacts } from '@prim/chassis/ledger/logFacts';
import { newestSourceOn } from '@prim/chassis/sources';

import type { MinistryAuditFacts } from './__generated__/resolvers.ts';
import { agreedRefreshDays } from './config.ts';

type OwnFacts = Omit<MinistryAuditFacts, keyof LogFacts>;

/** What rules of the agencies read of the ministry: the same for every audit of a request, and asked for once. */
export function auditFactsLoader(): () => Promise<OwnFacts> {
  let facts: Promise<OwnFacts> | undefined;
  return () => (facts ??= newestSourceOn().then((newest) => ({ newestSourceOn: newest, agreedRefreshDays })));
}
