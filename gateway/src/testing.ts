import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

import { composeServices } from '@apollo/composition';
import { buildSubgraphSchema, type GraphQLResolverMap } from '@apollo/subgraph';
import { type KeyPair, makeKeyPair, parsePrivateKey } from '@prim/chassis/PrivateKey';
import { trustedKeys } from '@prim/chassis/trustedKeys';
import { type Role, roles as allRoles } from '@prim/schema/access';
import { graphql, parse } from 'graphql';
import { SignJWT } from 'jose';

import { type EngineName, type GatewayConfig, readGatewayConfig } from './config.ts';
import { serveGateway } from './server.ts';
import { noteFileOf, type ReleaseNote } from './supergraphRelease.ts';
import type { TrustedIssuer } from './TrustedIssuer.ts';

/** What an institution of a test may do with a request instead of answering it. */
export type Misbehaviour = (response: ServerResponse) => void;

/** One institution of a test: a real HTTP server over a real subgraph schema. */
export interface TestInstitution {
  readonly url: string;
  /** The headers and bodies of the GraphQL requests that came, in order. */
  readonly received: { readonly headers: IncomingMessage['headers']; readonly body: string }[];
  /** Answers every following request so, until it is set back to null. */
  misbehave(how: Misbehaviour | null): void;
  close(): Promise<void>;
}

/** An answer as a client gets it. */
export interface ClientAnswer {
  readonly status: number;
  readonly text: string;
  // oxlint-disable-next-line typescript/no-explicit-any -- an answer's shape is the query's; tests match it by value
  readonly data?: any;
  readonly errors?: readonly {
    readonly message: string;
    readonly path?: readonly (string | number)[];
    readonly extensions: Readonly<Record<string, unknown>>;
  }[];
}

const link = `extend schema @link(url: "https://specs.apollo.dev/federation/v2.9", import: ["@key"])`;

const regionSdl = `${link}
  type Query { project(id: ID!): Project projects(first: Int = 3): [Project] place: Place }
  type Mutation { found(name: String): Town }
  type Project @key(fields: "id") {
    id: ID! title: String steps: Int tags: [String!] lead: Person kind: Kind part: Project
  }
  type Person { name: String! }
  union Place = Town | Project
  type Town { name: String }
  enum Kind { BIG SMALL }`;

const agenciesSdl = `${link}
  type Query { rate(of: String!): Float }
  type Project @key(fields: "id") { id: ID! funding: Funding donors: [String] }
  type Funding { committed: String }`;

const project = (id: string) => ({
  id,
  title: `Project ${id}`,
  steps: 3,
  tags: ['a'],
  lead: { name: 'Lead' },
  kind: 'BIG',
});

const regionResolvers = {
  Query: {
    project: (_: unknown, { id }: { id: string }) => project(id),
    projects: (_: unknown, { first }: { first: number }) =>
      Array.from({ length: first }, (_item, index) => project(String(index + 1))),
    place: () => ({ __typename: 'Town', name: 'Agadir' }),
  },
  Mutation: { found: (_: unknown, town: { name: string }) => town },
};

const agenciesResolvers = {
  Query: { rate: () => 10.5 },
  Project: {
    __resolveReference: ({ id }: { id: string }) => ({ id }),
    funding: ({ id }: { id: string }) => ({ committed: `${id}000` }),
    donors: () => ['AFD'],
  },
};

async function startInstitution(sdl: string, resolvers: object): Promise<TestInstitution> {
  const schema = buildSubgraphSchema([
    { typeDefs: parse(sdl), resolvers: resolvers as GraphQLResolverMap<unknown> },
  ]);
  const received: TestInstitution['received'] = [];
  let misbehaviour: Misbehaviour | null = null;
  const server = createServer((request, response) => {
    if (request.url === '/ready') response.writeHead(misbehaviour ? 503 : 200).end();
    else void answer(request, response);
  });
  async function answer(request: IncomingMessage, response: ServerResponse): Promise<void> {
    const body = await readBody(request);
    received.push({ headers: request.headers, body });
    if (misbehaviour) {
      misbehaviour(response);
      return;
    }
    const { query, variables } = JSON.parse(body) as { query: string; variables: Record<string, unknown> };
    sendJson(response, await graphql({ schema, source: query, variableValues: variables }));
  }
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  return {
    url: `http://127.0.0.1:${(server.address() as AddressInfo).port}/graphql`,
    received,
    misbehave(how) {
      misbehaviour = how;
    },
    async close() {
      server.closeAllConnections();
      await new Promise((resolve) => server.close(resolve));
    },
  };
}

