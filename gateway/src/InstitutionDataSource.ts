import type { GraphQLDataSource, GraphQLDataSourceProcessOptions } from '@apollo/gateway';
import { anonymous, type Caller } from '@prim/chassis/Caller';
import { type GraphQLFormattedError, type GraphQLSchema, parse } from 'graphql';
import { Pool } from 'undici';

import type { Deadline } from './Deadline.ts';
import type { Allowance } from './engine/Engine.ts';
import type { HttpRefusal } from './HttpRefusal.ts';
import { faultAnswer, readAnswer } from './institutionAnswer.ts';
import { answerWithin, OutOfTime, postJson, TransportFault } from './postJson.ts';
import type { Fetch } from './selection.ts';
import type { SubgraphHeaders } from './subgraphHeaders.ts';

/** What the gateway knows of a request of a client. */
export interface GatewayContext {
  /** The headers that go on to the institutions. */
  readonly forwarded: Readonly<Record<string, string>>;
  readonly caller: Caller;
  /** True for a GET. */
  readonly queryOnly: boolean;
  readonly allowance: Allowance;
  readonly deadline: Deadline | undefined;
  /** What the allowance refused, for HTTP says more of it than Apollo Server can; Apollo Server copies the context. */
  readonly refused: HttpRefusal[];
}

interface Institution {
  readonly name: string;
  readonly url: string;
  readonly timeoutMs: number;
  readonly schema: GraphQLSchema;
  readonly headers: SubgraphHeaders;
}

/** The most connections to one institution at a time; what is more waits in line, within its timeout. */
const connectionsMax = 64;

/** The largest answer that is read: a page of 100 records with everything in it has a tenth of this. */
const answerMaxBytes = 10 * 1024 * 1024;

type Answer = Awaited<ReturnType<GraphQLDataSource['process']>>;

/**
 * How the gateway asks one institution: over connections that stay open, within a time and a size. What goes
 * wrong on the way becomes coded errors at the fields that it cost, which name the institution and nothing else.
 */
export class InstitutionDataSource implements GraphQLDataSource<GatewayContext> {
  readonly #institution: Institution;
  readonly #pool: Pool;
  readonly #path: string;

  constructor(institution: Institution) {
    const { origin, pathname, search } = new URL(institution.url);
    this.#institution = institution;
    this.#pool = new Pool(origin, { connections: connectionsMax });
    this.#path = pathname + search;
  }

  async process(options: GraphQLDataSourceProcessOptions<GatewayContext>): Promise<Answer> {
    const { name, timeoutMs, schema, headers } = this.#institution;
    const { forwarded = {}, caller = anonymous, deadline } = options.context as Partial<GatewayContext>;
    const { query = '', variables = {}, operationName } = options.request;
    const document = 'document' in options ? options.document : undefined;
    const fetch: Fetch = { schema, document: document ?? parse(query), variables };
    const body = JSON.stringify({ query, variables, operationName });
    try {
      if (deadline?.isPassed) throw new OutOfTime(deadline.limitMs);
      const pending = postJson(this.#pool, {
        path: this.#path,
        headers: headers(name, forwarded, caller, body),
        body,
        timeoutMs,
        answerMaxBytes,
      });
      return asApolloAnswer(readAnswer(name, fetch, await answerWithin(pending, deadline)));
    } catch (error) {
      if (!(error instanceof TransportFault)) throw error;
      return asApolloAnswer(faultAnswer(name, fetch, error));
    }
  }

  /** True when the institution says that it can do its work: `/ready` beside its GraphQL endpoint. */
  async isReady(timeoutMs: number): Promise<boolean> {
    try {
      const path = this.#path.replace(/[^/]*$/, 'ready');
      const { statusCode, body } = await this.#pool.request({
        path,
        method: 'GET',
        signal: AbortSignal.timeout(timeoutMs),
      });
      await body.dump();
      return statusCode === 200;
    } catch {
      return false;
    }
  }

  close(): Promise<void> {
    return this.#pool.destroy();
  }
}

/** Apollo's types want mutable errors; it reads `message`, `path` and `extensions` of them, no more. */
const asApolloAnswer = ({ data, errors }: ReturnType<typeof readAnswer>): Answer => ({
  data,
  ...(errors.length > 0 ? { errors: errors.map((error): GraphQLFormattedError => ({ ...error })) } : {}),
});
