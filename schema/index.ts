import { readFileSync } from 'node:fs';

import { type DocumentNode, parse } from 'graphql';

/** The four institutions' subgraphs, with the port that each listens on when they all run on one machine. */
export const subgraphPorts = { ministry: 4001, region: 4002, wilaya: 4003, agencies: 4004 } as const;

export type SubgraphName = keyof typeof subgraphPorts;

/** The names of the subgraphs, in the order of their ports. */
export const subgraphNames = Object.keys(subgraphPorts) as readonly SubgraphName[];

/** The SDL of one subgraph: the shared value types followed by its own types. */
export function subgraphSdl(name: SubgraphName): DocumentNode {
  return parse(['shared', name].map(readSdl).join('\n'));
}

/** The partner institutions, with the subgraph in which each keeps its data: the two agencies share one. */
export const institutionSubgraphs = {
  ministry: 'ministry',
  region: 'region',
  wilaya: 'wilaya',
  afd: 'agencies',
  'expertise-france': 'agencies',
} as const satisfies Readonly<Record<string, SubgraphName>>;

export type Institution = keyof typeof institutionSubgraphs;

export const institutions = Object.keys(institutionSubgraphs) as readonly Institution[];

/** The operations that clients may ask for by id: id to document, as generated. */
export function persistedOperations(): Readonly<Record<string, string>> {
  return JSON.parse(readFileSync(new URL('persistedOperations.json', import.meta.url), 'utf8')) as Record<
    string,
    string
  >;
}

function readSdl(name: string): string {
  return readFileSync(new URL(`${name}.graphql`, import.meta.url), 'utf8');
}
