import { basename } from 'node:path';
import { fileURLToPath } from 'node:url';

import { build } from 'esbuild';

/**
 * GraphiQL's published files import each other by package name, which a browser does not understand, so they
 * are bundled here, once in a process, in about two seconds.
 *
 * @returns the files that the page asks for, by name
 */
export async function bundleExplorer(): Promise<ReadonlyMap<string, Buffer>> {
  const { outputFiles } = await build({
    entryPoints: {
      client: fileURLToPath(import.meta.resolve('./client.mjs')),
      style: fileURLToPath(import.meta.resolve('graphiql/style.css')),
      'editor.worker': fileURLToPath(import.meta.resolve('monaco-editor/esm/vs/editor/editor.worker.js')),
      'json.worker': fileURLToPath(import.meta.resolve('monaco-editor/esm/vs/language/json/json.worker.js')),
      'graphql.worker': fileURLToPath(import.meta.resolve('monaco-graphql/esm/graphql.worker.js')),
    },
    bundle: true,
    minify: true,
    write: false,
    format: 'esm',
    outdir: 'explorer',
    loader: { '.ttf': 'file' },
    define: { 'process.env.NODE_ENV': '"production"' },
    logLevel: 'silent',
  });
  return new Map(outputFiles.map(({ path, contents }) => [basename(path), Buffer.from(contents)]));
}
