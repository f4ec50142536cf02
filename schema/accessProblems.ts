import {
  type DefinitionNode,
  type DocumentNode,
  type EnumTypeDefinitionNode,
  type FieldDefinitionNode,
  type InputObjectTypeDefinitionNode,
  Kind,
  type NamedTypeNode,
  parse,
  type SelectionSetNode,
  type TypeNode,
} from 'graphql';

import { type AccessRule, accessRuleOf, isExternal, objectTypesOf, roles } from './access.ts';
import { institutions } from './index.ts';

/**
 * Why the `@access` of these subgraphs would not hold, one sentence for each reason; none when it would. Composition
 * knows nothing of our directive, so what it checks for Apollo's own ones is checked here.
 */
export function accessProblems(subgraphs: ReadonlyMap<string, DocumentNode>): readonly string[] {
  const fields = [...subgraphs].flatMap(([subgraph, sdl]) => placesOf(subgraph, sdl));
  const graph = new Map<string, Place[]>();
  for (const place of fields) graph.set(place.name, [...(graph.get(place.name) ?? []), place]);
  const problems = [
    ...[...subgraphs].flatMap(([subgraph, sdl]) => renamings(subgraph, sdl)),
    ...fields.flatMap(wrongRules),
    ...fields.flatMap(openMutations),
    ...missingLogs(fields),
    ...fields.flatMap((place) => weakRequirements(place, graph)),
    ...[...graph.values()].flatMap(unequalOwners),
    ...[...subgraphs.values()].flatMap((sdl) => interfaceBypasses(sdl, graph)),
    ...[...subgraphs].flatMap(([subgraph, sdl]) => sideChannels(subgraph, sdl, graph)),
  ];
  return [...new Set(problems)];
}

/** A field of an object type or interface in one subgraph. */
interface Place {
  readonly subgraph: string;
  readonly type: string;
  /** `Project.evaluation` */
  readonly name: string;
  readonly field: FieldDefinitionNode;
  readonly rule: AccessRule | null;
  readonly isKey: boolean;
}

const nameOf = (type: TypeNode): string =>
  type.kind === Kind.NAMED_TYPE ? type.name.value : nameOf(type.type);

/** The selection of `@key(fields:)`, `@requires(fields:)` or `@provides(fields:)`. */
function selectionOf(
  { directives }: Pick<FieldDefinitionNode, 'directives'>,
  name: string,
): readonly SelectionSetNode[] {
  return (directives ?? [])
    .filter((it) => it.name.value === name)
    .flatMap((it) => it.arguments ?? [])
    .flatMap(({ name: argument, value }) => {
      if (argument.value !== 'fields' || value.kind !== Kind.STRING) return [];
      const [definition] = parse(`{ ${value.value} }`).definitions;
      return definition?.kind === Kind.OPERATION_DEFINITION ? [definition.selectionSet] : [];
    });
}

function placesOf(subgraph: string, sdl: DocumentNode): Place[] {
  return [...objectTypesOf(sdl), ...interfacesOf(sdl)].flatMap((node) => {
    const keys = selectionOf(node, 'key').flatMap((set) => [...namesIn(set)]);
    return (node.fields ?? []).map((field) => ({
      subgraph,
      type: node.name.value,
      name: `${node.name.value}.${field.name.value}`,
      field,
      rule: accessRuleOf(field),
      isKey: keys.includes(field.name.value),
    }));
  });
}

const namesIn = (set: SelectionSetNode): readonly string[] =>
  set.selections.flatMap((it) => (it.kind === Kind.FIELD ? [it.name.value] : []));

/** A directive under another name would not be found by the institution that enforces it. */
function renamings(subgraph: string, sdl: DocumentNode): string[] {
  const links = sdl.definitions
    .filter((node) => node.kind === Kind.SCHEMA_EXTENSION || node.kind === Kind.SCHEMA_DEFINITION)
    .flatMap(({ directives }) => directives ?? [])
    .filter((it) => it.name.value === 'link')
    .map(({ arguments: given }) => new Map(given?.map((it) => [it.name.value, it.value])))
    .filter((given) => {
      const url = given.get('url');
      return url?.kind === Kind.STRING && /\/access\/v\d/.test(url.value);
    });
  const isPlain = links.every((given) => {
    const imported = given.get('import');
    const names = imported?.kind === Kind.LIST ? imported.values : [];
    return !given.has('as') && names.some((it) => it.kind === Kind.STRING && it.value === '@access');
  });
  if (links.length === 1 && isPlain) return [];
  return [`${subgraph} must import @access once and under this name: schema/shared.graphql does.`];
}

const lacks = (list: readonly string[] | null, isKnown: (item: string) => boolean): boolean =>
  list !== null && !(list.length > 0 && list.every(isKnown));

