import { accessLogLoader } from '@prim/chassis/accessLog';
import { runTogether } from '@prim/chassis/connection';
import { asOfMoments, claimLoader, reversalLoader } from '@prim/chassis/ledger/claimLoader';
import { ledgerLoaders } from '@prim/chassis/ledger/ledgerLoaders';
import { type Condition, type ListArguments, listLoader, recordLoader } from '@prim/chassis/listLoader';
import { anyOf, groupLoaderOf, loaderOf } from '@prim/chassis/loaders';
import { sourceLoader } from '@prim/chassis/sources';
import DataLoader from 'dataloader';
import type { Model } from 'mongoose';

import { auditLoaders } from './auditLoaders.ts';
import * as paths from './listPaths.ts';
import { Budget } from './models/Budget.ts';
import { ExchangeRate, type ExchangeRateRecord } from './models/ExchangeRate.ts';
import type { FundingRecord } from './models/Funding.ts';
import { FundingActivity, type FundingActivityRecord } from './models/FundingActivity.ts';
import { FundingEntry, type FundingEntryRecord } from './models/FundingEntry.ts';
import type { FundingTotalRecord } from './models/FundingTotal.ts';
import { HeldBackText, type HeldBackTextRecord } from './models/HeldBackText.ts';
import { StatedAmount, type StatedAmountRecord } from './models/StatedAmount.ts';
import { SubsidyContract } from './models/SubsidyContract.ts';
import { type Party, partyIs, partyIsUnknown } from './resolution/judgedParties.ts';
import { createResolutionLoaders, type ResolutionLoaders } from './resolutionLoaders.ts';
import { type RestatedActivities, restatedLoader } from './restatedLoader.ts';
import { totalsOf } from './totals/fundingTotals.ts';
import {
  groupsOf,
  type InnerProvider,
  type KnownThen,
  type Sum,
  type Summed,
  sumPipelines,
  type TotalRequest,
} from './totals/sumPipelines.ts';
import {
  type ConversionRequest,
  conversionOf,
  type DaySum,
  daySumPipelines,
  type TotalConversion,
} from './totals/totalConversion.ts';
import { traceLoader } from './traceLoader.ts';

/** The most items of a list that is no connection; the descriptions of the schema promise it. */
const listLengthMax = 100;

/** Totals of any number of records, of whatever type: one round trip for all, summed by the database. */
const totalsLoader = <T>(
  model: Model<T>,
  summed: Summed,
  { judgedNames }: ResolutionLoaders,
  restatedActivities: RestatedActivities,
) =>
  new DataLoader<TotalRequest, readonly FundingTotalRecord[], string>(
    async (requests) => {
      const groups = groupsOf(requests);
      const known = await Promise.all(
        groups.map(async ([first]): Promise<KnownThen> => {
          const then = first?.asOf?.recordedAt;
          const [judged, restated] = await Promise.all([judgedNames(then), restatedActivities(then)]);
          return { judged, restated };
        }),
      );
      const rows = await runTogether<T, Sum | InnerProvider>(model, sumPipelines(groups, summed, known));
      const byOwner = Map.groupBy(rows, ({ group, id }) => `${group} ${id}`);
      return requests.map((request) => {
        const group = groups.findIndex((alike) => alike.includes(request));
        return totalsOf(
          request,
          byOwner.get(`${group} ${request.id}`) ?? [],
          summed,
          known[group] ?? { judged: new Map(), restated: [] },
        );
      });
    },
    { cacheKeyFn: JSON.stringify },
  );

