import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { basename, join } from 'node:path';

import { developmentLogKeys } from '@prim/cli/developmentKeys';
import { databaseSpec, subgraphSpec } from '@prim/cli/graphServices';
import { freePort } from '@prim/cli/ports';
import { type Service, type ServiceSpec, startService } from '@prim/cli/service';
import { subgraphNames } from '@prim/schema';

import { cpuMsOf } from '../gatewayProcess.ts';
import { coordinationSpecs, gatewayKeys } from '../gateways/gateways.ts';
import type { StartGraph, Workload } from '../MeasuredGraph.ts';
import { startProxy } from './countingProxy.ts';

/** Few, for the subgraphs have one core with the clients: more would only wait in line. */
const connections = 8;

const operations = new URL('../../../schema/operations/', import.meta.url);
const supergraphFile = new URL('../../../schema/supergraph.graphql', import.meta.url);

const workloads = (): Workload[] =>
  readdirSync(operations)
    .filter((file) => file.endsWith('.graphql'))
    .map((file) => ({
      name: basename(file, '.graphql'),
      connections,
      bodies: [JSON.stringify({ query: readFileSync(new URL(file, operations), 'utf8') })],
    }));

/**
 * Our four subgraphs as `npm start` runs them, over the embedded database with the sample records, behind proxies
 * that count; each operation of schema/operations with its own defaults is a workload.
 */
export const startCoordination: StartGraph = async (recorder) => {
  const folder = mkdtempSync(join(tmpdir(), 'bench-coordination-'));
  process.once('exit', () => rmSync(folder, { recursive: true, force: true }));
  const running: Service[] = [];
  const start = async (spec: ServiceSpec) => {
    const service = await startService(spec, () => {}).ready;
    running.push(service);
    return service;
  };
  const database = await start(databaseSpec(await freePort(), folder));
  const services = await Promise.all(
    subgraphNames.map(async (name) => {
      const logKeys = developmentLogKeys(join(folder, 'keys'), name);
      const given = { MONGODB_URI: database.address, GATEWAY_KEYS: gatewayKeys, ...logKeys };
      const service = await start(subgraphSpec(name, await freePort(), given));
      return { name, ...(await startProxy(name, service.address, recorder.onRequest)) };
    }),
  );
  const urls = Object.fromEntries(services.map(({ name, url }) => [name, url]));
  const supergraph = readFileSync(supergraphFile, 'utf8').replaceAll(
    /(@join__graph\(name: "(\w+)", url: )"[^"]*"/g,
    (_, head: string, name: string) => `${head}"${urls[name]}"`,
  );
  return {
    supergraph,
    urls,
    workloads: workloads(),
    specs: coordinationSpecs(),
    cpuMs: () => running.reduce((sum, { pid }) => sum + cpuMsOf(pid), 0),
    async close() {
      await Promise.all(services.map((service) => service.close()));
      await Promise.all(running.toReversed().map((service) => service.stop()));
    },
  };
};
