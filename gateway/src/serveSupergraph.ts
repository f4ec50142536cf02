import { anonymous } from '@prim/chassis/Caller';
import { type Host, listen } from '@prim/chassis/host';
import { isUrl } from '@prim/chassis/scalars';

import { subgraphAddresses } from './assertSuccessor.ts';
import { createBrowserHeaders } from './browserHeaders.ts';
import { createEngine } from './engine/createEngine.ts';
import { type Engine, unlimited } from './engine/Engine.ts';
import { createFront } from './front.ts';
import type { SubgraphHeaders } from './subgraphHeaders.ts';
import { readRelease, SupergraphRefusal } from './supergraphRelease.ts';

/** What is served, and where; port 0 is any that is free. */
export interface SupergraphServing {
  readonly file: string;
  readonly host: string;
  readonly port: number;
}

const [requestTimeoutMs, subgraphTimeoutMs] = [15_000, 5_000];

/** Subgraphs of others know no token of ours: they get the request, and what of the client's may go on. */
const plainHeaders: SubgraphHeaders = (_subgraph, forwarded) => ({
  ...forwarded,
  'content-type': 'application/json',
  accept: 'application/json',
});

/**
 * Serves any supergraph of Federation 2 by our engine, its subgraphs where the file says that they are. Everyone may
 * ask everything: it is for trying the engine on graphs of others, by hand or by an audit, not for the network.
 *
 * @throws SupergraphRefusal, or Error in one sentence, when the file cannot be served
 */
export async function serveSupergraph({ file, host, port }: SupergraphServing): Promise<Host> {
  const engine = await openEngine(file);
  const front = createFront({
    engine,
    callerOf: () => anonymous,
    allowanceOf: () => unlimited,
    requestTimeoutMs,
    mayExplain: () => true,
    isPublicPersistedOnly: false,
    browserHeaders: createBrowserHeaders(new Set()),
    explorer: null,
    forwardExport: null,
    readiness: async () => ({ status: 'ready' }),
    isStopping: () => false,
  });
  try {
    const served = await listen(front, host, port);
    return {
      url: `${served.url}/graphql`,
      async close() {
        await served.close();
        await engine.close();
      },
    };
  } catch (problem) {
    await engine.close();
    throw problem;
  }
}

async function openEngine(file: string): Promise<Engine> {
  const { sdl } = await readRelease(file, null);
  try {
    const lost = [...subgraphAddresses(sdl)].filter(([, url]) => !isUrl(url)).map(([name]) => name);
    if (lost.length > 0) throw new SupergraphRefusal(`it gives no http address of ${lost.join(', ')}`);
    return await createEngine(sdl, {
      subgraphUrls: {},
      subgraphTimeoutMs,
      subgraphHeaders: plainHeaders,
      costMax: Infinity,
    });
  } catch (problem) {
    throw new SupergraphRefusal(`${file} cannot be served: ${(problem as Error).message}`);
  }
}
