import { type Connection, type Order, type PageArguments, pageLoader } from '@prim/chassis/connection';
import type { Model } from 'mongoose';

type Condition = Readonly<Record<string, unknown>>;

/** As in the schema: the inputs `<Type>Order`. */
interface ListOrder<Field extends string> {
  readonly field: Field;
  readonly direction?: Order['direction'];
}

/** How the arguments of a list become a query: where each field of its filter and of its order is looked up. */
export interface ListPlan<Filter, Field extends string> {
  /** A path that must equal what is given, or the condition made of it. */
  readonly filter: {
    readonly [K in keyof Required<Filter>]: string | ((given: NonNullable<Filter[K]>) => Condition);
  };
  readonly order: Readonly<Record<Field, string>>;
  /** For lists whose field has no `orderBy`. */
  readonly orderByDefault: ListOrder<Field>;
}

/** The arguments of a field that answers a list. */
interface ListArguments<Filter, Field extends string> extends PageArguments {
  readonly filter?: Filter | null | undefined;
  readonly orderBy?: ListOrder<Field> | undefined;
  readonly includeIllustrative: boolean;
}

const published: Condition = { dataStatus: { $ne: 'ILLUSTRATIVE' } };

/**
 * Pages of one collection by the arguments that its lists have in the graph.
 *
 * @returns loads a page; `within` is a second filter that holds as well, for a list under another record
 * @throws DomainError PAGE_SIZE_OUT_OF_RANGE, CURSOR_INVALID
 */
export function listLoader<T extends { readonly _id: string }, Filter extends object, Field extends string>(
  model: Model<T>,
  plan: ListPlan<Filter, Field>,
): (list: ListArguments<Filter, Field>, within?: Filter) => Promise<Connection<T>> {
  const pages = pageLoader(model);
  return async ({ first, after, filter, orderBy, includeIllustrative }, within) => {
    const { field, direction = 'ASC' } = orderBy ?? plan.orderByDefault;
    const conditions = [
      ...conditionsOf(filter, plan.filter),
      ...conditionsOf(within, plan.filter),
      ...(includeIllustrative ? [] : [published]),
    ];
    return pages.load({
      first,
      after,
      filter: conditions.length > 0 ? { $and: conditions } : {},
      orderBy: { field: plan.order[field], direction },
    });
  };
}

/** What is given holds all at once; a field left out, or null, asks for nothing. */
function conditionsOf(filter: object | null | undefined, lookUps: object): readonly Condition[] {
  const lookUpOf = new Map<string, string | ((given: unknown) => Condition)>(Object.entries(lookUps));
  return Object.entries(filter ?? {}).flatMap(([key, given]: [string, unknown]) => {
    const lookUp = lookUpOf.get(key);
    if (given === null || given === undefined || lookUp === undefined) return [];
    return [typeof lookUp === 'string' ? { [lookUp]: given } : lookUp(given)];
  });
}
