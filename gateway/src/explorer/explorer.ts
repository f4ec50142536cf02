import { readdirSync, readFileSync } from 'node:fs';
import type { ServerResponse } from 'node:http';
import { extname } from 'node:path';

import { bundleExplorer } from './bundleExplorer.ts';

/** Nothing but what this gateway serves may be loaded; the editor sets styles of its own on the page. */
const policy = [
  "default-src 'none'",
  "script-src 'self'",
  "worker-src 'self'",
  "style-src 'self' 'unsafe-inline'",
  "font-src 'self' data:",
  "img-src 'self' data:",
  "connect-src 'self'",
  "base-uri 'none'",
  "form-action 'none'",
  "frame-ancestors 'none'",
].join('; ');

const operationsFolder = new URL('../../../schema/operations/', import.meta.url);

/** The example operations, with their comments, as tabs of the explorer. */
const exampleTabs = (): readonly { readonly query: string }[] =>
  readdirSync(operationsFolder)
    .filter((file) => file.endsWith('.graphql'))
    .toSorted()
    .map((file) => ({ query: readFileSync(new URL(file, operationsFolder), 'utf8') }));

const typeOf: Readonly<Record<string, string>> = {
  '.js': 'text/javascript; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.ttf': 'font/ttf',
};

const plain = { 'content-type': 'text/plain; charset=utf-8' };

/** Answers a GET of a path of the explorer; false when the path is none of its own. */
export type Explorer = (path: string, response: ServerResponse) => Promise<boolean>;

/** The page at `/`: GraphiQL from node_modules, bundled at its first use, so that it works without a network. */
export function createExplorer(): Explorer {
  const page = readFileSync(new URL('explorer.html', import.meta.url), 'utf8');
  let bundle: ReturnType<typeof bundleExplorer> | undefined;

  return async (path, response) => {
    if (path === '/') {
      const headers = {
        'content-type': 'text/html; charset=utf-8',
        'content-security-policy': policy,
        'cross-origin-opener-policy': 'same-origin',
      };
      response.writeHead(200, headers).end(page);
      return true;
    }
    if (!path.startsWith('/explorer/')) return false;
    const file = path.slice('/explorer/'.length);
    if (file === 'operations.json') {
      response.writeHead(200, { 'content-type': 'application/json' }).end(JSON.stringify(exampleTabs()));
      return true;
    }
    bundle ??= bundleExplorer();
    const content = (await bundle).get(file);
    if (content) {
      const type = typeOf[extname(file)] ?? 'application/octet-stream';
      response.writeHead(200, { 'content-type': type, 'x-content-type-options': 'nosniff' }).end(content);
    } else {
      response.writeHead(404, plain).end('The explorer has no such file.');
    }
    return true;
  };
}
