import type { JsonWebKey } from 'node:crypto';

import { anonymous } from '@prim/chassis/Caller';
import { parsePrivateKey } from '@prim/chassis/PrivateKey';
import { serviceSigner } from '@prim/chassis/serviceToken';

/** The configuration of Hive Gateway by which it signs what it sends to our subgraphs, by `GATEWAY_KEY`. */

const sign = serviceSigner(parsePrivateKey(JSON.parse(process.env['GATEWAY_KEY'] ?? '') as JsonWebKey));

interface SubgraphFetch {
  readonly options: { readonly body?: unknown; readonly headers?: Readonly<Record<string, string>> };
  readonly executionRequest?: { readonly subgraphName?: string };
  readonly setOptions: (options: object) => void;
}

export const gatewayConfig = {
  plugins: () => [
    {
      onFetch({ options, executionRequest, setOptions }: SubgraphFetch) {
        const subgraph = executionRequest?.subgraphName?.toLowerCase() ?? '';
        const token = sign(subgraph, anonymous, String(options.body));
        setOptions({ ...options, headers: { ...options.headers, authorization: `Bearer ${token}` } });
      },
    },
  ],
};
