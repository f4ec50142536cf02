import { accessControls } from './accessControls.ts';
import type { Control } from './Control.ts';
import { identityControls } from './identityControls.ts';
import { limitControls } from './limitControls.ts';
import { outputControls } from './outputControls.ts';

/** Every control of the graph, each of which turns a test red when it is taken away: `npm run controls`. */
export const controls: readonly Control[] = [
  ...identityControls,
  ...accessControls,
  ...limitControls,
  ...outputControls,
];
