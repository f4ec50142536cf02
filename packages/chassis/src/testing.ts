import { type Institution, institutionSubgraphs } from '@prim/schema';
import type { Role } from '@prim/schema/access';
import mongoose from 'mongoose';

import { anonymous, type Caller } from './Caller.ts';
import { connectDatabase } from './database.ts';
import { memoryLogKeys } from './ledger/LogKeys.ts';
import { loadSeed, type SeedFile } from './seed.ts';
import { createServer, type RequestContext, type Subgraph } from './server.ts';
import { startTestDatabase } from './testDatabase.ts';

/** What a test may do with one institution's subgraph over a database of its own. */
export interface TestSubgraph {
  /** Runs an operation as the gateway would, for the public unless `asker` says who; answers plain JSON. */
  execute(
    query: string,
    variables?: Record<string, unknown>,
    asker?: Partial<RequestContext>,
  ): Promise<TestAnswer>;
  /** The whole text of a file that the subgraph offers under `/export/`, for the public unless `asker` says who. */
  download(address: string, asker?: Partial<RequestContext>): Promise<string>;
  /** How many commands went to the database while `work` ran. */
  roundTrips(work: () => Promise<unknown>): Promise<number>;
  close(): Promise<void>;
}

export interface TestAnswer {
  // oxlint-disable-next-line typescript/no-explicit-any -- an answer's shape is the query's; tests match it by value
  readonly data?: any;
  readonly errors?: readonly {
    readonly message: string;
    readonly path?: readonly (string | number)[];
    readonly extensions?: Record<string, unknown>;
  }[];
}

/** A caller of an institution, in its own country: `{ caller: callerOf('afd', 'editor') }`. */
export const callerOf = (institution: Institution, ...roles: Role[]): Caller => ({
  institution,
  roles,
  residency: institutionSubgraphs[institution] === 'agencies' ? 'FR' : 'MA',
  subject: `test-${institution}`,
});

/** Starts a subgraph over a fresh database, with its sample records loaded unless other `files` are given. */
export async function startTestSubgraph<C extends RequestContext>(
  subgraph: Subgraph<C> & { readonly seedFiles: () => readonly SeedFile[] },
): Promise<TestSubgraph> {
  const database = await startTestDatabase(subgraph.name);
  await connectDatabase(database.uri, subgraph.name, { monitorCommands: true });
  await loadSeed(subgraph.seedFiles(), () => {});
  const logKeys = memoryLogKeys(`localhost/${subgraph.name}`);
  let commands = 0;
  mongoose.connection.getClient().on('commandStarted', () => void commands++);
  const server = createServer(subgraph);
  await server.start();
  const contextOf = (asker: Partial<RequestContext>) =>
    subgraph.createContext({
      lang: 'FR',
      caller: anonymous,
      purpose: null,
      now: new Date(),
      logKeys,
      ...asker,
    });
  return {
    async execute(query, variables = {}, asker = {}) {
      const { body } = await server.executeOperation(
        { query, variables },
        { contextValue: contextOf(asker) },
      );
      if (body.kind !== 'single') throw new Error('An answer in parts was not asked for');
      return JSON.parse(JSON.stringify(body.singleResult)) as TestAnswer;
    },
    async download(address, asker = {}) {
      const { pathname, searchParams } = new URL(address, 'http://localhost');
      const download = subgraph.downloadOf?.(pathname, searchParams, contextOf(asker));
      return (await Array.fromAsync(download?.chunks ?? [])).join('');
    },
    async roundTrips(work) {
      const before = commands;
      await work();
      return commands - before;
    },
    async close() {
      await server.stop();
      await mongoose.disconnect();
      await database.close();
    },
  };
}
