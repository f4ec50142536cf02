import type {
  AgreementFilter,
  CommitteeFilter,
  DecisionFilter,
  MeetingFilter,
  OrganisationFilter,
  TerritoryFilter,
} from './__generated__/resolvers.ts';
import { localIdScheme } from './localIdScheme.ts';
import { wordsOf } from './normalizedText.ts';
import { subjectPaths } from './subjects.ts';

/** A filter of the database, made by code from values that the schema has checked. */
export type DatabaseFilter = Readonly<Record<string, unknown>>;

type Given<T> = T | null | undefined;

const searchWordsMax = 10;

/** All conditions at once; those that are null stand for what the client left out. */
const all = (...conditions: readonly (DatabaseFilter | null)[]): DatabaseFilter => ({
  $and: [{}, ...conditions.filter((condition) => condition !== null)],
});

const equals = (path: string, value: Given<string | boolean>): DatabaseFilter | null =>
  value == null ? null : { [path]: value };

/** Each word of the text begins a word of the record, found in the index as a range of words. */
function matchesWords(text: Given<string>): DatabaseFilter | null {
  const words = wordsOf(text ?? '').slice(0, searchWordsMax);
  const ranges = words.map((word) => ({
    searchWords: { $elemMatch: { $gte: word, $lt: `${word}\u{10ffff}` } },
  }));
  return ranges.length > 0 ? { $and: ranges } : null;
}

/**
 * Dates from `from` to `to`, both included. Partial dates compare as text, where a month comes right before its
 * days: so a first day is cut back to its month or year, and an end is put behind all that begins with it.
 */
function liesBetween(path: string, from: Given<string>, to: Given<string>): DatabaseFilter | null {
  if (from == null && to == null) return null;
  const earliest = from == null ? {} : { $gte: from.replace(/(-01){1,2}$/, '') };
  const latest = to == null ? {} : { $lt: `${to}\u{10ffff}` };
  return { [path]: { ...earliest, ...latest } };
}

/** The territory or one inside it: codes of HCP begin with the code that they lie in and a dot. */
function liesWithin(path: string, code: Given<string>): DatabaseFilter | null {
  if (code == null) return null;
  if (code === 'MA') return { [path]: { $ne: null } };
  return { $or: [{ [path]: code }, { [path]: { $gte: `${code}.`, $lt: `${code}/` } }] };
}

export const organisationFilter = (wanted: Given<OrganisationFilter>): DatabaseFilter =>
  all(
    matchesWords(wanted?.search),
    equals('type', wanted?.type),
    equals('country', wanted?.country),
    equals('territoryCode', wanted?.territoryCode),
    liesWithin('territoryCode', wanted?.withinTerritoryCode),
    equals('aliases.value', wanted?.alias),
    equals('parentId', wanted?.parentId),
    wanted?.isRegisteredId === true ? { idScheme: { $ne: localIdScheme } } : null,
    wanted?.isRegisteredId === false ? { idScheme: localIdScheme } : null,
  );

export const territoryFilter = (wanted: Given<TerritoryFilter>): DatabaseFilter =>
  all(
    matchesWords(wanted?.search),
    equals('level', wanted?.level),
    equals('parentCode', wanted?.parentCode),
    equals('ancestorCodes', wanted?.withinCode),
    equals('milieu', wanted?.milieu),
    equals('occursInSources', wanted?.occursInSources),
  );

export const agreementFilter = (wanted: Given<AgreementFilter>): DatabaseFilter =>
  all(
    matchesWords(wanted?.search),
    equals('kind', wanted?.kind),
    equals('regionCode', wanted?.regionCode),
    equals('parties.organisationId', wanted?.partyId),
    equals('frameAgreementId', wanted?.frameAgreementId),
    equals('callId', wanted?.callId),
    equals('status', wanted?.status),
    liesBetween('signedOn', wanted?.signedFrom, wanted?.signedTo),
  );

export const committeeFilter = (wanted: Given<CommitteeFilter>): DatabaseFilter =>
  all(
    equals('kind', wanted?.kind),
    equals('regionCode', wanted?.regionCode),
    equals('programme', wanted?.programme),
    equals('members.organisationId', wanted?.memberId),
  );

export const meetingFilter = (wanted: Given<MeetingFilter>): DatabaseFilter =>
  all(
    equals('committeeId', wanted?.committeeId),
    equals('kind', wanted?.kind),
    equals('regionCode', wanted?.regionCode),
    equals('participantIds', wanted?.participantId),
    liesBetween('startOn', wanted?.heldFrom, wanted?.heldTo),
  );

const isAbout = (id: Given<string>): DatabaseFilter | null =>
  id == null ? null : { $or: subjectPaths.map((path) => ({ [path]: id })) };

export const decisionFilter = (wanted: Given<DecisionFilter>): DatabaseFilter =>
  all(
    equals('kind', wanted?.kind),
    equals('outcome', wanted?.outcome),
    equals('regionCode', wanted?.regionCode),
    equals('decidedById', wanted?.decidedById),
    equals('committeeId', wanted?.committeeId),
    equals('meetingId', wanted?.meetingId),
    isAbout(wanted?.subjectId),
    liesBetween('decidedOn', wanted?.decidedFrom, wanted?.decidedTo),
  );
