import { writeFileSync } from 'node:fs';

import { composeServices } from '@apollo/composition';

import { subgraphNames, subgraphPorts, subgraphSdl } from './index.ts';

const { supergraphSdl, errors, hints } = composeServices(
  subgraphNames.map((name) => ({
    name,
    url: `http://127.0.0.1:${subgraphPorts[name]}/graphql`,
    typeDefs: subgraphSdl(name),
  })),
);

for (const hint of hints ?? []) console.warn(hint.toString());
if (supergraphSdl === undefined) {
  for (const error of errors ?? []) console.error(`${String(error.extensions['code'])}: ${error.message}`);
  process.exit(1);
}
writeFileSync(new URL('supergraph.graphql', import.meta.url), supergraphSdl);
