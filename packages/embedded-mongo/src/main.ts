import { parseArguments, usage } from './parseArguments.ts';
import { type EmbeddedMongoOptions, startEmbeddedMongo } from './server.ts';

const messageOf = (error: unknown) => (error instanceof Error ? error.message : String(error));

function readCommandLine(): EmbeddedMongoOptions | 'help' {
  try {
    return parseArguments(process.argv.slice(2));
  } catch (error) {
    console.error(messageOf(error));
    process.exit(2);
  }
}

async function serve(options: EmbeddedMongoOptions): Promise<void> {
  try {
    const server = await startEmbeddedMongo(options);
    const stop = () => void server.close();
    process.once('SIGTERM', stop);
    process.once('SIGINT', stop);
    console.log(`ready ${server.uri}`);
  } catch (error) {
    console.error(messageOf(error));
    process.exitCode = 1;
  }
}

const options = readCommandLine();
if (options === 'help') console.log(usage);
else await serve(options);
