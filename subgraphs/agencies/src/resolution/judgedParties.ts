import type { Condition } from '@prim/chassis/listLoader';

import type { WrittenNameRecord } from '../models/WrittenName.ts';
import type { NameVerdict } from './standing.ts';

/** A name that institutions judged, and what their judgements come to. */
export interface JudgedName extends WrittenNameRecord, NameVerdict {}

/** The names that were judged, by `nameKey`. */
export type JudgedNames = ReadonlyMap<string, JudgedName>;

/** Who stands on one side of a claim, by the path that holds it. */
export type Party = 'provider' | 'receiver' | 'holder';

/**
 * Conditions and expressions of MongoDB that hold whom a party means once judgements count, so that the database finds
 * and sums by it. What was recorded stays in the claim; the names that were judged come with each question.
 */

const writes = (party: Party, { asWritten, ref }: WrittenNameRecord): Condition => ({
  [`${party}.asWritten`]: asWritten,
  [`${party}.ref`]: ref,
});

const isRefused = (party: Party, name: JudgedName, ids: readonly string[]): Condition => ({
  ...writes(party, name),
  [`${party}.organisationId`]: { $in: ids },
});

const anyOf = (conditions: readonly Condition[]): Condition =>
  conditions.length === 1 ? (conditions[0] ?? {}) : { $or: conditions };

/** Conditions of which one holds where a party means one of these organisations; an index serves each of them. */
export function waysToMean(party: Party, ids: readonly string[], judged: JudgedNames): readonly Condition[] {
  const names = [...judged.values()];
  const means = ({ organisationId }: JudgedName) => organisationId !== null && ids.includes(organisationId);
  const recorded = { [`${party}.organisationId`]: ids.length === 1 ? ids[0] : { $in: ids } };
  const not = names.flatMap((name): readonly Condition[] => {
    if (name.isSettled) return means(name) ? [] : [writes(party, name)];
    const refused = name.refusedIds.filter((id) => ids.includes(id));
    return refused.length > 0 ? [isRefused(party, name, refused)] : [];
  });
  return [
    not.length > 0 ? { ...recorded, $nor: not } : recorded,
    ...names.filter(means).map((name) => writes(party, name)),
  ];
}

/** The condition that a party means one of these organisations. */
export const partyIs = (party: Party, ids: readonly string[], judged: JudgedNames): Condition =>
  anyOf(waysToMean(party, ids, judged));

/** The condition that a party means nobody who is known, or is not named. */
export function partyIsUnknown(party: Party, judged: JudgedNames): Condition {
  const names = [...judged.values()];
  const known = names.filter(({ organisationId }) => organisationId !== null);
  const recorded = { [`${party}.organisationId`]: null };
  return anyOf([
    known.length > 0 ? { ...recorded, $nor: known.map((name) => writes(party, name)) } : recorded,
    ...names.flatMap((name): readonly Condition[] => {
      if (name.isSettled) return name.organisationId === null ? [writes(party, name)] : [];
      return name.refusedIds.length > 0 ? [isRefused(party, name, name.refusedIds)] : [];
    }),
  ]);
}

/**
 * The expression whose value is the organisation that a party means; null for nobody. However many names were judged,
 * it is no deeper: MongoDB limits that.
 */
export function idOfParty(party: Party, judged: JudgedNames): unknown {
  const recorded = { $ifNull: [`$${party}.organisationId`, null] };
  if (judged.size === 0) return recorded;
  const isWritten = ({ asWritten, ref }: JudgedName): unknown => ({
    $and: [
      { $eq: [`$${party}.asWritten`, { $literal: asWritten }] },
      { $eq: [{ $ifNull: [`$${party}.ref`, null] }, { $literal: ref }] },
    ],
  });
  const names = [...judged.values()];
  const nobody = names.flatMap((name): readonly unknown[] => {
    if (name.isSettled) return name.organisationId === null ? [isWritten(name)] : [];
    return name.refusedIds.map((id) => ({ $and: [isWritten(name), { $eq: [recorded, { $literal: id }] }] }));
  });
  const settled = names
    .filter(({ organisationId }) => organisationId !== null)
    .map((name) => ({ $cond: [isWritten(name), { $literal: name.organisationId }, null] }));
  return { $cond: [{ $or: nobody }, null, { $ifNull: [...settled, recorded] }] };
}
