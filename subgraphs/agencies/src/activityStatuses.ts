import type { ActivityStatus } from './__generated__/resolvers.ts';

/** The codes of IATI's list ActivityStatus in their order: the first has code 1. */
export const activityStatuses = [
  'PIPELINE',
  'IMPLEMENTATION',
  'FINALISATION',
  'CLOSED',
  'CANCELLED',
  'SUSPENDED',
] as const satisfies readonly ActivityStatus[];
