import type { ImportOutcome } from '../__generated__/resolvers.ts';

/** What became of one line of a file. */
export interface ImportEvent {
  readonly line: number;
  readonly activityIatiId: string | null;
  readonly outcome: ImportOutcome;
  readonly message: string;
}

/** How many claims, or activities, an import did what with. */
export interface ImportCounts {
  readonly activityCount: number;
  readonly refusedCount: number;
  readonly addedCount: number;
  readonly changedCount: number;
  readonly unchangedCount: number;
  readonly heldBackCount: number;
  readonly missingCount: number;
}

export const noCounts: ImportCounts = {
  activityCount: 0,
  refusedCount: 0,
  addedCount: 0,
  changedCount: 0,
  unchangedCount: 0,
  heldBackCount: 0,
  missingCount: 0,
};

export const addCounts = (a: ImportCounts, b: ImportCounts): ImportCounts => ({
  activityCount: a.activityCount + b.activityCount,
  refusedCount: a.refusedCount + b.refusedCount,
  addedCount: a.addedCount + b.addedCount,
  changedCount: a.changedCount + b.changedCount,
  unchangedCount: a.unchangedCount + b.unchangedCount,
  heldBackCount: a.heldBackCount + b.heldBackCount,
  missingCount: a.missingCount + b.missingCount,
});
