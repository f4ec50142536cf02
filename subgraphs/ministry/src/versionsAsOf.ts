import { type AsOf, holdsAsOf } from '@prim/chassis/asOf';

import type { MeasureVersionRecord } from './models/MeasureVersion.ts';

/** The most versions that one measure answers; the description of the schema promises it. */
const versionsMax = 100;

/** The versions of a measure that had come about and were recorded by a moment, the newest first. */
export const versionsAsOf = (
  versions: readonly MeasureVersionRecord[],
  asOf: AsOf | null | undefined,
): readonly MeasureVersionRecord[] =>
  versions
    .filter(({ statusOn: day, recordedAt }) => holdsAsOf(asOf, { day, recordedAt }))
    .slice(0, versionsMax);
