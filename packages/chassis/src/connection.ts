import DataLoader from 'dataloader';
import { type Model, mongo, type PipelineStage } from 'mongoose';

import { DomainError } from './errors.ts';
import { pageSizeMax } from './limits.ts';

/** A page of a list, as Relay's connections have it. `totalCount` is counted only when it is asked for. */
export interface Connection<T> {
  readonly nodes: readonly T[];
  readonly edges: readonly { readonly cursor: string; readonly node: T }[];
  readonly pageInfo: {
    readonly hasNextPage: boolean;
    readonly hasPreviousPage: boolean;
    readonly startCursor: string | null;
    readonly endCursor: string | null;
  };
  readonly totalCount: () => Promise<number>;
}

/** The arguments of a field that answers a page. */
export interface PageArguments {
  readonly first: number;
  readonly after?: string | null | undefined;
}

/** One field to sort by, ties broken by `_id`. `field` is a path of the record, chosen by code, never by a client. */
export interface Order {
  readonly field: string;
  readonly direction: 'ASC' | 'DESC';
}

/** What a page is taken of. `filter` is built by code from checked values only. */
export interface PageRequest extends PageArguments {
  readonly filter: Readonly<Record<string, unknown>>;
  readonly orderBy: Order;
}

const { Decimal128, EJSON } = mongo.BSON;

/** A value that can be sorted by and travel in a cursor. */
type SortValue = string | number | InstanceType<typeof Decimal128> | Date | null;

const isSortValue = (value: unknown): value is SortValue =>
  value === null ||
  typeof value === 'string' ||
  typeof value === 'number' ||
  value instanceof Decimal128 ||
  value instanceof Date;

/**
 * Pages of one collection. All pages asked for in one turn of a request come in one round trip, whatever
 * their number and arguments, and so do all their counts.
 *
 * @throws DomainError PAGE_SIZE_OUT_OF_RANGE, CURSOR_INVALID
 * @see https://relay.dev/graphql/connections.htm
 */
export function pageLoader<T extends { readonly _id: string }>(
  model: Model<T>,
): { load(request: PageRequest): Promise<Connection<T>> } {
  const options = { cacheKeyFn: JSON.stringify, maxBatchSize: 100 };
  const counts = new DataLoader<Filter, number, string>(async (filters) => {
    const found = await runTogether<T, { index: number; count: number }>(
      model,
      filters.map((filter, index) => [{ $match: filter }, { $count: 'count' }, { $addFields: { index } }]),
    );
    return filters.map((_, index) => found.find((row) => row.index === index)?.count ?? 0);
  }, options);
  const pages = new DataLoader<PageRequest, Connection<T>, string>(async (requests) => {
    const found = await runTogether<T, { index: number; node: T }>(
      model,
      requests.map((request, index) => [
        { $match: { $and: [request.filter, matchAfter(request)] } },
        { $sort: sortOf(request.orderBy) },
        { $limit: request.first + 1 },
        { $project: { _id: 0, index: { $literal: index }, node: '$$ROOT' } },
      ]),
    );
    const byRequest = Map.groupBy(found, (row) => row.index);
    return requests.map((request, index) =>
      connectionOf(
        (byRequest.get(index) ?? []).map((row) => row.node),
        request,
        () => counts.load(request.filter),
      ),
    );
  }, options);
  return {
    load: (request) => {
      assertPageSize(request.first);
      decodeCursor(request);
      return pages.load(request);
    },
  };
}

type Filter = PageRequest['filter'];

/** Runs several pipelines over one collection as one command; rows come in the order of the pipelines. */
export function runTogether<T, Row>(model: Model<T>, pipelines: readonly PipelineStage[][]): Promise<Row[]> {
  const [first = [], ...rest] = pipelines;
  const union = rest.map(
    (pipeline) => ({ $unionWith: { coll: model.collection.name, pipeline } }) as PipelineStage,
  );
  return model.aggregate<Row>([...first, ...union]).exec();
}

function assertPageSize(first: number): void {
  if (first >= 1 && first <= pageSizeMax) return;
  throw new DomainError(
    'PAGE_SIZE_OUT_OF_RANGE',
    `A page of ${first} records was asked for; from 1 to ${pageSizeMax} are allowed: ` +
      'take further ones with `after: pageInfo.endCursor`.',
    { limit: pageSizeMax, asked: first },
  );
}

