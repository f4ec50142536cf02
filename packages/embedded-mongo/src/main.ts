import { parseArgs } from 'node:util';

import { type EmbeddedMongoOptions, startEmbeddedMongo } from './server.ts';

const usage = `embedded-mongo: a small MongoDB-speaking server for development and tests

  node packages/embedded-mongo/src/main.ts --path FILE [--port NUMBER | --socket PATH] [--synchronous FULL|OFF]

  --path FILE            where the data is kept, or :memory:
  --port NUMBER          the port on 127.0.0.1 (27117; 0 takes any free one)
  --socket PATH          a unix socket, open to its owner only, instead of the port
  --synchronous OFF      for tests: faster, but a power cut may lose data (FULL)
  --help                 this text
`;

/** What the command line asks for. @throws Error in one sentence for what it does not take */
function parseArguments(given: readonly string[]): EmbeddedMongoOptions | 'help' {
  const { values } = parseArgs({
    args: [...given],
    options: {
      path: { type: 'string' },
      port: { type: 'string' },
      socket: { type: 'string' },
      synchronous: { type: 'string', default: 'FULL' },
      help: { type: 'boolean' },
    },
  });
  if (values.help) return 'help';
  const { path, port, socket, synchronous } = values;
  if (path === undefined || path === '') throw new Error('--path FILE is wanted: where the data is kept');
  if (port !== undefined && socket !== undefined) throw new Error('--port and --socket exclude each other');
  if (synchronous !== 'FULL' && synchronous !== 'OFF') {
    throw new Error(`--synchronous takes FULL or OFF, not '${synchronous}'`);
  }
  if (port !== undefined && !(/^\d{1,5}$/.test(port) && Number(port) <= 65_535)) {
    throw new Error(`--port takes a number from 0 to 65535, not '${port}'`);
  }
  if (socket !== undefined) return { path, synchronous, socket };
  return { path, synchronous, port: Number(port ?? 27_117) };
}

/** Ends the process with one sentence. */
function fail(error: unknown, exitCode: number): never {
  console.error(error instanceof Error ? error.message : String(error));
  process.exit(exitCode);
}

let options: EmbeddedMongoOptions | 'help';
try {
  options = parseArguments(process.argv.slice(2));
} catch (error) {
  fail(error, 2);
}

if (options === 'help') {
  console.log(usage);
} else {
  const server = await startEmbeddedMongo(options).catch((error: unknown) => fail(error, 1));
  const stop = () => void server.close();
  process.once('SIGTERM', stop);
  process.once('SIGINT', stop);
  // A launcher that is gone has closed its channel: nothing is left behind.
  process.once('disconnect', stop);
  console.log(`ready ${server.uri}`);
}
