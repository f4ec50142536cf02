import { cpSync, existsSync, mkdtempSync, readFileSync, renameSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

import { startTestDatabase } from '@prim/chassis/testDatabase';
import { developmentToken } from '@prim/cli/developmentToken';
import { type Graph, startGraph } from '@prim/cli/graph';
import { freePort } from '@prim/cli/ports';
import { type Institution, subgraphNames } from '@prim/schema';
import type { Role } from '@prim/schema/access';

import { seededData } from './seededData.ts';

/** An answer of the graph, as a client reads it. */
export interface Answer {
  // oxlint-disable-next-line typescript/no-explicit-any -- its shape is the query's; tests match it by value
  readonly data?: any;
  readonly errors?: readonly {
    readonly message: string;
    readonly path?: readonly (string | number)[];
    readonly extensions?: { readonly code?: string; readonly service?: string };
  }[];
}

/** The whole graph, started as `npm start` does, over databases of its own, on ports of its own. */
export interface TestGraph extends Graph {
  /** The folder of its embedded database and its keys. */
  readonly dataFolder: string;
  /** All that its processes have printed and logged. */
  readonly said: readonly string[];
  /** The headers of a caller of an institution with these roles. */
  as(institution: Institution, ...roles: Role[]): Promise<Record<string, string>>;
  ask(query: string, variables?: Record<string, unknown>, headers?: Record<string, string>): Promise<Answer>;
  /** Sends an operation of schema/operations by its file name. */
  askOperation(
    name: string,
    variables?: Record<string, unknown>,
    headers?: Record<string, string>,
  ): Promise<Answer>;
}

/** On the MongoDB of `MONGODB_URI` one for each subgraph; without it `startGraph` brings its own. */
async function startDatabases() {
  const names = process.env['MONGODB_URI']?.trim() ? subgraphNames : [];
  return Promise.all(
    names.map(async (name) => ({
      ...(await startTestDatabase(name)),
      setting: `MONGODB_URI_${name.toUpperCase()}`,
    })),
  );
}

/** The data that the first graph of this run began with; null where the database is none of ours. */
const seeded = (): string | null => {
  const folder = process.env[seededData];
  return folder && !process.env['MONGODB_URI']?.trim() ? join(folder, 'data') : null;
};

/** Leaves the data of a graph that is ready, and that nobody has asked yet, to the graphs that come after it. */
function keepSeeded(dataFolder: string): void {
  const kept = seeded();
  if (kept === null || existsSync(kept)) return;
  cpSync(dataFolder, `${kept}-${process.pid}`, { recursive: true });
  renameSync(`${kept}-${process.pid}`, kept);
}

/** @param env settings of all its processes */
export async function startTestGraph(env: Readonly<Record<string, string>> = {}): Promise<TestGraph> {
  const dataFolder = mkdtempSync(join(tmpdir(), 'coordination-graph-'));
  const [gatewayPort, ministry, region, wilaya, agencies] = await Promise.all([
    freePort(),
    freePort(),
    freePort(),
    freePort(),
    freePort(),
  ]);
  const databases = await startDatabases();
  const kept = seeded();
  if (kept !== null && existsSync(kept)) cpSync(kept, dataFolder, { recursive: true });
  const said: string[] = [];
  const graph = await startGraph({
    dataFolder,
    gatewayPort,
    subgraphPorts: { ministry, region, wilaya, agencies },
    env: {
      SUBGRAPH_TIMEOUT_MS: '3000',
      ...env,
      ...Object.fromEntries(databases.map(({ setting, uri }) => [setting, uri])),
    },
    say: (line) => said.push(line),
  });
  keepSeeded(dataFolder);
  const ask: TestGraph['ask'] = async (query, variables = {}, headers = {}) => {
    const response = await fetch(graph.gateway.address, {
      method: 'POST',
      headers: { 'content-type': 'application/json', ...headers },
      body: JSON.stringify({ query, variables }),
    });
    return (await response.json()) as Answer;
  };
  return Object.assign(Object.create(graph) as Graph, {
    dataFolder,
    said,
    async as(institution: Institution, ...roles: Role[]) {
      const token = await developmentToken(`${dataFolder}/keys`, { institution, roles });
      return { authorization: `Bearer ${token}` };
    },
    ask,
    askOperation: (name: string, variables?: Record<string, unknown>, headers?: Record<string, string>) =>
      ask(
        readFileSync(new URL(`../schema/operations/${name}.graphql`, import.meta.url), 'utf8'),
        variables,
        headers,
      ),
    async stop() {
      await graph.stop();
      await Promise.all(databases.map((database) => database.close()));
      rmSync(dataFolder, { recursive: true, force: true });
    },
  });
}
