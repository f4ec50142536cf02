import { accessLogLoader } from '@prim/chassis/accessLog';
import { runTogether } from '@prim/chassis/connection';
import { claimLoader, reversalLoader } from '@prim/chassis/ledger/claimLoader';
import { ledgerLoaders } from '@prim/chassis/ledger/ledgerLoaders';
import { isFactual, listLoader, recordLoader, visible } from '@prim/chassis/listLoader';
import { anyOf, groupLoaderOf } from '@prim/chassis/loaders';
import { sourceLoader } from '@prim/chassis/sources';

import type { QueryProgrammeArgs } from './__generated__/resolvers.ts';
import { auditFactsLoader } from './auditFacts.ts';
import * as paths from './listPaths.ts';
import { Call } from './models/Call.ts';
import type { FundingTraceRecord } from './models/FundingTrace.ts';
import { Indicator, type IndicatorRecord } from './models/Indicator.ts';
import { Pdr } from './models/Pdr.ts';
import { PdrAxis, type PdrAxisRecord } from './models/PdrAxis.ts';
import { PersonCountTable } from './models/PersonCountTable.ts';
import {
  countsOfProjects,
  type ProgrammeNumbersRecord,
  projectCountPipeline,
  type ProjectCounts,
} from './models/ProgrammeNumbers.ts';
import { Project } from './models/Project.ts';
import { Receipt, type ReceiptRecord } from './models/Receipt.ts';
import { receiptFact, type ReceiptFactRecord } from './models/ReceiptFact.ts';
import { RegionalExpenditure } from './models/RegionalExpenditure.ts';
import { ServicePoint } from './models/ServicePoint.ts';

/** How many indicators are told of one programme at most. */
const indicatorsMax = 100;

/** Counts in four round trips, whatever the size of the programme; null when nothing bears its name. */
async function countProgramme({
  name,
  regionCode,
  includeIllustrative,
}: QueryProgrammeArgs): Promise<ProgrammeNumbersRecord | null> {
  const region = regionCode ? { territoryScope: regionCode } : {};
  const match = { $and: [{ programme: name }, region, visible(includeIllustrative)] };
  const points = {
    ...(regionCode ? { regionCode } : {}),
    kind: { $nin: ['BAOM_NETWORK', 'RECEPTION_UNIT_NETWORK'] },
    status: { $ne: 'PLANNED' },
    ...visible(includeIllustrative),
  };
  const latestFirst = { asOf: -1, _id: -1 } as const;
  const [[projects], calls, indicators, pointsByRegion] = await Promise.all([
    Project.aggregate<ProjectCounts>(projectCountPipeline(match)),
    Call.aggregate<{ _id: string }>([
      { $match: match },
      { $sort: { opensOn: 1, _id: 1 } },
      { $project: { _id: 1 } },
    ]),
    Indicator.aggregate<IndicatorRecord>([
      { $match: match },
      { $sort: latestFirst },
      { $limit: indicatorsMax },
    ]),
    ServicePoint.aggregate<{ _id: string; count: number }>([
      { $match: points },
      { $group: { _id: '$regionCode', count: { $sum: 1 } } },
    ]),
  ]);
  if (!projects || projects.all.length + calls.length + indicators.length === 0) return null;
  const regions = new Set([...projects.byRegion.map(({ _id }) => _id), regionCode]);
  return {
    name,
    regionCode: regionCode ?? null,
    ...countsOfProjects(
      projects,
      calls.map(({ _id }) => _id),
    ),
    callCount: calls.length,
    servicePointCount: pointsByRegion
      .filter(({ _id }) => regions.has(_id))
      .reduce((sum, { count }) => sum + count, 0),
    indicators,
  };
}

/** What the description of the schema promises of `FundingTrace.receiptFacts`. */
const receiptFactsMax = 1000;

/** What was received under the agreements, for the projects and from the activities of a trace: one round trip. */
async function receiptFactsOf(trace: FundingTraceRecord): Promise<readonly ReceiptFactRecord[]> {
  const places = {
    agreementId: trace.agreementIds,
    projectId: trace.projectIds,
    activityIatiId: trace.activityIatiIds,
  };
  const found = await runTogether<ReceiptRecord, ReceiptRecord>(
    Receipt,
    Object.entries(places).map(([path, ids]) => [
      { $match: { [path]: { $in: ids }, ...visible(trace.includesIllustrative) } },
      { $sort: { receivedOn: 1, _id: 1 } },
      { $limit: receiptFactsMax },
    ]),
  );
  return [...new Map(found.map((receipt) => [receipt._id, receipt])).values()]
    .toSorted((a, b) => a.receivedOn.localeCompare(b.receivedOn) || a._id.localeCompare(b._id))
    .slice(0, receiptFactsMax)
    .map(receiptFact);
}

/** Made anew for each request, so that no request reads what another one loaded. */
export const createLoaders = () => ({
  sourceById: sourceLoader(),
  auditFacts: auditFactsLoader(),
  ledger: ledgerLoaders(),
  accessLog: accessLogLoader('region'),
  pdrById: recordLoader(Pdr),
  pdrAxisById: recordLoader(PdrAxis),
  callById: recordLoader(Call),
  projectById: recordLoader(Project),
  servicePointById: recordLoader(ServicePoint),
  indicatorById: recordLoader(Indicator),
  personCountTableById: recordLoader(PersonCountTable),
  receiptById: claimLoader(Receipt, paths.receiptTimes),
  reversalOfReceipt: reversalLoader(Receipt, paths.receiptTimes),
  regionalExpenditureById: claimLoader(RegionalExpenditure, paths.expenditureTimes),
  reversalOfExpenditure: reversalLoader(RegionalExpenditure, paths.expenditureTimes),
  axesByPdr: groupLoaderOf(
    (pdrIds: readonly string[]) =>
      PdrAxis.find({ pdrId: anyOf(pdrIds), ...isFactual })
        .sort({ number: 1 })
        .lean<PdrAxisRecord[]>(),
    (axis) => [axis.pdrId],
  ),
  indicatorsByProject: groupLoaderOf(
    (projectIds: readonly string[]) =>
      Indicator.find({ projectId: anyOf(projectIds), ...isFactual })
        .sort({ asOf: -1, _id: 1 })
        .lean<IndicatorRecord[]>(),
    (indicator) => (indicator.projectId ? [indicator.projectId] : []),
  ),
  pdrs: listLoader(Pdr, paths.pdrPaths),
  pdrAxes: listLoader(PdrAxis, paths.pdrAxisPaths),
  calls: listLoader(Call, paths.callPaths),
  projects: listLoader(Project, paths.projectPaths),
  servicePoints: listLoader(ServicePoint, paths.servicePointPaths),
  indicators: listLoader(Indicator, paths.indicatorPaths),
  personCountTables: listLoader(PersonCountTable, paths.personCountTablePaths),
  receipts: listLoader(Receipt, paths.receiptPaths),
  regionalExpenditures: listLoader(RegionalExpenditure, paths.expenditurePaths),
  programme: countProgramme,
  receiptFactsOf,
});

export type Loaders = ReturnType<typeof createLoaders>;