function wrongRules({ subgraph, name, field, rule, isKey }: Place): string[] {
  if (!rule) return [];
  const { roles: held, institutions: named, dataClass, residency } = rule;
  const say = (problem: string) => `${subgraph}: ${name} ${problem}`;
  return [
    lacks(held, (role) => roles.some((known) => known === role)) &&
      say(`has @access with a role that is none of ${roles.join(', ')}.`),
    lacks(named, (it) => institutions.some((known) => known === it)) &&
      say(`has @access with an institution that is none of ${institutions.join(', ')}.`),
    lacks(residency, (country) => /^[A-Z]{2}$/.test(country)) &&
      say('has @access with a residency that is no country of ISO 3166, like MA.'),
    dataClass === 'P0' && say('holds data of class P0, which is in no schema.'),
    dataClass !== null &&
      !['P0', 'P1', 'P2'].includes(dataClass) &&
      say('has @access with a class that needs no mark: mark P1 and P2 only.'),
    dataClass === 'P1' &&
      !(held && residency) &&
      say('is of class P1: it names its roles and its residency.'),
    dataClass === 'P2' && !residency && say('is of class P2: it names its residency.'),
    field.type.kind === Kind.NON_NULL_TYPE &&
      say('has @access and must be nullable: whoever is refused gets null.'),
    isKey && say('is a key, which every institution reads: a key cannot have @access.'),
  ].filter((problem) => problem !== false);
}

function openMutations({ subgraph, type, name, rule }: Place): string[] {
  if (type !== 'Mutation' || (rule?.roles && rule.institutions)) return [];
  return [`${subgraph}: ${name} must say by @access which roles of which institutions may do it.`];
}

/** What is read of persons is written down, and what is written down can be looked at. */
function missingLogs(fields: readonly Place[]): string[] {
  const holders = new Set(
    fields.filter(({ rule }) => rule?.dataClass === 'P1').map(({ subgraph }) => subgraph),
  );
  return [...holders].flatMap((subgraph) => {
    const log = fields.find((it) => it.subgraph === subgraph && it.name === `Query.${subgraph}AccessLog`);
    if (log?.rule?.roles?.includes('auditor')) return [];
    return [
      `${subgraph} holds data of class P1, and must offer Query.${subgraph}AccessLog to the role auditor.`,
    ];
  });
}

const isWithin = (inner: readonly string[] | null, outer: readonly string[] | null): boolean =>
  outer === null || (inner?.every((item) => outer.includes(item)) ?? false);

/** True when whoever meets `strict` meets `lax` too. */
function isAtLeast(strict: AccessRule | null, lax: AccessRule | null): boolean {
  if (!lax) return true;
  if (!strict) return false;
  return (
    isWithin(strict.roles, lax.roles) &&
    isWithin(strict.institutions, lax.institutions) &&
    isWithin(strict.residency, lax.residency) &&
    (lax.dataClass === null || (strict.dataClass ?? 'P9') <= lax.dataClass)
  );
}

/** A field that is made of a protected one of another institution would answer it under another name. */
function weakRequirements(place: Place, graph: ReadonlyMap<string, readonly Place[]>): string[] {
  return ['requires', 'provides'].flatMap((directive) => {
    const start = directive === 'requires' ? place.type : nameOf(place.field.type);
    return selectionOf(place.field, directive)
      .flatMap((set) => selected(set, start, graph))
      .filter(({ rule }) => !isAtLeast(place.rule, rule))
      .map(
        ({ name }) =>
          `${place.subgraph}: ${place.name} has @${directive} of ${name}, and must have at least its @access.`,
      );
  });
}

/** The fields that a selection on `type` names, at all levels, wherever they are resolved. */
function selected(
  set: SelectionSetNode,
  type: string,
  graph: ReadonlyMap<string, readonly Place[]>,
): Place[] {
  return set.selections.flatMap((it) => {
    if (it.kind === Kind.INLINE_FRAGMENT) {
      return selected(it.selectionSet, it.typeCondition?.name.value ?? type, graph);
    }
    if (it.kind !== Kind.FIELD) return [];
    const places = graph.get(`${type}.${it.name.value}`) ?? [];
    const [first] = places;
    const inner = it.selectionSet && first ? selected(it.selectionSet, nameOf(first.field.type), graph) : [];
    return [...places, ...inner];
  });
}

const isSame = (one: AccessRule | null, other: AccessRule | null): boolean =>
  isAtLeast(one, other) && isAtLeast(other, one);

/** The gateway takes a shared field from whichever institution is nearer. */
function unequalOwners(places: readonly Place[]): string[] {
  const owners = places.filter(({ field }) => !isExternal(field));
  const [first] = owners;
  const other = owners.find(({ rule }) => !isSame(rule, first?.rule ?? null));
  if (!first || !other) return [];
  return [
    `${first.name} is answered by ${first.subgraph} and ${other.subgraph}, and must have the same @access in both.`,
  ];
}