const sortOf = ({ field, direction }: Order): Record<string, 1 | -1> => {
  const sign = direction === 'ASC' ? 1 : -1;
  return field === '_id' ? { _id: sign } : { [field]: sign, _id: sign };
};

function connectionOf<T extends { readonly _id: string }>(
  found: readonly T[],
  request: PageRequest,
  totalCount: () => Promise<number>,
): Connection<T> {
  const nodes = found.slice(0, request.first);
  const edges = nodes.map((node) => ({ cursor: encodeCursor(node, request.orderBy), node }));
  return {
    nodes,
    edges,
    totalCount,
    pageInfo: {
      hasNextPage: found.length > nodes.length,
      hasPreviousPage: request.after != null,
      startCursor: edges.at(0)?.cursor ?? null,
      endCursor: edges.at(-1)?.cursor ?? null,
    },
  };
}

/**
 * A page of a list that is in memory: computed for the request, so that nothing is left to ask of the database.
 *
 * @param keyOf what tells an item from all others, from one request to the next
 * @throws DomainError PAGE_SIZE_OUT_OF_RANGE, CURSOR_INVALID
 */
export function listPage<T>(
  items: readonly T[],
  keyOf: (item: T) => string,
  { first, after }: PageArguments,
): Connection<T> {
  assertPageSize(first);
  const cursorOf = (item: T) => Buffer.from(keyOf(item)).toString('base64url');
  const start = after == null ? 0 : items.findIndex((item) => cursorOf(item) === after) + 1;
  if (after != null && start === 0) throw cursorInvalid(after);
  const nodes = items.slice(start, start + first);
  const edges = nodes.map((node) => ({ cursor: cursorOf(node), node }));
  return {
    nodes,
    edges,
    totalCount: async () => items.length,
    pageInfo: {
      hasNextPage: start + nodes.length < items.length,
      hasPreviousPage: after != null,
      startCursor: edges.at(0)?.cursor ?? null,
      endCursor: edges.at(-1)?.cursor ?? null,
    },
  };
}

/** What comes behind the cursor. A record without a value sorts before all others, as MongoDB has it. */
function matchAfter(request: PageRequest): Filter {
  const cursor = decodeCursor(request);
  if (cursor === null) return {};
  const { field, direction } = request.orderBy;
  const { value, id } = cursor;
  const beyond = direction === 'ASC' ? '$gt' : '$lt';
  const sameValue = { [field]: value, _id: { [beyond]: id } };
  if (field === '_id') return { _id: { [beyond]: id } };
  if (value === null)
    return direction === 'ASC' ? { $or: [{ [field]: { $ne: null } }, sameValue] } : sameValue;
  const further = { [field]: { [beyond]: value } };
  return { $or: direction === 'ASC' ? [further, sameValue] : [further, { [field]: null }, sameValue] };
}

function encodeCursor(node: object, { field, direction }: Order): string {
  const value =
    field.split('.').reduce<unknown>((at, key) => (at as Record<string, unknown>)?.[key], node) ?? null;
  const { _id } = node as { _id: string };
  return Buffer.from(EJSON.stringify([`${field} ${direction}`, value, _id])).toString('base64url');
}

/** @throws DomainError CURSOR_INVALID for a cursor that another list, another order or nobody made */
function decodeCursor({ after, orderBy }: PageRequest): { value: SortValue; id: string } | null {
  if (after == null) return null;
  try {
    const parts: unknown = EJSON.parse(Buffer.from(after.slice(0, 2_000), 'base64url').toString());
    if (Array.isArray(parts) && parts.length === 3 && parts[0] === `${orderBy.field} ${orderBy.direction}`) {
      const [, value, id] = parts as unknown[];
      if (isSortValue(value) && typeof id === 'string') return { value, id };
    }
  } catch {
    // Not base64 of JSON: falls to the refusal below, which says the same of all bad cursors.
  }
  throw cursorInvalid(after);
}

const cursorInvalid = (after: string) =>
  new DomainError(
    'CURSOR_INVALID',
    `The cursor "${after.slice(0, 60)}" was not made by this list in this order: take it from pageInfo.endCursor.`,
  );