async function readBody(request: IncomingMessage): Promise<string> {
  const chunks: Buffer[] = [];
  for await (const chunk of request) chunks.push(chunk as Buffer);
  return Buffer.concat(chunks).toString('utf8');
}

export function sendJson(response: ServerResponse, answer: unknown, status = 200): void {
  response.writeHead(status, { 'content-type': 'application/json' }).end(JSON.stringify(answer));
}

/** All tests run on our own engine, and once more on Apollo's: `GATEWAY_ENGINE=apollo`. */
const testedEngine: EngineName = process.env['GATEWAY_ENGINE'] === 'apollo' ? 'apollo' : 'own';

/** A gateway over two small institutions: the region has projects, the agencies know their funding. */
export async function startTestGraph({
  noteOf,
  ...settings
}: Partial<GatewayConfig> & { readonly noteOf?: (sdl: string) => ReleaseNote } = {}) {
  const region = await startInstitution(regionSdl, regionResolvers);
  const agencies = await startInstitution(agenciesSdl, agenciesResolvers);
  const { supergraphSdl, errors } = composeServices([
    { name: 'region', url: region.url, typeDefs: parse(regionSdl) },
    { name: 'agencies', url: agencies.url, typeDefs: parse(agenciesSdl) },
  ]);
  if (!supergraphSdl) throw new Error(String(errors));
  const folder = mkdtempSync(join(tmpdir(), 'gateway-'));
  const supergraphFile = join(folder, 'supergraph.graphql');
  writeFileSync(supergraphFile, supergraphSdl);
  if (noteOf) writeFileSync(noteFileOf(supergraphFile), JSON.stringify(noteOf(supergraphSdl)));
  const [pair, issuer] = [makeKeyPair(), makeKeyPair()];
  const config: GatewayConfig = {
    ...readGatewayConfig({ GATEWAY_KEY: JSON.stringify(pair.privateKey) }),
    port: 0,
    engine: testedEngine,
    supergraphFile,
    subgraphTimeoutMs: 300,
    issuers: [trustedIssuer(issuer)],
    costMax: 1_000,
    corsOrigins: new Set(['https://dashboard.example']),
    ...settings,
  };
  const gateway = await serveGateway(config);
  let closing: Promise<void> | undefined;
  return {
    config,
    reload: () => gateway.reload(),
    /** What a subgraph is given to know the gateway by. */
    gatewayKeys: { keys: [pair.publicKey] },
    url: gateway.url.replace(/\/graphql$/, ''),
    region,
    agencies,
    /** A token of the region. */
    token: (...roles: Role[]) => tokenOfRegion(issuer, roles),
    /** Sends a query as a client would. */
    async ask(query: string, variables = {}, headers: Record<string, string> = {}): Promise<ClientAnswer> {
      const response = await fetch(gateway.url, {
        method: 'POST',
        headers: {
          'content-type': 'application/json',
          accept: 'application/graphql-response+json',
          ...headers,
        },
        body: JSON.stringify({ query, variables }),
      });
      const text = await response.text();
      return { ...(JSON.parse(text) as object), status: response.status, text };
    },
    closeGateway: () => (closing ??= gateway.close()),
    async close() {
      await this.closeGateway();
      await Promise.all([region.close(), agencies.close()]);
      rmSync(folder, { recursive: true });
    },
  };
}

const trustedIssuer = ({ publicKey }: KeyPair): TrustedIssuer => ({
  institution: 'region',
  issuer: 'https://id.region.example',
  audience: 'https://graph.example',
  algorithms: ['EdDSA'],
  maxAgeS: 600,
  roles: allRoles,
  keys: trustedKeys(JSON.stringify({ keys: [publicKey] })),
});

function tokenOfRegion({ privateKey }: KeyPair, roles: readonly Role[]): Promise<string> {
  const { kid, secret } = parsePrivateKey(privateKey);
  return new SignJWT({ institution: 'region', roles, residency: 'MA', client_id: 'test' })
    .setProtectedHeader({ alg: 'EdDSA', typ: 'at+jwt', kid })
    .setIssuer('https://id.region.example')
    .setAudience('https://graph.example')
    .setSubject('r-17')
    .setJti('j-1')
    .setIssuedAt()
    .setExpirationTime('5m')
    .sign(secret);
}

export type TestGraph = Awaited<ReturnType<typeof startTestGraph>>;
