import { watch } from 'node:fs';

import { type SubgraphName, subgraphNames } from '@prim/schema';

import type { Graph } from './graph.ts';
import { launch } from './launch.ts';
import { root } from './service.ts';

const help = `npm run dev -- [SUBGRAPH…]: npm start, and restarts a named subgraph when its files or its schema change.
Without a name, each of ${subgraphNames.join(', ')}.`;

const quietMs = 150;

/** Restarts a subgraph once its files have been quiet for a moment; the others and the gateway go on. */
function watchSubgraph(graph: Graph, name: SubgraphName): void {
  let timer: NodeJS.Timeout | undefined;
  const onChange = (_event: string, file: string | null) => {
    if (file?.includes('.test.')) return;
    clearTimeout(timer);
    timer = setTimeout(() => {
      console.log(`${name.padEnd(9)} changed, starts again`);
      graph.restartSubgraph(name).catch((problem: Error) => console.error(problem.message));
    }, quietMs);
  };
  watch(new URL(`subgraphs/${name}/src/`, root), { recursive: true }, onChange);
  watch(new URL(`schema/${name}.graphql`, root), onChange);
}

const isSubgraph = (name: string): name is SubgraphName => subgraphNames.some((known) => known === name);

const asked = process.argv.slice(2);
const unknown = asked.find((name) => !isSubgraph(name));
if (asked.includes('--help')) console.log(help);
else if (unknown !== undefined) {
  console.error(`There is no subgraph "${unknown}"; they are ${subgraphNames.join(', ')}.`);
  process.exitCode = 2;
} else {
  const names = asked.length > 0 ? asked.filter(isSubgraph) : subgraphNames;
  await launch((graph) => {
    for (const name of names) watchSubgraph(graph, name);
    console.log(`Watching ${names.join(', ')}.`);
  });
}
