import type { Model } from 'mongoose';

import { type AsOf, asOfCondition, type TimePaths } from './asOf.ts';
import { type Connection, type Order, type PageArguments, pageLoader } from './connection.ts';
import type { SourcedRecord } from './fields.ts';
import { anyOf, loaderOf } from './loaders.ts';

/** A condition of MongoDB, built by code from checked values only. */
export type Condition = Readonly<Record<string, unknown>>;

/** The paths of a record behind the fields that clients filter and sort by, and its order where none is asked. */
export interface ListPaths<F, O extends string> {
  /** A path that must hold the value, or the condition that a value stands for. */
  readonly filter: { readonly [K in keyof F]-?: string | ((value: NonNullable<F[K]>) => Condition) };
  readonly orderBy: Readonly<Record<O, string>>;
  readonly order: readonly [O, Order['direction']];
  /** Of claims: where they keep their times, for `asOf`. */
  readonly times?: TimePaths;
}

/** The arguments of a field that answers a list: which records, in which order, and which page of them. */
export interface ListArguments<F, O extends string> extends PageArguments {
  readonly filter?: F | null;
  readonly orderBy?: { readonly field: O; readonly direction?: Order['direction'] };
  readonly includeIllustrative?: boolean;
  readonly asOf?: AsOf | null;
}

const factual = ['PUBLISHED', 'RECORDED', 'BACK_CALCULATED'] as const;

/** The condition that leaves out what is made up, unless it was asked for. */
export const visible = (includeIllustrative: boolean | undefined): Condition =>
  includeIllustrative ? {} : { dataStatus: { $in: factual } };

/** The same for `find`, whose filters must be marked as ours. */
export const isFactual = { dataStatus: anyOf(factual) };

/** Records by their key, one round trip for all that are asked for in one turn. */
export const recordLoader = <T extends { readonly _id: string }>(model: Model<T>) =>
  loaderOf(
    (ids: readonly string[]) => model.find({ _id: anyOf(ids) }).lean<T[]>(),
    (record) => record._id,
  );

/** Pages of what lies `within` a condition of ours and matches what a client asks for. */
export function listLoader<T extends SourcedRecord, F extends object, O extends string>(
  model: Model<T>,
  known: ListPaths<F, O>,
): (asked: ListArguments<F, O>, within?: Condition) => Promise<Connection<T>> {
  const pages = pageLoader(model);
  const keys = Object.keys(known.filter) as (keyof F & string)[];
  return ({ filter, orderBy, includeIllustrative, asOf, first, after }, within = {}) => {
    const asked = keys.flatMap((key): Condition[] => {
      const value = filter?.[key];
      if (value === null || value === undefined) return [];
      const place = known.filter[key];
      return [typeof place === 'string' ? { [place]: value } : place(value)];
    });
    const then = asOf && known.times ? [asOfCondition(asOf, known.times)] : [];
    const [field, direction] = orderBy ? [orderBy.field, orderBy.direction ?? 'ASC'] : known.order;
    return pages.load({
      filter: { $and: [within, visible(includeIllustrative), ...then, ...asked] },
      orderBy: { field: known.orderBy[field], direction },
      first,
      after,
    });
  };
}
