import { runSubgraph } from '@prim/chassis/runSubgraph';

import { settings } from './config.ts';
import { createContext } from './context.ts';
import { exportFile } from './exports/exportFile.ts';
import { resolvers } from './resolvers/index.ts';
import { seedFiles } from './seed/files.ts';

await runSubgraph({
  name: 'agencies',
  settings,
  resolvers,
  createContext,
  seedFiles,
  downloadOf: exportFile,
});
