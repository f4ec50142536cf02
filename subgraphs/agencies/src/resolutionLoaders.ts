import { runTogether } from '@prim/chassis/connection';
import { recordLoader } from '@prim/chassis/listLoader';
import { anyOf, groupLoaderOf } from '@prim/chassis/loaders';

import { FundingEntry, type FundingEntryRecord } from './models/FundingEntry.ts';
import { ResolutionJudgement, type ResolutionJudgementRecord } from './models/ResolutionJudgement.ts';
import type { WrittenNameRecord } from './models/WrittenName.ts';
import { nameKey, standingOf } from './resolution/standing.ts';
import {
  unresolvedCounts,
  unresolvedNames,
  unresolvedPipelines,
  type UnresolvedSum,
} from './resolution/unresolvedNames.ts';

/** What the descriptions of the schema promise of lists of judgements. */
const judgementsMax = 100;

/** The reads of what institutions say of whom a written name means. */
export function createResolutionLoaders() {
  const byName = groupLoaderOf(
    (names: readonly string[]) =>
      ResolutionJudgement.find({ asWritten: anyOf(names.map((name) => name.split('\n')[0] ?? '')) })
        .sort({ recordedAt: 1, _id: 1 })
        .lean<ResolutionJudgementRecord[]>(),
    (judgement) => [nameKey(judgement)],
  );
  const judgementsOf = async (name: WrittenNameRecord) =>
    (await byName.load(nameKey(name))).slice(0, judgementsMax);
  const unresolved = async () => {
    const sums = await runTogether<FundingEntryRecord, UnresolvedSum>(FundingEntry, unresolvedPipelines());
    const nobody = { organisationId: null, resolvedBy: null, confidence: null };
    const resolvedSince = new Map(
      await Promise.all(
        sums.map(async (name) => {
          const { organisationId } = standingOf(nobody, await judgementsOf(name));
          return [nameKey(name), organisationId !== null] as const;
        }),
      ),
    );
    return unresolvedNames(sums, (name) => resolvedSince.get(nameKey(name)) ?? false);
  };
  return {
    judgementById: recordLoader(ResolutionJudgement),
    judgementsOf,
    judgementsOfOrganisation: groupLoaderOf(
      (ids: readonly string[]) =>
        ResolutionJudgement.find({ organisationId: anyOf(ids) })
          .sort({ recordedAt: 1, _id: 1 })
          .lean<ResolutionJudgementRecord[]>(),
      ({ organisationId }) => [organisationId],
    ),
    unresolvedCounts: async () => unresolvedCounts(await unresolved()),
    unresolvedNames: async (reporterId: string | null) =>
      (await unresolved()).filter((name) => reporterId === null || name.reporterId === reporterId),
  };
}

export type ResolutionLoaders = ReturnType<typeof createResolutionLoaders>;
