import { writeFileSync } from 'node:fs';

import { composeServices } from '@apollo/composition';
import { type DocumentNode, Kind, type ObjectTypeDefinitionNode, visit } from 'graphql';

import { accessProblems } from './accessProblems.ts';
import { type SubgraphName, subgraphNames, subgraphPorts, subgraphSdl } from './index.ts';

/** Composes the four institutions' SDL to supergraph.graphql; says what is wrong and exits with 1 where it cannot. */

const rootDescriptions: Readonly<Record<string, string>> = {
  Query: 'What can be asked of the coordination graph.',
  Mutation:
    'What institutions record, each its own claims. Nothing is ever edited: a correction is a new claim that reverses.',
};

/**
 * The SDL of one institution with the owner's words only: an entity that another institution owns (it does not
 * implement `Sourced` here) is described for this institution's readers, but in the graph by its owner.
 */
function withOwnersWords(name: SubgraphName, sdl: DocumentNode): DocumentNode {
  return visit(sdl, {
    ObjectTypeDefinition(node) {
      const root = rootDescriptions[node.name.value];
      if (root !== undefined) return { ...node, description: { kind: Kind.STRING, value: root } };
      const key = keyOf(node);
      if (key === undefined || isOwner(name, node)) return undefined;
      const fields = node.fields?.map((field) => {
        const isExternal = field.directives?.some((it) => it.name.value === 'external');
        return field.name.value === key || isExternal ? { ...field, description: undefined } : field;
      });
      return { ...node, description: undefined, fields };
    },
  });
}

/** Entities that are computed when they are asked for, so that no record of them says its sources. */
const computedBy: Readonly<Record<string, SubgraphName>> = {
  Audit: 'agencies',
  FundingTrace: 'agencies',
  WrittenName: 'agencies',
};

const isOwner = (name: SubgraphName, { name: type, interfaces }: ObjectTypeDefinitionNode): boolean =>
  computedBy[type.value] === name || (interfaces ?? []).some((it) => it.name.value === 'Sourced');

/** The field of `@key(fields: "id")`; undefined for a type that is no entity. */
function keyOf(node: ObjectTypeDefinitionNode): string | undefined {
  const value = node.directives
    ?.find((it) => it.name.value === 'key')
    ?.arguments?.find((it) => it.name.value === 'fields')?.value;
  return value?.kind === Kind.STRING ? value.value : undefined;
}

const problems = accessProblems(new Map(subgraphNames.map((name) => [name, subgraphSdl(name)])));
if (problems.length > 0) {
  for (const problem of problems) console.error(problem);
  process.exit(1);
}
const { supergraphSdl, errors, hints } = composeServices(
  subgraphNames.map((name) => ({
    name,
    url: `http://127.0.0.1:${subgraphPorts[name]}/graphql`,
    typeDefs: withOwnersWords(name, subgraphSdl(name)),
  })),
);

for (const hint of hints ?? []) console.warn(hint.toString());
if (supergraphSdl === undefined) {
  for (const error of errors ?? []) console.error(`${String(error.extensions['code'])}: ${error.message}`);
  process.exit(1);
}
writeFileSync(new URL('supergraph.graphql', import.meta.url), supergraphSdl);
