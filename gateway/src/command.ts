import { parseArgs } from 'node:util';

import { runProcess } from '@prim/chassis/host';

import { serveSupergraph, type SupergraphServing } from './serveSupergraph.ts';

const help = `npm run gateway -- --supergraph FILE [--port N] [--host ADDRESS]: our engine over any supergraph.

  --supergraph FILE   a composed supergraph of Federation 2: it says where its subgraphs are
  --port N            where /graphql and /health are served (4000); 0 for any free port
  --host ADDRESS      the address to listen on (127.0.0.1)

It asks nobody who they are, and sends the subgraphs no token. The graph of the institutions is npm start.`;

/** @throws Error that says what is missing or wrong */
function readCall(): SupergraphServing | 'help' {
  const { values } = parseArgs({
    options: {
      supergraph: { type: 'string' },
      port: { type: 'string', default: '4000' },
      host: { type: 'string', default: '127.0.0.1' },
      help: { type: 'boolean', default: false },
    },
  });
  if (values.help) return 'help';
  if (!values.supergraph) throw new Error('--supergraph FILE is missing: --help says more.');
  const port = Number(values.port);
  if (!(Number.isInteger(port) && port >= 0 && port <= 65_535)) {
    throw new Error(`--port must be a whole number from 0 to 65535, got "${values.port}".`);
  }
  return { file: values.supergraph, port, host: values.host };
}

function parseCall(): SupergraphServing | 'help' | null {
  try {
    return readCall();
  } catch (problem) {
    console.error((problem as Error).message);
    process.exitCode = 2;
    return null;
  }
}

/** npm does not pass SIGTERM on to what it runs: without npm, it is to end as well. */
function endWithNpm(): void {
  const npm = process.ppid;
  const look = () => process.ppid === npm || process.kill(process.pid, 'SIGTERM');
  if (process.env['npm_lifecycle_event'] === 'gateway') setInterval(look, 250).unref();
}

const call = parseCall();
if (call === 'help') console.log(help);
else if (call) {
  let url = '';
  await runProcess(async () => {
    const gateway = await serveSupergraph(call);
    url = gateway.url;
    return () => gateway.close();
  });
  endWithNpm();
  console.log(`gateway ready ${url}`);
}
