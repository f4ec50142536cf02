import { writeFileSync } from 'node:fs';

import { type AccessRule, accessRuleOf, isExternal, objectTypesOf, roles } from './access.ts';
import { subgraphNames, subgraphSdl } from './index.ts';

/** The page docs/access.md: who may have each field of the graph. A test holds the subgraphs to it. */
export function accessMatrix(): string {
  const fields = new Map<string, Map<string, AccessRule | null>>();
  for (const node of subgraphNames.flatMap((name) => objectTypesOf(subgraphSdl(name)))) {
    const known = fields.get(node.name.value) ?? new Map<string, AccessRule | null>();
    for (const field of node.fields ?? []) {
      if (!isExternal(field)) known.set(field.name.value, accessRuleOf(field));
    }
    fields.set(node.name.value, known);
  }
  const types = [...fields].toSorted(([a], [b]) => a.localeCompare(b));
  return [
    '# Who may read and do what',
    '',
    'Generated from `@access` in schema/*.graphql by `npm run generate`; a test asks for every cell. Whoever is refused',
    'gets null and an error: `FORBIDDEN`, or `RESIDENCY` where the answer would leave the countries named.',
    'A caller with several roles has what each of them has.',
    '',
    '## What not all may have',
    '',
    `| field | public | ${roles.join(' | ')} | of | in | class |`,
    `| --- | --- | ${roles.map(() => '---').join(' | ')} | --- | --- | --- |`,
    ...types.flatMap(([type, of]) => rowsOf(type, of)),
    '',
    '## What is open to all',
    '',
    ...types.flatMap(([type, of]) => openLine(type, of)),
    '',
  ].join('\n');
}

function rowsOf(type: string, fields: ReadonlyMap<string, AccessRule | null>): string[] {
  return [...fields]
    .toSorted(([a], [b]) => a.localeCompare(b))
    .flatMap(([field, rule]) => {
      if (!rule) return [];
      const cells = roles.map((role) => ((rule.roles?.includes(role) ?? true) ? 'yes' : 'no'));
      const limits = [
        rule.institutions?.join(', ') ?? 'any institution',
        rule.residency?.join(', ') ?? 'anywhere',
      ];
      return [`| ${[`\`${type}.${field}\``, 'no', ...cells, ...limits, rule.dataClass ?? ''].join(' | ')} |`];
    });
}

function openLine(type: string, fields: ReadonlyMap<string, AccessRule | null>): string[] {
  const open = [...fields].filter(([, rule]) => rule === null).map(([field]) => `\`${field}\``);
  return open.length > 0 ? [`- \`${type}\`: ${open.toSorted().join(', ')}`] : [];
}

if (import.meta.main) writeFileSync(new URL('../docs/access.md', import.meta.url), accessMatrix());
