import { existsSync, globSync, readFileSync } from 'node:fs';

import { subgraphNames } from '@prim/schema';
import { describe, expect, test } from 'vitest';
import { parse } from 'yaml';

import { root } from './service.ts';

interface ContainerService {
  readonly image?: string;
  readonly build?: string;
  readonly command?: readonly string[];
  readonly environment?: Readonly<Record<string, string>>;
  readonly healthcheck?: { readonly test: readonly string[] };
  readonly ports?: readonly string[];
  readonly networks?: readonly string[];
  readonly volumes?: readonly string[];
  readonly depends_on?: Readonly<Record<string, { readonly condition: string }>>;
}

interface Composition {
  readonly services: Readonly<Record<string, ContainerService>>;
  readonly networks: Readonly<Record<string, unknown>>;
  readonly volumes: Readonly<Record<string, unknown>>;
}

const textOf = (path: string) => readFileSync(new URL(path, root), 'utf8');
const composed = textOf('docker-compose.yml');
const { services, networks, volumes } = parse(composed, { merge: true }) as Composition;
const all = Object.entries(services);

describe('the containers', () => {
  test('are the four subgraphs, the gateway, and their database', () => {
    expect(Object.keys(services).toSorted()).toEqual(
      [...subgraphNames, 'gateway', 'mongodb', 'users'].toSorted(),
    );
    expect(services['mongodb']?.image).toBe('mongo:8');
  });

  test('of ours run one image and differ by their command, which is there', () => {
    for (const name of [...subgraphNames, 'gateway']) {
      const { build, image, command = [] } = services[name] ?? {};
      expect({ build, image }).toEqual({ build: '.', image: 'coordination-graph' });
      expect(command[0]).toBe('node');
      expect(existsSync(new URL(command.at(-1) ?? '', root))).toBe(true);
      expect(command.at(-1)).toContain(`${name}/src/main.ts`);
    }
  });

  test('of ours are healthy when they are ready', () => {
    for (const name of [...subgraphNames, 'gateway']) {
      const check = services[name]?.healthcheck?.test ?? [];
      expect(check.slice(0, 3)).toEqual(['CMD', 'node', '-e']);
      expect(check[3]).toContain('/ready');
    }
  });

  test('publish the port of the gateway alone', () => {
    expect(all.filter(([, { ports }]) => ports).map(([name]) => name)).toEqual(['gateway']);
  });

  test('let the gateway reach no database', () => {
    const reach = (name: string) => services[name]?.networks ?? [];
    expect(reach('gateway').filter((network) => reach('mongodb').includes(network))).toEqual([]);
    for (const name of subgraphNames)
      expect(reach(name)).toEqual(expect.arrayContaining([...reach('gateway')]));
  });

  test('give each institution a user and a database of its own', () => {
    for (const name of subgraphNames) {
      const upper = name.toUpperCase();
      const { environment = {} } = services[name] ?? {};
      expect(environment[`MONGODB_URI_${upper}`]).toMatch(
        new RegExp(
          `^mongodb://${name}:\\$\\{PASSWORD_${upper}:\\?[^}]+\\}@mongodb/${name}\\?replicaSet=rs0$`,
        ),
      );
      expect(Object.keys(environment).filter((key) => key.startsWith('MONGODB_URI'))).toHaveLength(1);
      expect(environment['PORT']).toBe(
        new URL(services['gateway']?.environment?.[`SUBGRAPH_URL_${upper}`] ?? '').port,
      );
    }
  });

  test('give the key that signs to the gateway alone', () => {
    const holders = all.filter(([, { environment }]) => environment?.['GATEWAY_KEY']).map(([name]) => name);
    expect(holders).toEqual(['gateway']);
    for (const name of subgraphNames) {
      expect(services[name]?.environment).toHaveProperty('GATEWAY_KEYS', '${GATEWAY_KEYS:?set it in .env}');
    }
  });

  test('let the gateway alone say who callers are, in production', () => {
    const trusting = all
      .filter(([, { environment }]) => environment?.['CALLER_ISSUERS'])
      .map(([name]) => name);
    expect(trusting).toEqual(['gateway']);
    expect(textOf('Dockerfile')).toMatch(/^ENV NODE_ENV=production$/m);
    expect(composed).not.toContain('NODE_ENV');
  });

  test('name only networks, volumes and services that are there', () => {
    for (const [, service] of all) {
      const named = (service.volumes ?? []).map((volume) => volume.split(':')[0] ?? '');
      const [files, kept] = [
        named.filter((it) => it.startsWith('.')),
        named.filter((it) => !it.startsWith('.')),
      ];
      expect(Object.keys(networks)).toEqual(expect.arrayContaining([...(service.networks ?? [])]));
      expect(Object.keys(volumes)).toEqual(expect.arrayContaining(kept));
      expect(files.filter((file) => !existsSync(new URL(file, root)))).toEqual([]);
      expect(Object.keys(services)).toEqual(expect.arrayContaining(Object.keys(service.depends_on ?? {})));
    }
  });
});

test('no secret has a default, and .env.example names every setting without giving its secret', () => {
  const used = [...composed.matchAll(/(?<!\$)\$\{(\w+)(:?[-?])?/g)].map(([, key = '', how = '']) => ({
    key,
    how,
  }));
  expect(used.length).toBeGreaterThan(5);
  expect(used.filter(({ key, how }) => key !== 'PORT' && how !== ':?')).toEqual([]);
  const example = new Map(
    [...textOf('.env.example').matchAll(/^(\w+)=(.*)$/gm)].map(([, key = '', value = '']) => [key, value]),
  );
  expect([...example.keys()].toSorted()).toEqual([...new Set(used.map(({ key }) => key))].toSorted());
  expect([...example].filter(([key, value]) => key !== 'PORT' && value !== '')).toEqual([]);
});

describe('the image', () => {
  const image = textOf('Dockerfile');

  test('installs every workspace', () => {
    const { workspaces } = JSON.parse(textOf('package.json')) as { workspaces: string[] };
    const manifests = globSync(
      workspaces.map((workspace) => `${workspace}/package.json`),
      { cwd: root },
    );
    expect(manifests.filter((path) => !image.includes(`COPY ${path} `))).toEqual([]);
  });

  test('keeps the optional packages, for the bundler of the explorer is one', () => {
    expect(image).toMatch(/npm install .*--omit=dev/);
    expect(image).not.toContain('--omit=optional');
  });

  test('runs as a user that may write nothing', () => {
    expect(image).toMatch(/^USER node$/m);
  });
});
