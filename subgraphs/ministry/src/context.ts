import type { RequestContext } from '@prim/chassis/server';

import { createLoaders, type Loaders } from './loaders.ts';

/** What a resolver may use, made anew for each request. */
export interface Context extends RequestContext {
  readonly loaders: Loaders;
}

export const createContext = (request: RequestContext): Context => ({
  ...request,
  loaders: createLoaders(),
});
