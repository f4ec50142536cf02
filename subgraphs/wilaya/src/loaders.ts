import { type AsOf, asOfCondition, holdsAsOf, type TimePaths, timesOf } from '@prim/chassis/asOf';
import { type Connection, type PageArguments, pageLoader } from '@prim/chassis/connection';
import type { SourcedRecord } from '@prim/chassis/fields';
import { type ClaimArguments, claimLoader } from '@prim/chassis/ledger/claimLoader';
import { ledgerLoaders } from '@prim/chassis/ledger/ledgerLoaders';
import { anyOf, groupLoaderOf, loaderOf } from '@prim/chassis/loaders';
import { sourceLoader } from '@prim/chassis/sources';
import type DataLoader from 'dataloader';
import type { Model, QueryFilter } from 'mongoose';

import { auditFactsLoader } from './auditFacts.ts';
import { listLengthMax } from './boundedList.ts';
import type { DatabaseFilter } from './filters.ts';
import { Agreement } from './models/Agreement.ts';
import { Amendment } from './models/Amendment.ts';
import { Committee } from './models/Committee.ts';
import { Decision } from './models/Decision.ts';
import { Meeting } from './models/Meeting.ts';
import { Organisation } from './models/Organisation.ts';
import type { ResolutionCandidateRecord } from './models/ResolutionCandidate.ts';
import { Territory } from './models/Territory.ts';
import type { WrittenNameRecord } from './models/WrittenName.ts';
import { keysOfWritten, resolutionCandidates } from './resolutionCandidates.ts';

/** When agreements and amendments were signed, and when that was recorded. */
const timesOfSigning: TimePaths = { valueDate: ['signedOn'], recordedAt: 'recordedAt' };

/** When decisions were taken, and when that was recorded. */
const timesOfDeciding: TimePaths = { valueDate: ['decidedOn'], recordedAt: 'recordedAt' };

/** Every read of the wilaya's database. */
export const createLoaders = () => ({
  sourceById: sourceLoader(),
  auditFacts: auditFactsLoader(),
  ledger: ledgerLoaders(),
  territoryByCode: byId(Territory),
  agreementById: claimLoader(Agreement, timesOfSigning),
  committeeById: byId(Committee),
  meetingById: byId(Meeting),
  decisionById: claimLoader(Decision, timesOfDeciding),
  amendmentById: claimLoader(Amendment, timesOfSigning),

  ...organisationLoaders(),
  predecessorsOf: listsOf(Organisation, ['successorId'], '_id', ({ successorId }) => [successorId]),
  subAgreementsOf: listsOf(
    Agreement,
    ['frameAgreementId'],
    'signedOn',
    (it) => [it.frameAgreementId],
    timesOfSigning,
  ),
  amendmentsOf: listsOf(
    Amendment,
    ['agreementId'],
    'signedOn',
    ({ agreementId }) => [agreementId],
    timesOfSigning,
  ),
  contractRoundOf: lastOf(
    listsOf(Agreement, ['callId'], 'signedOn', ({ callId }) => [callId], timesOfSigning),
  ),
  committeesByOrganisation: listsOf(
    Committee,
    ['chairId', 'members.organisationId'],
    '_id',
    ({ chairId, members }) => new Set([chairId, ...members.map(({ organisationId }) => organisationId)]),
  ),
  decisionsByMeeting: listsOf(
    Decision,
    ['meetingId'],
    'decidedOn',
    ({ meetingId }) => [meetingId],
    timesOfDeciding,
  ),
  decisionsByProject: decisionsBy('projectIds'),
  decisionsByCall: decisionsBy('callIds'),
  decisionsByAgreement: decisionsBy('agreementIds'),

  organisationPages: pagesOf(Organisation, { NAME: 'sortName', ID: '_id', VALID_FROM: 'validFrom' }),
  territoryPages: pagesOf(Territory, { CODE: '_id', NAME: 'sortName', POPULATION_2024: 'population2024' }),
  agreementPages: pagesOf(
    Agreement,
    { SIGNED_ON: 'signedOn', VALID_TO: 'validTo', ID: '_id' },
    timesOfSigning,
  ),
  committeePages: pagesOf(Committee, { NAME: 'sortName', ESTABLISHED_ON: 'establishedOn', ID: '_id' }),
  meetingPages: pagesOf(Meeting, { START_ON: 'startOn', ID: '_id' }),
  decisionPages: pagesOf(Decision, { DECIDED_ON: 'decidedOn', ID: '_id' }, timesOfDeciding),
});

export type Loaders = ReturnType<typeof createLoaders>;

/** Decisions by what they are about. */
const decisionsBy = (path: 'projectIds' | 'callIds' | 'agreementIds') =>
  listsOf(Decision, [path], 'decidedOn', (decision) => decision[path], timesOfDeciding);

