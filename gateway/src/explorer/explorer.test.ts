import { readdirSync } from 'node:fs';

import { afterAll, beforeAll, describe, expect, test } from 'vitest';

import { startTestGraph, type TestGraph } from '../testing.ts';

let graph: TestGraph;
beforeAll(async () => {
  graph = await startTestGraph();
});
afterAll(() => graph.close());

const get = async (path: string) => {
  const response = await fetch(graph.url + path);
  return { status: response.status, headers: response.headers, text: await response.text() };
};

describe('the explorer', () => {
  test('may load nothing but what the gateway serves', async () => {
    const { status, headers, text } = await get('/');
    expect(status).toBe(200);
    expect(text).not.toMatch(/https?:|\/\/[a-z]/);
    const policy = headers.get('content-security-policy') ?? '';
    expect(policy).toContain("default-src 'none'");
    expect(policy).not.toMatch(/https?:|\*|unsafe-eval|script-src[^;]*unsafe-inline/);
  });

  test('is served whole: every file that the page names is there', async () => {
    const named = [...(await get('/')).text.matchAll(/(?:src|href)="(\/[^"]+)"/g)].map(
      ([, path = '']) => path,
    );
    expect(named).toHaveLength(3);
    for (const path of [...named, '/explorer/editor.worker.js', '/explorer/graphql.worker.js']) {
      const { status, headers, text } = await get(path);
      expect([path, status]).toEqual([path, 200]);
      expect(headers.get('content-type')).toMatch(path.endsWith('css') ? /^text\/css/ : /^text\/javascript/);
      expect(text.length).toBeGreaterThan(1_000);
    }
  });

  test('loads no style or font from elsewhere', async () => {
    for (const path of ['/explorer/client.css', '/explorer/style.css']) {
      const loads = [...(await get(path)).text.matchAll(/(?:url\(|@import)\s*["']?([^"')]{1,30})/g)];
      expect(loads.map(([, address = '']) => address).filter((it) => /^(https?:)?\/\//.test(it))).toEqual([]);
    }
  });

  test('offers every operation of the schema, with its comments', async () => {
    const tabs = JSON.parse((await get('/explorer/operations.json')).text) as { query: string }[];
    const files = readdirSync(new URL('../../../schema/operations/', import.meta.url));
    expect(tabs).toHaveLength(files.filter((file) => file.endsWith('.graphql')).length);
    expect(tabs.filter(({ query }) => !query.startsWith('#'))).toEqual([]);
  });

  test('repeats nothing of an address that it does not have', async () => {
    const { status, headers, text } = await get('/explorer/%3Cscript%3Ealert(1)%3C%2Fscript%3E.html');
    expect(status).toBe(404);
    expect(headers.get('content-type')).toMatch(/^text\/plain/);
    expect(text).toBe('The explorer has no such file.');
  });
});
