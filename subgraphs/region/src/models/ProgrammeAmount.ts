import type { MoneyRecord } from '@prim/chassis/money';

import type { ProjectAmountRecord } from './ProjectAmount.ts';

/** The sum of the amounts of one kind and currency that sources state for projects. */
export interface ProgrammeAmountRecord {
  readonly kind: ProjectAmountRecord['kind'];
  readonly total: MoneyRecord;
  readonly projectCount: number;
  readonly projectIds: readonly string[];
  readonly currencyInferredProjectIds: readonly string[];
}