/** Organisations by id, by name, and by what data of others writes, which takes two round trips for all names. */
function organisationLoaders() {
  const organisationById = byId(Organisation);
  const organisationsByName = listsOf(Organisation, ['nameKeys'], '_id', ({ nameKeys }) => nameKeys);
  return {
    organisationById,
    organisationsByName,
    async candidatesOf(written: WrittenNameRecord): Promise<readonly ResolutionCandidateRecord[]> {
      const found = await Promise.all(
        keysOfWritten(written).map((key) => organisationsByName.load(key, { includeIllustrative: false })),
      );
      const distinct = [...new Map(found.flat().map((it) => [it._id, it])).values()];
      const successors = await Promise.all(
        distinct.map(({ successorId }) => organisationById.load(successorId)),
      );
      return resolutionCandidates(
        written,
        distinct,
        successors.filter((it) => it !== null),
      );
    },
  };
}

/** Whether the client asked for made-up records too, and as of when. */
interface ListArguments {
  readonly includeIllustrative: boolean;
  /** Of claims: the moment that they are asked for. */
  readonly asOf?: AsOf | null | undefined;
}

/** The arguments of a list that comes in pages, as the schema has them. */
interface PagedListArguments<Field extends string> extends PageArguments, ListArguments {
  readonly orderBy: { readonly field: Field; readonly direction?: 'ASC' | 'DESC' };
}

/** A loader that also takes the place of a reference that is not there, and answers null for it. */
function orNull<K, V>(loader: DataLoader<K, V | null>) {
  return { load: async (key: K | null | undefined) => (key == null ? null : loader.load(key)) };
}

function byId<T extends SourcedRecord>(model: Model<T>) {
  return orNull(
    loaderOf(
      (ids: readonly string[]) => model.find({ _id: anyOf(ids) } as QueryFilter<T>).lean<T[]>(),
      (record) => record._id,
    ),
  );
}

/**
 * Whole lists of records that name a key at one of `paths`, in the order of `sortField`; none is longer than
 * `listLengthMax`. All lists asked for in one turn come in one round trip.
 */
function listsOf<T extends SourcedRecord>(
  model: Model<T>,
  paths: readonly string[],
  sortField: string,
  keysOf: (record: T) => Iterable<string | null>,
  times?: TimePaths,
) {
  const lists = groupLoaderOf(
    (keys: readonly string[]) => {
      const named = paths.map((path) => ({ [path]: anyOf(keys) }));
      // One path is asked for as such: not every database serves `$or` by an index.
      const condition = named.length === 1 ? named[0] : { $or: named };
      return model
        .find(condition as QueryFilter<T>)
        .sort({ [sortField]: 1, _id: 1 })
        .lean<T[]>();
    },
    (record) => [...keysOf(record)].filter((key) => key !== null),
  );
  return {
    async load(key: string, { includeIllustrative, asOf }: ListArguments): Promise<readonly T[]> {
      const found = await lists.load(key);
      const wanted = found
        .filter((it) => includeIllustrative || it.dataStatus !== 'ILLUSTRATIVE')
        .filter((it) => !times || holdsAsOf(asOf, timesOf(it, times)));
      return wanted.slice(0, listLengthMax);
    },
  };
}

/** The last published record of a list instead of the whole; null where the list is empty or has no key. */
function lastOf<T extends SourcedRecord>(lists: ReturnType<typeof listsOf<T>>) {
  return {
    async load(key: string | null | undefined, { asOf }: ClaimArguments): Promise<T | null> {
      if (key == null) return null;
      return (await lists.load(key, { includeIllustrative: false, asOf })).at(-1) ?? null;
    },
  };
}

/**
 * Pages of one collection; `paths` says by which field of the record each value of the order's enum sorts, `times`
 * where claims keep theirs.
 */
function pagesOf<T extends SourcedRecord, Field extends string>(
  model: Model<T>,
  paths: Readonly<Record<Field, string>>,
  times?: TimePaths,
) {
  const pages = pageLoader(model);
  return {
    /** @throws DomainError PAGE_SIZE_OUT_OF_RANGE, CURSOR_INVALID */
    async load(filter: DatabaseFilter, wanted: PagedListArguments<Field>): Promise<Connection<T>> {
      const { first, after, orderBy, includeIllustrative, asOf } = wanted;
      const published = includeIllustrative ? [] : [{ dataStatus: { $ne: 'ILLUSTRATIVE' } }];
      const then = asOf && times ? [asOfCondition(asOf, times)] : [];
      return pages.load({
        first,
        after,
        filter: { $and: [filter, ...published, ...then] },
        orderBy: { field: paths[orderBy.field], direction: orderBy.direction ?? 'ASC' },
      });
    },
  };
}
