import { subgraphSettings } from '@prim/chassis/runSubgraph';

export const settings = subgraphSettings('agencies');
