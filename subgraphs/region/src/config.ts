import { subgraphSettings } from '@prim/chassis/runSubgraph';

export const settings = subgraphSettings('region');

/** How many days old our data may become, as the partners agreed; null: no source says that they agreed on anything. */
export const agreedRefreshDays: number | null = null;