/** Totals in other currencies: one round trip for the days of all their amounts, and one for the rates of these. */
const conversionLoader = () =>
  new DataLoader<ConversionRequest, TotalConversion, string>(
    async (requests) => {
      const days = await runTogether<FundingEntryRecord, DaySum>(FundingEntry, daySumPipelines(requests));
      const byRequest = Map.groupBy(days, ({ index }) => index);
      const dated = [...new Set(days.flatMap(({ valueDate }) => valueDate ?? []))];
      const stored =
        dated.length > 0
          ? await ExchangeRate.find({ rateOn: anyOf(dated) }).lean<ExchangeRateRecord[]>()
          : [];
      return requests.map((request, index) => conversionOf(request, byRequest.get(index) ?? [], stored));
    },
    { cacheKeyFn: JSON.stringify, maxBatchSize: 100 },
  );

const fundedBy = ['projectId', 'callId', 'agreementId'] as const satisfies readonly FundingRecord['field'][];

/** A project, call or agreement as the key of a loader: `projectId prj-sm-tamkine`. */
const fundedKey = ({ field, id }: FundingRecord) => `${field} ${id}`;

const keysOfFunded = (record: Partial<Record<FundingRecord['field'], string | null>>) =>
  fundedBy.flatMap((field) => (record[field] ? [`${field} ${record[field]}`] : []));

/** What names any of the projects, calls and agreements that the keys stand for. */
const namesFunded = (keys: readonly string[]) => ({
  $or: fundedBy.map((field) => {
    const ids = keys.filter((key) => key.startsWith(`${field} `)).map((key) => key.slice(field.length + 1));
    return { [field]: { $in: ids } };
  }),
});

/** The activities that name projects, calls and agreements, and those that are named by entries that do. */
function findActivityLinks(keys: readonly string[]) {
  type Link = Pick<FundingEntryRecord, FundingRecord['field'] | 'activityIatiId' | 'parentIatiId'>;
  const link = { projectId: 1, callId: 1, agreementId: 1, parentIatiId: 1 } as const;
  return FundingEntry.aggregate<Link>([
    { $match: { ...namesFunded(keys), activityIatiId: { $ne: null }, dataStatus: { $ne: 'ILLUSTRATIVE' } } },
    { $project: { _id: 0, activityIatiId: 1, ...link } },
    {
      $unionWith: {
        coll: FundingActivity.collection.name,
        pipeline: [
          { $match: { ...namesFunded(keys), dataStatus: { $ne: 'ILLUSTRATIVE' } } },
          { $project: { _id: 0, activityIatiId: '$_id', ...link } },
        ],
      },
    },
  ]).exec();
}

/** The newest first. @param isDecided whether a person has decided; null for both */
const heldBackTexts = (reporterId: string, isDecided: boolean | null) =>
  HeldBackText.find({
    reporterId,
    ...(isDecided === null ? {} : { decision: isDecided ? anyOf(['RELEASE', 'WITHHOLD']) : null }),
  })
    .sort({ heldAt: -1, _id: 1 })
    .limit(listLengthMax)
    .lean<HeldBackTextRecord[]>();

/** A list whose parties are asked for by whom they are judged to mean, as of the moment that the list is asked for. */
function listByParties<F extends object, O extends string, Found>(
  list: (asked: ListArguments<F, O>, within?: Condition) => Promise<Found>,
  { judgedNames }: ResolutionLoaders,
) {
  return async (asked: ListArguments<F & paths.PartyFilter, O>, within: Condition = {}): Promise<Found> => {
    const { receiverId, providerId, holderId, receiverUnresolved, ...filter } =
      asked.filter ?? ({} as F & paths.PartyFilter);
    const parties = Object.entries({
      receiver: receiverId,
      provider: providerId,
      holder: holderId,
    }) as (readonly [Party, string | null | undefined])[];
    const isAsked = receiverUnresolved != null || parties.some(([, id]) => id != null);
    if (!isAsked) return list({ ...asked, filter: filter as F }, within);
    const judged = await judgedNames(asked.asOf?.recordedAt);
    const unknown = partyIsUnknown('receiver', judged);
    return list(
      { ...asked, filter: filter as F },
      {
        $and: [
          within,
          ...parties.flatMap(([party, id]) => (id == null ? [] : [partyIs(party, [id], judged)])),
          ...(receiverUnresolved == null ? [] : [receiverUnresolved ? unknown : { $nor: [unknown] }]),
        ],
      },
    );
  };
}

