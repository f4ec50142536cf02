import type { Model, QueryFilter } from 'mongoose';

import { type AsOf, holdsAsOf, type TimePaths, timesOf } from '../asOf.ts';
import { recordLoader } from '../listLoader.ts';
import { anyOf, loaderOf } from '../loaders.ts';
import type { ClaimRecord } from './claimModel.ts';
import type { ReversibleClaim } from './ReversibleClaim.ts';

/** The arguments of a field that answers one claim. */
export interface ClaimArguments {
  readonly asOf?: AsOf | null | undefined;
}

/** Reads one claim as of a moment: null for what was not there then, and for an id that is null or names none. */
export interface ClaimLoader<T> {
  load(id: string | null | undefined, asked?: ClaimArguments): Promise<T | null>;
}

/** Claims by their id, one round trip for all that are asked for in one turn, whatever their moments. */
export const claimLoader = <T extends ClaimRecord>(model: Model<T>, times: TimePaths): ClaimLoader<T> =>
  asOfMoments(recordLoader(model), times);

/** The claim that takes another one back, by the id of that one. */
export const reversalLoader = <T extends ReversibleClaim>(
  model: Model<T>,
  times: TimePaths,
): ClaimLoader<T> =>
  asOfMoments(
    loaderOf(
      (ids: readonly string[]) => model.find({ reversesId: anyOf(ids) } as QueryFilter<T>).lean<T[]>(),
      ({ reversesId }) => reversesId ?? '',
    ),
    times,
  );

/** Answers of a loader of claims, without those that were not there at the moment asked for. */
export const asOfMoments = <T extends object>(
  claims: { load(id: string): Promise<T | null> },
  times: TimePaths,
): ClaimLoader<T> => ({
  async load(id, { asOf } = {}) {
    const claim = id === null || id === undefined ? null : await claims.load(id);
    return claim && holdsAsOf(asOf, timesOf(claim, times)) ? claim : null;
  },
});
