import {
  type DocumentNode,
  type FieldDefinitionNode,
  Kind,
  type ObjectTypeDefinitionNode,
  type ObjectTypeExtensionNode,
} from 'graphql';

/** What a caller may do for its institution, from reading what partners share to running a subgraph. */
export const roles = ['reader', 'editor', 'publisher', 'auditor', 'operator'] as const;

export type Role = (typeof roles)[number];

/** What `@access` says of one field: all conditions hold at once. Null asks for nothing. */
export interface AccessRule {
  readonly roles: readonly string[] | null;
  readonly institutions: readonly string[] | null;
  readonly dataClass: string | null;
  readonly residency: readonly string[] | null;
}

/** The rule of a field; null for one that is open to all. */
export function accessRuleOf({ directives }: FieldDefinitionNode): AccessRule | null {
  const access = directives?.find((it) => it.name.value === 'access');
  if (!access) return null;
  const values = new Map(access.arguments?.map((it) => [it.name.value, it.value]));
  const list = (name: string) => {
    const value = values.get(name);
    if (value === undefined) return null;
    const items = value.kind === Kind.LIST ? value.values : [value];
    return items.map((item) => (item.kind === Kind.STRING ? item.value : ''));
  };
  return {
    roles: list('roles'),
    institutions: list('institutions'),
    dataClass: list('dataClass')?.[0] ?? null,
    residency: list('residency'),
  };
}

/** The object types of an SDL document, its own and those of others that it adds to. */
export const objectTypesOf = (
  sdl: DocumentNode,
): readonly (ObjectTypeDefinitionNode | ObjectTypeExtensionNode)[] =>
  sdl.definitions.filter(
    (node) => node.kind === Kind.OBJECT_TYPE_DEFINITION || node.kind === Kind.OBJECT_TYPE_EXTENSION,
  );

/** True where a subgraph only names a field that another one resolves. */
export const isExternal = ({ directives }: FieldDefinitionNode): boolean =>
  directives?.some((it) => it.name.value === 'external') ?? false;
