import type { JsonWebKey } from 'node:crypto';
import { readFileSync } from 'node:fs';

import { ApolloGateway, type GraphQLDataSource, RemoteGraphQLDataSource } from '@apollo/gateway';
import { ApolloServer } from '@apollo/server';
import { startStandaloneServer } from '@apollo/server/standalone';
import { anonymous } from '@prim/chassis/Caller';
import { parsePrivateKey } from '@prim/chassis/PrivateKey';
import { serviceSigner } from '@prim/chassis/serviceToken';
import { Pool } from 'undici';

/**
 * Stock @apollo/server over stock @apollo/gateway, as their documentation starts them; with `--undici` only the
 * client towards the subgraphs is another, with `--signed` its own client signs what it sends, by `GATEWAY_KEY`.
 * `node stock.ts SUPERGRAPH PORT [--undici | --signed]`
 */

const [supergraphFile = '', port = '', client] = process.argv.slice(2);
process.env['APOLLO_TELEMETRY_DISABLED'] = '1';

function undiciSource(url: string): GraphQLDataSource {
  const { origin, pathname: path } = new URL(url);
  const pool = new Pool(origin, { connections: 64 });
  const headers = { 'content-type': 'application/json' };
  return {
    async process({ request: { query, variables, operationName } }) {
      const body = JSON.stringify({ query, variables, operationName });
      const answer = await pool.request({ path, method: 'POST', headers, body });
      return (await answer.body.json()) as object;
    },
  };
}

function signingSource(subgraph: string, url: string): GraphQLDataSource {
  const sign = serviceSigner(parsePrivateKey(JSON.parse(process.env['GATEWAY_KEY'] ?? '') as JsonWebKey));
  const source = new RemoteGraphQLDataSource({ url });
  const send = source.fetcher;
  source.fetcher = (to, init) => {
    const token = sign(subgraph, anonymous, String(init?.body));
    return send(to, { ...init, headers: { ...init?.headers, authorization: `Bearer ${token}` } });
  };
  return source;
}

const gateway = new ApolloGateway({
  supergraphSdl: readFileSync(supergraphFile, 'utf8'),
  ...(client === '--undici' ? { buildService: ({ url = '' }) => undiciSource(url) } : {}),
  ...(client === '--signed' ? { buildService: ({ name, url = '' }) => signingSource(name, url) } : {}),
});
const server = new ApolloServer({ gateway });
const { url } = await startStandaloneServer(server, { listen: { port: Number(port), host: '127.0.0.1' } });
console.log(`ready ${url}`);
