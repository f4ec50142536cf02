import { parseArguments, usage } from './parseArguments.ts';
import { startEmbeddedMongo } from './server.ts';

/** Ends the process with one sentence. */
function fail(error: unknown, exitCode: number): never {
  console.error(error instanceof Error ? error.message : String(error));
  process.exit(exitCode);
}

let options: ReturnType<typeof parseArguments>;
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
