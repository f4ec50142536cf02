import { globSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseArgs } from 'node:util';

import { XmlDocument, type XmlElement } from 'libxml2-wasm';

/**
 * Makes codeLists.json, codeListMapping.json and ruleset.json of this folder from checkouts of IATI's repositories:
 *
 * `node packages/iati/standard/condense.ts --lists FOLDER --mapping mapping.xml --ruleset standard.json`
 */
const { values } = parseArgs({
  options: { lists: { type: 'string' }, mapping: { type: 'string' }, ruleset: { type: 'string' } },
});
const { lists, mapping, ruleset } = values;
if (!lists || !mapping || !ruleset) throw new Error('--lists, --mapping and --ruleset are wanted');

const textAt = (element: XmlElement, path: string) => element.get(path)?.content.trim() ?? '';
const elementsAt = (element: XmlElement, path: string) => element.find(path) as XmlElement[];

function read<T>(file: string, take: (root: XmlElement) => T): T {
  using document = XmlDocument.fromBuffer(readFileSync(file));
  return take(document.root);
}

/** One entry a line, so that a new version of the standard can be compared with the old one. */
function write(file: string, content: object): void {
  const lines = Object.entries(content).map(([key, value]) =>
    Array.isArray(content) ? JSON.stringify(value) : `${JSON.stringify(key)}: ${JSON.stringify(value)}`,
  );
  const [open, close] = Array.isArray(content) ? ['[', ']'] : ['{', '}'];
  writeFileSync(new URL(file, import.meta.url), `${open}\n${lines.join(',\n')}\n${close}\n`);
}

const uses = read(mapping, (root) =>
  elementsAt(root, '/mappings/mapping').map((entry) => ({
    path: textAt(entry, 'path'),
    list: entry.get('codelist/@ref')?.content ?? '',
    condition: textAt(entry, 'condition') || null,
  })),
).filter(({ path }) => !path.includes('iati-organisation'));

/** Lists that no path names, but that organisation identifiers are judged by. */
const identifierLists = [
  'OrganisationRegistrationAgency',
  'OrganisationIdentifier',
  'IATIOrganisationIdentifier',
];
const wanted = new Set([...uses.map(({ list }) => list), ...identifierLists]);

const codeLists = globSync('**/*.xml', { cwd: lists })
  .map((file) =>
    read(join(lists, file), (root) => ({
      name: root.get('@name')?.content ?? '',
      isComplete: root.get('@complete')?.content === '1',
      codes: Object.fromEntries(
        elementsAt(root, 'codelist-items/codelist-item').map((item) => {
          const category = textAt(item, 'category');
          const name = textAt(item, 'name/narrative[not(@xml:lang)]') || textAt(item, 'name/narrative');
          return [textAt(item, 'code'), category ? [name, category] : [name]];
        }),
      ),
    })),
  )
  .filter(({ name }) => wanted.has(name))
  .toSorted((a, b) => a.name.localeCompare(b.name));

const rules = JSON.parse(readFileSync(ruleset, 'utf8')) as Record<string, unknown>;

write('codeListMapping.json', uses);
write('codeLists.json', Object.fromEntries(codeLists.map(({ name, ...list }) => [name, list])));
write(
  'ruleset.json',
  Object.fromEntries(Object.entries(rules).filter(([context]) => !context.includes('iati-organisation'))),
);
