import type DataLoader from 'dataloader';
import { trusted } from 'mongoose';

import type { ClaimRecord } from './Claim.ts';
import { anyOf, loaderOf } from './loaders.ts';
import { Source, type SourceRecord } from './Source.ts';

/** The loader that every institution's context holds, for the sources of its own records. */
export const sourceLoader = (): DataLoader<string, SourceRecord | null> =>
  loaderOf(
    (ids: readonly string[]) => Source.find({ _id: anyOf(ids) }).lean<SourceRecord[]>(),
    (source) => source._id,
  );

interface SourceContext {
  readonly loaders: { readonly sourceById: DataLoader<string, SourceRecord | null> };
}

async function loadSources(ids: readonly string[], { loaders }: SourceContext): Promise<SourceRecord[]> {
  const found = await Promise.all(ids.map((id) => loaders.sourceById.load(id)));
  return found.filter((source) => source !== null);
}

/** The resolvers of the interface `Sourced`, to be spread into those of each type that implements it. */
export const sourcedResolvers = {
  id: ({ _id }: { readonly _id: string }) => _id,
  sources: ({ sources }: { readonly sources: readonly string[] }, _: unknown, context: SourceContext) =>
    loadSources(sources, context),
};

/** Resolvers of the shared types that every subgraph serves. */
export const sharedResolvers = {
  Claim: {
    source: ({ source }: ClaimRecord, _: unknown, { loaders }: SourceContext) =>
      source && loaders.sourceById.load(source),
  },
  Source: { id: ({ _id }: SourceRecord) => _id },
};

/** The date of the newest document that an institution's records were taken from; null where none bears a date. */
export async function newestSourceOn(): Promise<string | null> {
  const [newest] = await Source.find({ publishedOn: trusted({ $ne: null }) })
    .sort({ publishedOn: -1 })
    .limit(1)
    .lean<SourceRecord[]>();
  return newest?.publishedOn ?? null;
}
