import type { TextRecord } from '@prim/chassis/text';

import type { TotalLevel, TotalScope } from '../__generated__/resolvers.ts';
import type { TotalExclusionRecord } from './TotalExclusion.ts';

/** How a total was made. */
export interface TotalMethodRecord {
  readonly text: TextRecord;
  readonly scope: TotalScope;
  readonly level: TotalLevel;
  readonly leftOut: readonly TotalExclusionRecord[];
}
