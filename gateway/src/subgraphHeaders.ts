import type { Caller } from '@prim/chassis/Caller';
import type { PrivateKey } from '@prim/chassis/PrivateKey';
import { serviceSigner } from '@prim/chassis/serviceToken';

/**
 * The headers of a request to a subgraph: what may go on of the client's, and a token of ours over the body, which
 * says who asks, and what for. Nothing else that a client sends gets any further, least of all what it says of itself.
 */
export type SubgraphHeaders = (
  subgraph: string,
  forwarded: Readonly<Record<string, string>>,
  caller: Caller,
  body: string,
) => Record<string, string>;

export function subgraphHeaders(key: PrivateKey): SubgraphHeaders {
  const sign = serviceSigner(key);
  return (subgraph, { 'x-purpose': purpose, ...forwarded }, caller, body) => ({
    ...forwarded,
    'content-type': 'application/json',
    accept: 'application/json',
    authorization: `Bearer ${sign(subgraph, caller, body, purpose ? decodeURIComponent(purpose) : null)}`,
  });
}
