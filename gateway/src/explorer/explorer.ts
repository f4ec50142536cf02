import { readdirSync, readFileSync } from 'node:fs';

import express, { type Router } from 'express';

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

/** The page at `/`: GraphiQL from node_modules, bundled at its first use, so that it works without a network. */
export function explorer(): Router {
  const router = express.Router();
  const page = readFileSync(new URL('explorer.html', import.meta.url), 'utf8');
  let bundle: ReturnType<typeof bundleExplorer> | undefined;

  router.get('/', (_request, response) => {
    response.set('content-security-policy', policy).type('html').send(page);
  });
  router.get('/explorer/operations.json', (_request, response) => void response.json(exampleTabs()));
  // Without `async`, for the sake of a lint rule of Express 4: Express 5 waits for what a handler answers.
  router.get('/explorer/:file', ({ params: { file } }, response) => {
    bundle ??= bundleExplorer();
    return bundle.then((files) => {
      const content = files.get(file);
      if (!content) return response.status(404).type('text').send('The explorer has no such file.');
      return response.type(file).set('x-content-type-options', 'nosniff').send(content);
    });
  });
  return router;
}
