import type { AsOf } from '@prim/chassis/asOf';
import { runTogether } from '@prim/chassis/connection';
import { recordLoader } from '@prim/chassis/listLoader';
import { anyOf, groupLoaderOf } from '@prim/chassis/loaders';

import { FundingEntry, type FundingEntryRecord } from './models/FundingEntry.ts';
import { ResolutionJudgement, type ResolutionJudgementRecord } from './models/ResolutionJudgement.ts';
import type { WrittenNameRecord } from './models/WrittenName.ts';
import type { JudgedName, JudgedNames } from './resolution/judgedParties.ts';
import { nameKey, recordedBy, verdictOf } from './resolution/standing.ts';
import {
  unresolvedCounts,
  unresolvedNames,
  unresolvedPipelines,
  type UnresolvedSum,
} from './resolution/unresolvedNames.ts';
import type { RestatedActivities } from './restatedLoader.ts';

/** What the descriptions of the schema promise of lists of judgements. */
const judgementsMax = 100;

/** The reads of what institutions say of whom a written name means. */
export function createResolutionLoaders(restatedActivities: RestatedActivities) {
  const byName = groupLoaderOf(
    (names: readonly string[]) =>
      ResolutionJudgement.find({ asWritten: anyOf(names.map((name) => name.split('\n')[0] ?? '')) })
        .sort({ recordedAt: 1, _id: 1 })
        .lean<ResolutionJudgementRecord[]>(),
    (judgement) => [nameKey(judgement)],
  );
  const judgementsOf = async (name: WrittenNameRecord) =>
    (await byName.load(nameKey(name))).slice(0, judgementsMax);
  let all: Promise<readonly ResolutionJudgementRecord[]> | undefined;
  const allJudgements = () =>
    (all ??= ResolutionJudgement.find()
      .sort({ recordedAt: 1, _id: 1 })
      .lean<ResolutionJudgementRecord[]>()
      .exec());
  const judgedNames = async (recordedAt: Date | null | undefined): Promise<JudgedNames> => {
    const known = recordedBy(recordedAt, await allJudgements());
    const named = [...Map.groupBy(known, nameKey)].flatMap(([key, [first, ...others]]) => {
      if (!first) return [];
      const { asWritten, ref } = first;
      const name: JudgedName = { asWritten, ref, ...verdictOf([first, ...others]) };
      return [[key, name] as const];
    });
    return new Map(named);
  };
  const unresolved = async (asOf: AsOf | null | undefined) => {
    const [judged, restated] = await Promise.all([
      judgedNames(asOf?.recordedAt),
      restatedActivities(asOf?.recordedAt),
    ]);
    return unresolvedNames(
      await runTogether<FundingEntryRecord, UnresolvedSum>(
        FundingEntry,
        unresolvedPipelines({ judged, restated }, asOf ?? {}),
      ),
    );
  };
  return {
    judgementById: recordLoader(ResolutionJudgement),
    judgementsOf,
    /** All names that were judged, as of a time of recording: one round trip for a request, whatever it asks. */
    judgedNames,
    unresolvedCounts: async (asOf: AsOf | null | undefined) => unresolvedCounts(await unresolved(asOf)),
    unresolvedNames: async (reporterId: string | null, asOf: AsOf | null | undefined) =>
      (await unresolved(asOf)).filter((name) => reporterId === null || name.reporterId === reporterId),
  };
}

export type ResolutionLoaders = ReturnType<typeof createResolutionLoaders>;
