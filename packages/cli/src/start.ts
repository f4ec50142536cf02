import { launch } from './launch.ts';

const help = `npm start: the whole graph on this machine, its sample records loaded on first use.

  PORT                     the gateway's port (4000)
  PORT_<SUBGRAPH>          a subgraph's port (4001 ministry, 4002 region, 4003 wilaya, 4004 agencies)
  MONGODB_URI              a MongoDB replica set for all subgraphs; without it an embedded database in .data
  MONGODB_URI_<SUBGRAPH>   the same for one subgraph
  SUBGRAPH_TIMEOUT_MS      how long a subgraph may take to answer (5000)`;

if (process.argv.includes('--help')) console.log(help);
else if (process.argv.length > 2) {
  console.error(
    `npm start takes no arguments, got "${process.argv.slice(2).join(' ')}"; npm start -- --help`,
  );
  process.exitCode = 2;
} else await launch();
