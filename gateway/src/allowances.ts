import type { IncomingMessage } from 'node:http';
import { isIPv6 } from 'node:net';

import type { Caller } from '@prim/chassis/Caller';
import { RateLimiterMemory } from 'rate-limiter-flexible';

import type { Allowance } from './engine/Engine.ts';
import { HttpRefusal } from './HttpRefusal.ts';

/** How much callers may ask for, and what they are told of the schema. */
export interface AllowanceConfig {
  /** The points of cost that one address may spend in a minute; an account of an institution ten times as many. */
  readonly pointsPerMinute: number;
  /** How many proxies of ours stand before the gateway, of which each adds to `X-Forwarded-For`. */
  readonly trustedProxies: number;
  /** True where everyone is told the schema; else only callers with a role. */
  readonly isSchemaOpen: boolean;
}

/** What is known of the caller of a request decides what it may ask for. */
export type AllowanceOf = (caller: Caller, request: IncomingMessage) => Allowance;

const windowS = 60;
const memberFactor = 10;

/**
 * Counts in this process: behind a balancer each gateway counts for itself, and the limit is that of all together
 * divided among them.
 */
export function createAllowances({
  pointsPerMinute,
  trustedProxies,
  isSchemaOpen,
}: AllowanceConfig): AllowanceOf {
  const [forPublic, forMembers] = [pointsPerMinute, pointsPerMinute * memberFactor].map(
    (points) => new RateLimiterMemory({ points, duration: windowS }),
  );
  return ({ institution, roles, subject }, request) => {
    const key = institution === null ? addressOf(request, trustedProxies) : `${institution}/${subject}`;
    const limiter = institution === null ? forPublic : forMembers;
    return {
      maySeeSchema: isSchemaOpen || roles.length > 0,
      async charge(points) {
        await limiter?.consume(key, points).catch((problem: unknown) => {
          throw rateLimited(problem, limiter.points, points);
        });
      },
    };
  };
}

/** The address that a proxy of ours saw, or else the one that connects: what stands further left anyone can write. */
function addressOf({ headers, socket }: IncomingMessage, trustedProxies: number): string {
  const forwarded = trustedProxies > 0 ? String(headers['x-forwarded-for'] ?? '').split(',') : [];
  return networkOf(forwarded.at(-trustedProxies)?.trim() || (socket.remoteAddress ?? ''));
}

/** Of IPv6 the first 64 bits: all that follow are one customer's own, who would be somebody else with each request. */
function networkOf(address: string): string {
  if (!isIPv6(address) || /^::ffff:/i.test(address)) return address;
  const [head = '', tail] = new URL(`http://[${address.replace(/%.*/, '')}]`).hostname
    .slice(1, -1)
    .split('::');
  const groups = [head, tail].map((part) => part?.split(':').filter(Boolean) ?? []);
  const [left = [], right = []] = groups;
  const zeros = Array.from({ length: 8 - left.length - right.length }, () => '0');
  return [...left, ...zeros, ...right].slice(0, 4).join(':');
}

function rateLimited(problem: unknown, limit: number, asked: number): unknown {
  if (typeof problem !== 'object' || problem === null || !('msBeforeNext' in problem)) return problem;
  const waitS = Math.max(1, Math.ceil(Number(problem.msBeforeNext) / 1_000));
  return new HttpRefusal(
    429,
    'RATE_LIMITED',
    `This operation costs ${asked} points, ` +
      (asked > limit
        ? `more than the ${limit} that are allowed in ${windowS} seconds: ask for less.`
        : `and too few are left of the ${limit} that are allowed in ${windowS} seconds: ` +
          `ask for less, or again in ${waitS} seconds.`),
    { 'retry-after': String(waitS) },
    { limit, asked },
  );
}
