import { afterAll, beforeAll, describe, expect, test } from 'vitest';

import { startTestGraph, type TestGraph } from './testing.ts';

let graph: TestGraph;
beforeAll(async () => {
  graph = await startTestGraph();
});
afterAll(() => graph.close());

const preflight = (origin: string) =>
  fetch(`${graph.url}/graphql`, {
    method: 'OPTIONS',
    headers: {
      origin,
      'access-control-request-method': 'POST',
      'access-control-request-headers': 'authorization',
    },
  });
const post = (headers: Record<string, string> = {}) =>
  fetch(`${graph.url}/graphql`, {
    method: 'POST',
    headers: { 'content-type': 'application/json', ...headers },
    body: '{"query":"{ place { __typename } }"}',
  });

describe('a page of another site', () => {
  test('may ask where its origin is on the list', async () => {
    const asked = await preflight('https://dashboard.example');
    expect(asked.status).toBe(204);
    expect(asked.headers.get('access-control-allow-origin')).toBe('https://dashboard.example');
    expect(asked.headers.get('access-control-allow-headers')).toContain('authorization');
    const answer = await post({ origin: 'https://dashboard.example' });
    expect(answer.headers.get('access-control-allow-origin')).toBe('https://dashboard.example');
    expect(answer.headers.get('access-control-allow-credentials')).toBeNull();
    expect(answer.headers.get('vary')).toMatch(/origin/);
  });

  test.each([
    'https://evil.example',
    'https://dashboard.example.evil.example',
    'http://dashboard.example',
    'null',
  ])('of the origin %s may not', async (origin) => {
    for (const response of [await preflight(origin), await post({ origin })]) {
      expect(response.headers.get('access-control-allow-origin')).toBeNull();
      expect(response.headers.get('access-control-allow-headers')).toBeNull();
    }
  });
});

test.each(['/graphql', '/health', '/', '/nothing'])(
  '%s tells a browser to be careful with it',
  async (path) => {
    const { headers } = path === '/graphql' ? await post() : await fetch(graph.url + path);
    expect(Object.fromEntries(headers)).toMatchObject({
      'content-security-policy': expect.stringMatching(/default-src 'none'.*frame-ancestors 'none'/),
      'x-content-type-options': 'nosniff',
      'x-frame-options': expect.any(String),
      'referrer-policy': 'no-referrer',
      'strict-transport-security': expect.stringContaining('max-age='),
      'cross-origin-resource-policy': 'same-origin',
    });
    expect(headers.get('x-powered-by')).toBeNull();
  },
);
