import { anyOf } from '@prim/chassis/loaders';
import type { ClientSession } from 'mongoose';

import { FundingActivity } from './models/FundingActivity.ts';
import { FundingEntry, type FundingEntryRecord } from './models/FundingEntry.ts';

/**
 * Notes, before new entries are stored or after, which of the activities that they stand on, or on whose parts they
 * stand, have entries both of their own and on their parts, in whichever order these came: money is counted on one
 * level only. Takes the same number of round trips for any number of entries.
 */
export async function markRestated(
  entries: readonly Pick<FundingEntryRecord, 'activityIatiId' | 'parentIatiId'>[],
  now: Date,
  session: ClientSession,
): Promise<void> {
  const touched = new Set(
    entries.flatMap(({ activityIatiId, parentIatiId }) => [activityIatiId, parentIatiId]),
  );
  const parents = await FundingActivity.find(
    { _id: anyOf([...touched].filter((id) => id !== null)), hierarchyLevel: 'PARENT', restatedSince: null },
    { _id: 1 },
  )
    .session(session)
    .lean<{ readonly _id: string }[]>();
  if (parents.length === 0) return;
  const ids = parents.map(({ _id }) => _id);
  const own = await idsWithEntries('activityIatiId', ids, session);
  const ofParts = await idsWithEntries('parentIatiId', ids, session);
  const onThem = new Set([...own, ...entries.map(({ activityIatiId }) => activityIatiId)]);
  const onParts = new Set([...ofParts, ...entries.map(({ parentIatiId }) => parentIatiId)]);
  const restated = ids.filter((id) => onThem.has(id) && onParts.has(id));
  if (restated.length === 0) return;
  await FundingActivity.updateMany({ _id: anyOf(restated) }, { restatedSince: now }).session(session);
}

/** Those of the ids that entries bear at the path. */
async function idsWithEntries(
  path: 'activityIatiId' | 'parentIatiId',
  ids: readonly string[],
  session: ClientSession,
): Promise<readonly string[]> {
  const found = await FundingEntry.aggregate<{ readonly _id: string }>([
    { $match: { [path]: { $in: ids } } },
    { $group: { _id: `$${path}` } },
  ]).session(session);
  return found.map(({ _id }) => _id);
}
