import { type Connection, type Order, type PageArguments, pageLoader } from '@prim/chassis/connection';
import type { SourcedRecord } from '@prim/chassis/fields';
import { anyOf, groupLoaderOf, loaderOf } from '@prim/chassis/loaders';
import { sourceLoader } from '@prim/chassis/sources';
import type { Model } from 'mongoose';

import type { QueryProgrammeArgs } from './__generated__/resolvers.ts';
import * as paths from './listPaths.ts';
import { Call, type CallRecord } from './models/Call.ts';
import { Indicator, type IndicatorRecord } from './models/Indicator.ts';
import { Pdr } from './models/Pdr.ts';
import { PdrAxis, type PdrAxisRecord } from './models/PdrAxis.ts';
import {
  countsOfProjects,
  type ProgrammeNumbersRecord,
  projectCountPipeline,
  type ProjectCounts,
} from './models/ProgrammeNumbers.ts';
import { Project } from './models/Project.ts';
import { Receipt } from './models/Receipt.ts';
import { RegionalExpenditure } from './models/RegionalExpenditure.ts';
import { ServicePoint } from './models/ServicePoint.ts';

type Filter = Readonly<Record<string, unknown>>;

/** The arguments of a field that answers a list: a page of it, and what it is to hold in which order. */
interface ListArguments<F, O extends string> extends PageArguments {
  readonly filter?: F | null;
  readonly orderBy?: { readonly field: O; readonly direction?: Order['direction'] };
  readonly includeIllustrative?: boolean;
}

const byId = <T extends { readonly _id: string }>(model: Model<T>) =>
  loaderOf(
    (ids: readonly string[]) => model.find({ _id: anyOf(ids) }).lean<T[]>(),
    (record) => record._id,
  );

/** Pages of what lies `within` a condition of ours and matches what a client asks for. */
function listOf<T extends SourcedRecord, F extends object, O extends string>(
  model: Model<T>,
  known: paths.ListPaths<F, O>,
): (asked: ListArguments<F, O>, within?: Filter) => Promise<Connection<T>> {
  const pages = pageLoader(model);
  const keys = Object.keys(known.filter) as (keyof F)[];
  return ({ filter, orderBy, includeIllustrative = false, first, after }, within = {}) => {
    const wanted = keys.map((key) => [known.filter[key], filter?.[key]]).filter(([, value]) => value != null);
    const [field, direction] = orderBy ? [orderBy.field, orderBy.direction ?? 'ASC'] : known.order;
    return pages.load({
      filter: { $and: [within, visible(includeIllustrative), Object.fromEntries(wanted) as Filter] },
      orderBy: { field: known.orderBy[field], direction },
      first,
      after,
    });
  };
}

const factual = ['PUBLISHED', 'BACK_CALCULATED'] as const;
const visible = (includeIllustrative: boolean | undefined): Filter =>
  includeIllustrative ? {} : { dataStatus: { $in: factual } };

/** How many calls, and how many indicators, are told of one programme at most. */
const partsMax = 100;

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
    ...visible(includeIllustrative),
  };
  const latestFirst = { asOf: -1, _id: -1 } as const;
  const [[projects], calls, indicators, pointsByRegion] = await Promise.all([
    Project.aggregate<ProjectCounts>(projectCountPipeline(match)),
    Call.aggregate<CallRecord>([{ $match: match }, { $sort: { opensOn: 1, _id: 1 } }, { $limit: partsMax }]),
    Indicator.aggregate<IndicatorRecord>([{ $match: match }, { $sort: latestFirst }, { $limit: partsMax }]),
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

/** Made anew for each request, so that no request reads what another one loaded. */
export const createLoaders = () => ({
  sourceById: sourceLoader(),
  pdrById: byId(Pdr),
  pdrAxisById: byId(PdrAxis),
  callById: byId(Call),
  projectById: byId(Project),
  servicePointById: byId(ServicePoint),
  indicatorById: byId(Indicator),
  receiptById: byId(Receipt),
  regionalExpenditureById: byId(RegionalExpenditure),
  axesByPdr: groupLoaderOf(
    (pdrIds: readonly string[]) =>
      PdrAxis.find({ pdrId: anyOf(pdrIds), dataStatus: anyOf(factual) })
        .sort({ number: 1 })
        .lean<PdrAxisRecord[]>(),
    (axis) => [axis.pdrId],
  ),
  indicatorsByProject: groupLoaderOf(
    (projectIds: readonly string[]) =>
      Indicator.find({ projectId: anyOf(projectIds), dataStatus: anyOf(factual) })
        .sort({ asOf: -1, _id: 1 })
        .lean<IndicatorRecord[]>(),
    (indicator) => (indicator.projectId ? [indicator.projectId] : []),
  ),
  pdrs: listOf(Pdr, paths.pdrPaths),
  pdrAxes: listOf(PdrAxis, paths.pdrAxisPaths),
  calls: listOf(Call, paths.callPaths),
  projects: listOf(Project, paths.projectPaths),
  servicePoints: listOf(ServicePoint, paths.servicePointPaths),
  indicators: listOf(Indicator, paths.indicatorPaths),
  receipts: listOf(Receipt, paths.receiptPaths),
  regionalExpenditures: listOf(RegionalExpenditure, paths.expenditurePaths),
  programme: countProgramme,
});

export type Loaders = ReturnType<typeof createLoaders>;
