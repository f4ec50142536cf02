import { Kind, parse, type StringValueNode } from 'graphql';

import { type SupergraphRelease, SupergraphRefusal } from './supergraphRelease.ts';

/**
 * Where the subgraphs of a supergraph are, by their names.
 *
 * @throws SupergraphRefusal when it names none
 * @see https://specs.apollo.dev/join/v0.3/#@graph
 */
export function subgraphAddresses(sdl: string): ReadonlyMap<string, string> {
  const addresses = new Map<string, string>();
  for (const node of parseSdl(sdl).definitions) {
    if (node.kind !== Kind.ENUM_TYPE_DEFINITION || node.name.value !== 'join__Graph') continue;
    for (const { directives = [] } of node.values ?? []) {
      const given = directives.find((it) => it.name.value === 'join__graph')?.arguments ?? [];
      const textOf = (name: string) =>
        (given.find((it) => it.name.value === name)?.value as StringValueNode | undefined)?.value ?? '';
      addresses.set(textOf('name'), textOf('url'));
    }
  }
  if (addresses.size === 0) throw new SupergraphRefusal('it names no subgraph');
  return addresses;
}

function parseSdl(sdl: string) {
  try {
    return parse(sdl, { noLocation: true });
  } catch (problem) {
    throw new SupergraphRefusal(`it is not GraphQL: ${(problem as Error).message}`);
  }
}

interface Addressing {
  /** Where a subgraph is, whatever the supergraph says. */
  readonly subgraphUrls: Readonly<Record<string, string>>;
  /** Origins that a supergraph may lead to beside those that the one before it led to. */
  readonly subgraphOrigins: readonly string[];
}

/**
 * Holds a supergraph against the one that serves: what whoever can write the file may change at run time is the
 * schema, not which institutions there are and where requests (with the callers' rights) go.
 *
 * @throws SupergraphRefusal
 */
export function assertSuccessor(
  serving: SupergraphRelease,
  next: SupergraphRelease,
  { subgraphUrls, subgraphOrigins }: Addressing,
): void {
  if (serving.serial !== null && (next.serial ?? 0) <= serving.serial) {
    throw new SupergraphRefusal(`its serial ${next.serial} does not follow ${serving.serial}`);
  }
  const [before, after] = [subgraphAddresses(serving.sdl), subgraphAddresses(next.sdl)];
  const missing = [...before.keys()].filter((name) => !after.has(name));
  if (missing.length > 0) throw new SupergraphRefusal(`it lacks the subgraph ${missing.join(', ')}`);
  const known = new Set([...subgraphOrigins, ...Array.from(before.values(), originOf)]);
  const foreign = [...after].filter(([name, url]) => !subgraphUrls[name] && !known.has(originOf(url)));
  if (foreign.length > 0) {
    const places = foreign.map(([name, url]) => `${name} at ${originOf(url)}`).join(', ');
    throw new SupergraphRefusal(`it leads to a place that SUBGRAPH_ORIGINS does not allow: ${places}`);
  }
}

const originOf = (url: string): string => (URL.canParse(url) ? new URL(url).origin : url);
