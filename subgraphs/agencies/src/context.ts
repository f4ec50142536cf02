import type { RequestContext } from '@prim/chassis/server';

import { createLoaders, type Loaders } from './loaders.ts';

/** What the resolvers of the agencies may use, made anew per request. */
export interface Context extends RequestContext {
  readonly loaders: Loaders;
}

export const createContext = (request: RequestContext): Context => ({
  ...request,
  loaders: createLoaders(),
});
