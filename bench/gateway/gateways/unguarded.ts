import { readFileSync } from 'node:fs';

import { anonymous } from '@prim/chassis/Caller';
import { listen } from '@prim/chassis/host';
import { createEngine } from '@prim/gateway/engine/createEngine';
import { unlimited } from '@prim/gateway/engine/Engine';
import { createFront } from '@prim/gateway/front';

/**
 * Our gateway without what guards it (callers' tokens, signatures to the subgraphs, limits of cost, points, headers for
 * browsers), so that the price of all that together shows. `node unguarded.ts SUPERGRAPH PORT`
 */

const [file = '', port = ''] = process.argv.slice(2);
const engine = await createEngine(readFileSync(file, 'utf8'), {
  subgraphUrls: {},
  subgraphTimeoutMs: 5_000,
  costMax: Infinity,
  subgraphHeaders: (_subgraph, forwarded) => ({
    ...forwarded,
    'content-type': 'application/json',
    accept: 'application/json',
  }),
});
const front = createFront({
  engine,
  callerOf: () => anonymous,
  allowanceOf: () => unlimited,
  requestTimeoutMs: 60_000,
  mayExplain: () => false,
  browserHeaders: { of: () => [], ofPreflight: () => null },
  isPublicPersistedOnly: false,
  forwardExport: async () => {},
  explorer: () => Promise.resolve(false),
  readiness: () => Promise.resolve({}),
  isStopping: () => false,
});
await listen(front, '127.0.0.1', Number(port));
