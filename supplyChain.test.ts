import { readFileSync } from 'node:fs';

import { describe, expect, test } from 'vitest';

/** What is installed, held against what is known to be unsafe: `npm audit` needs a service that may not be there. */

interface LockedPackage {
  readonly version: string;
  readonly hasInstallScript?: true;
  readonly resolved?: string;
  readonly integrity?: string;
  readonly link?: true;
}

const lockfile = JSON.parse(readFileSync('package-lock.json', 'utf8')) as {
  readonly packages: Readonly<Record<string, LockedPackage>>;
};
const manifest = JSON.parse(readFileSync('package.json', 'utf8')) as {
  readonly allowScripts: Readonly<Record<string, boolean>>;
};

const installed = Object.entries(lockfile.packages).flatMap(([path, locked]) =>
  path.includes('node_modules/') && !locked.link
    ? [{ name: path.slice(path.lastIndexOf('node_modules/') + 'node_modules/'.length), ...locked }]
    : [],
);

/** The first version without a published flaw, and the flaw. Raise a line when an advisory does. */
const safeFrom: Readonly<Record<string, readonly [version: string, advisory: string]>> = {
  '@apollo/composition': [
    '2.14.4',
    'versions of one release are kept alike: see @apollo/federation-internals',
  ],
  '@apollo/federation-internals': ['2.14.4', 'CVE-2026-32621, pollution of Object.prototype, and later ones'],
  '@apollo/gateway': ['2.14.4', 'CVE-2026-32621, pollution of Object.prototype, and later ones'],
  '@apollo/query-planner': ['2.14.4', 'CVE-2025-32030, query plans that take all memory, and later ones'],
  'body-parser': ['2.2.1', 'CVE-2025-13466, denial of service by many parameters'],
  'brace-expansion': ['5.0.2', 'CVE-2025-5889, denial of service by a regular expression'],
  braces: ['3.0.3', 'CVE-2024-4068, unbounded memory'],
  cookie: ['0.7.0', 'CVE-2024-47764, names and paths that are not checked'],
  express: ['5.0.0', 'CVE-2024-43796, cross-site scripting by redirect'],
  'form-data': ['4.0.4', 'CVE-2025-7783, boundaries that can be guessed'],
  glob: ['11.1.0', 'CVE-2025-64756, injection of commands'],
  'js-yaml': ['4.1.1', 'CVE-2025-64718, pollution of prototypes'],
  micromatch: ['4.0.8', 'CVE-2024-4067, denial of service by a regular expression'],
  mongoose: ['9.9.2', 'advisories on filters; before 8.9.5 CVE-2025-23061, search injection'],
  nanoid: ['3.3.8', 'CVE-2024-55565, results that can be foretold'],
  'node-fetch': ['2.6.7', 'CVE-2022-0235, headers sent on to other hosts'],
  'path-to-regexp': ['8.0.0', 'CVE-2024-45296, denial of service by a regular expression'],
  postcss: ['8.4.31', 'CVE-2023-44270, line breaks that are read in two ways'],
  protobufjs: ['7.2.5', 'CVE-2023-36665, pollution of Object.prototype'],
  qs: ['6.14.1', 'CVE-2025-15284, limits on lists that are passed by'],
  semver: ['6.3.1', 'CVE-2022-25883, denial of service by a regular expression'],
  send: ['0.19.0', 'CVE-2024-43799, cross-site scripting'],
  'serve-static': ['1.16.0', 'CVE-2024-43800, cross-site scripting'],
  undici: ['7.5.0', 'CVE-2025-47279, memory that is not given back'],
  vite: ['7.1.11', 'CVE-2025-62522, files served that should not be'],
  vitest: ['3.0.5', 'CVE-2025-24964, commands by a web page'],
  ws: ['8.17.1', 'CVE-2024-37890, denial of service by many headers'],
};

/** Whether `version` comes no earlier than `least`, both three plain numbers. */
const isFrom = (version: string, least: string): boolean =>
  version.localeCompare(least, 'en', { numeric: true }) >= 0;

describe('every installed package', () => {
  test.each(Object.entries(safeFrom))('%s is installed, and from %j on', (name, [version]) => {
    const found = installed.filter((locked) => locked.name === name);
    expect(found.length).toBeGreaterThan(0);
    expect(found.filter((locked) => !isFrom(locked.version, version))).toEqual([]);
  });

  test('compares versions as numbers', () => {
    expect(isFrom('2.14.10', '2.14.4')).toBe(true);
    expect(isFrom('2.9.9', '2.14.4')).toBe(false);
  });

  test('comes from the registry, with a hash of what it holds', () => {
    expect(installed.filter(({ integrity }) => !integrity?.startsWith('sha512-'))).toEqual([]);
    expect(installed.filter(({ resolved = '' }) => /^(git|http:|file:)/.test(resolved))).toEqual([]);
  });

  test('runs a script at install only where that was decided', () => {
    const scripted = installed.filter(({ hasInstallScript }) => hasInstallScript).map(({ name }) => name);
    expect(scripted.toSorted()).toEqual(Object.keys(manifest.allowScripts).toSorted());
    const allowed = Object.entries(manifest.allowScripts).filter(([, isAllowed]) => isAllowed);
    expect(allowed.map(([name]) => name)).toEqual(['node']);
  });
});