/** A field that is asked for by its interface is the field of the type that answers. */
function interfaceBypasses(sdl: DocumentNode, graph: ReadonlyMap<string, readonly Place[]>): string[] {
  return interfacesOf(sdl).flatMap((node) => {
    const implementers = objectTypesOf(sdl).filter(({ interfaces: named }) =>
      hasName(named, node.name.value),
    );
    return (node.fields ?? []).flatMap((field) => {
      const rule = accessRuleOf(field);
      return implementers
        .flatMap(({ name }) => graph.get(`${name.value}.${field.name.value}`) ?? [])
        .filter((place) => !isSame(place.rule, rule))
        .map(
          ({ name }) =>
            `${name} and ${node.name.value}.${field.name.value}, by which it can be asked for, must have the same @access.`,
        );
    });
  });
}

const interfacesOf = (sdl: DocumentNode) =>
  sdl.definitions.filter(
    (node) => node.kind === Kind.INTERFACE_TYPE_DEFINITION || node.kind === Kind.INTERFACE_TYPE_EXTENSION,
  );

const hasName = (named: readonly NamedTypeNode[] | undefined, name: string): boolean =>
  named?.some((it) => it.name.value === name) ?? false;

/**
 * Whoever may filter or sort by a field learns it without reading it. No argument bears the name of a protected field
 * of what is asked for, nor does anything within its input, unless whoever may ask may read that field, too.
 */
function sideChannels(
  subgraph: string,
  sdl: DocumentNode,
  graph: ReadonlyMap<string, readonly Place[]>,
): string[] {
  const inputs = new Map(sdl.definitions.flatMap((node) => (isInput(node) ? [[node.name.value, node]] : [])));
  const fieldsOfType = Map.groupBy([...graph.values()].flat(), ({ type }) => type);
  const itemOf = (type: string): string => {
    const list = ['nodes', 'edges', 'node'].flatMap((name) => graph.get(`${type}.${name}`) ?? []);
    return list[0] ? itemOf(nameOf(list[0].field.type)) : type;
  };

  /** The protected fields that a name, or what is within its input, is about. */
  function learnt(path: string, name: string, input: string, of: string, seen: readonly string[]): Channel[] {
    const meant = (fieldsOfType.get(of) ?? []).filter(({ field }) => mentions(name, field.name.value));
    const own = meant.filter(({ rule }) => rule !== null).map((place) => ({ path, place }));
    const related = new Set(
      meant.map(({ field }) => itemOf(nameOf(field.type))).filter((it) => fieldsOfType.has(it)),
    );
    const inner = [...(related.size > 0 ? related : [of])].flatMap((type) => {
      const step = `${input} ${type}`;
      if (seen.includes(step)) return [];
      return namesOfInput(inputs.get(input)).flatMap(([inside, next]) =>
        learnt(`${path}.${inside}`, camelCase(inside), next, type, [...seen, step]),
      );
    });
    return [...own, ...inner];
  }

  const asking = [...graph.values()]
    .flat()
    .filter((it) => it.subgraph === subgraph && it.type !== 'Mutation');
  return asking.flatMap(({ name: asked, field, rule }) =>
    (field.arguments ?? [])
      .flatMap(({ name, type }) =>
        learnt(name.value, name.value, nameOf(type), itemOf(nameOf(field.type)), []),
      )
      .filter(({ place }) => !isAtLeast(rule, place.rule))
      .map(
        ({ path, place }) =>
          `${subgraph}: ${asked}(${path}) lets anyone learn ${place.name}, which has @access, by filtering or sorting.`,
      ),
  );
}

/** A way to learn a protected field: `where.and.scoreMin`. */
interface Channel {
  readonly path: string;
  readonly place: Place;
}

type InputNode = InputObjectTypeDefinitionNode | EnumTypeDefinitionNode;

const isInput = (node: DefinitionNode): node is InputNode =>
  node.kind === Kind.INPUT_OBJECT_TYPE_DEFINITION || node.kind === Kind.ENUM_TYPE_DEFINITION;

/** The fields of an input with the types of their values, or the values of an enum. */
function namesOfInput(node: InputNode | undefined): readonly (readonly [string, string])[] {
  if (node?.kind === Kind.ENUM_TYPE_DEFINITION)
    return (node.values ?? []).map(({ name }) => [name.value, '']);
  return (node?.fields ?? []).map(({ name, type }) => [name.value, nameOf(type)]);
}

/** True for a name that a field's stands in, whatever the number: `minScore` of `scores`. */
const mentions = (name: string, field: string): boolean => wordsOf(name).includes(wordsOf(field));

const wordsOf = (name: string): string =>
  ` ${name.replaceAll(/[A-Z]/g, (letter) => ` ${letter.toLowerCase()}`).replaceAll(/s(?= |$)/g, '')} `;

/** A value of an enum as a field would be written. */
const camelCase = (name: string): string =>
  /[a-z]/.test(name)
    ? name
    : name.toLowerCase().replaceAll(/_(\w)/g, (_, letter: string) => letter.toUpperCase());