const childrenLoader = () =>
  groupLoaderOf(
    (parentIds: readonly string[]) =>
      FundingActivity.find({ parentIatiId: anyOf(parentIds) })
        .sort({ _id: 1 })
        .lean<FundingActivityRecord[]>(),
    ({ parentIatiId }) => (parentIatiId ? [parentIatiId] : []),
  );

/** Made anew for each request, so that no request reads what another one loaded. */
export function createLoaders() {
  const activityById = recordLoader(FundingActivity);
  const restatedActivities = restatedLoader();
  const resolution = createResolutionLoaders(restatedActivities);
  const children = childrenLoader();
  const activityLinks = groupLoaderOf(findActivityLinks, keysOfFunded);
  const statedAmounts = groupLoaderOf(
    (keys: readonly string[]) =>
      StatedAmount.aggregate<StatedAmountRecord>([
        { $match: { ...namesFunded(keys), dataStatus: { $ne: 'ILLUSTRATIVE' } } },
        { $sort: { _id: 1 } },
      ]).exec(),
    keysOfFunded,
  );
  return {
    sourceById: sourceLoader(),
    ledger: ledgerLoaders(),
    accessLog: accessLogLoader('agencies'),
    activityById,
    entryById: claimLoader(FundingEntry, paths.entryTimes),
    contractById: claimLoader(SubsidyContract, paths.contractTimes),
    reversalOfContract: reversalLoader(SubsidyContract, paths.contractTimes),
    contracts: listByParties(listLoader(SubsidyContract, paths.contractPaths), resolution),
    budgetById: recordLoader(Budget),
    statedAmountById: recordLoader(StatedAmount),
    exchangeRateById: recordLoader(ExchangeRate),
    entryByStatedAmount: asOfMoments(
      loaderOf(
        (ids: readonly (string | null)[]) =>
          FundingEntry.find({ statedAmountId: anyOf(ids) }).lean<FundingEntryRecord[]>(),
        ({ statedAmountId }) => statedAmountId,
      ),
      paths.entryTimes,
    ),
    reversalOf: reversalLoader(FundingEntry, paths.entryTimes),
    childrenOf: async (iatiId: string) => (await children.load(iatiId)).slice(0, listLengthMax),
    activitiesOf: async (funded: FundingRecord) => {
      const links = await activityLinks.load(fundedKey(funded));
      const ids = new Set(
        links.flatMap(({ activityIatiId, parentIatiId }) => [activityIatiId, parentIatiId]),
      );
      const wanted = [...ids]
        .filter((id) => id !== null)
        .toSorted()
        .slice(0, listLengthMax);
      const found = await Promise.all(wanted.map((id) => activityById.load(id)));
      return found.filter((activity) => activity !== null);
    },
    statedAmountsOf: async (funded: FundingRecord) =>
      (await statedAmounts.load(fundedKey(funded))).slice(0, listLengthMax),
    entryTotals: totalsLoader(FundingEntry, 'ENTRIES', resolution, restatedActivities),
    budgetTotals: totalsLoader(Budget, 'BUDGETS', resolution, restatedActivities),
    restatedActivities,
    ...auditLoaders(activityById, resolution, restatedActivities),
    conversion: conversionLoader(),
    trace: traceLoader(resolution, activityById, restatedActivities),
    ...resolution,
    activities: listLoader(FundingActivity, paths.activityPaths),
    entries: listByParties(listLoader(FundingEntry, paths.entryPaths), resolution),
    heldBackTexts,
    budgets: listLoader(Budget, paths.budgetPaths),
    statedAmounts: listLoader(StatedAmount, paths.statedAmountPaths),
    exchangeRates: listLoader(ExchangeRate, paths.exchangeRatePaths),
  };
}

export type Loaders = ReturnType<typeof createLoaders>;
