import { readFileSync } from 'node:fs';

import { institutions, subgraphNames } from '@prim/schema';
import { roles } from '@prim/schema/access';
import {
  defaultFieldResolver,
  type GraphQLFieldResolver,
  type GraphQLObjectType,
  isObjectType,
} from 'graphql';
import { describe, expect, test } from 'vitest';

import { anonymous, type Caller } from './Caller.ts';
import { subgraphSchema } from './server.ts';

/** Every cell of docs/access.md, asked of the schema that each institution serves. */

const page = readFileSync(new URL('../../../docs/access.md', import.meta.url), 'utf8');

interface Row {
  readonly roles: readonly string[];
  readonly institutions: readonly string[] | null;
  readonly residency: readonly string[] | null;
}

const rows = new Map<string, Row>(
  [...page.matchAll(/^\| `(\w+\.\w+)` \| no \| (.*) \|$/gm)].map(([, field = '', rest = '']) => {
    const cells = rest.split(' | ');
    const [of = '', where = ''] = cells.slice(roles.length);
    return [
      field,
      {
        roles: roles.filter((_, index) => cells[index] === 'yes'),
        institutions: of === 'any institution' ? null : of.split(', '),
        residency: where === 'anywhere' ? null : where.split(', '),
      },
    ];
  }),
);
const open = new Set(
  [...page.matchAll(/^- `(\w+)`: (.*)$/gm)].flatMap(([, type, fields = '']) =>
    [...fields.matchAll(/`(\w+)`/g)].map(([, field]) => `${type}.${field}`),
  ),
);

const callers: readonly Caller[] = [
  anonymous,
  ...institutions.flatMap((institution) =>
    roles.flatMap((role) =>
      ['MA', 'FR', null].map((residency) => ({ institution, roles: [role], residency, subject: 's' })),
    ),
  ),
];

/** What the page says: the code of the refusal, null for whoever may. */
function expected(place: string, { institution, roles: held, residency }: Caller): string | null {
  const row = rows.get(place);
  if (!row) return null;
  const isOf = institution !== null && (row.institutions?.includes(institution) ?? true);
  if (!isOf || !held.some((role) => row.roles.includes(role))) return 'FORBIDDEN';
  return row.residency && !row.residency.includes(residency ?? '') ? 'RESIDENCY' : null;
}

/** What the schema does: a field that is let through fails in its resolver, which has nothing to resolve here. */
function codeOf(resolve: GraphQLFieldResolver<unknown, unknown>, caller: Caller): string | null {
  try {
    const info = { fieldName: '' } as Parameters<typeof resolve>[3];
    void Promise.resolve(resolve({}, {}, { caller, lang: 'FR', purpose: null }, info)).catch(() => {});
    return null;
  } catch (error) {
    return error instanceof Error && 'extensions' in error
      ? String((error.extensions as { code?: string }).code)
      : null;
  }
}

describe.each(subgraphNames)('%s', (name) => {
  const schema = subgraphSchema({ name, resolvers: {}, createContext: (request) => request });
  const types: GraphQLObjectType[] = Object.values(schema.getTypeMap()).filter(isObjectType);
  const places = types
    .filter((type) => !/^(__|_Service$)/.test(type.name))
    .flatMap((type) => Object.values(type.getFields()).map((field) => ({ type, field })))
    .filter(({ field }) => !field.name.startsWith('_'));

  test('every field stands on the page', () => {
    const missing = places
      .filter(({ field }) => !field.astNode?.directives?.some((it) => it.name.value === 'external'))
      .map(({ type, field }) => `${type.name}.${field.name}`)
      .filter((place) => !rows.has(place) && !open.has(place));
    expect(missing).toEqual([]);
  });

  test('every role of every institution, in and outside the country, is let through or refused as the page says', () => {
    const wrong = places.flatMap(({ type, field }) => {
      const place = `${type.name}.${field.name}`;
      const resolve = field.resolve ?? defaultFieldResolver;
      return callers
        .filter((caller) => codeOf(resolve, caller) !== expected(place, caller))
        .map((caller) => `${place} for ${JSON.stringify(caller)}`);
    });
    expect(wrong).toEqual([]);
  });
});
