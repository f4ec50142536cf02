import { existsSync } from 'node:fs';

import { parseCall } from '@prim/chassis/command';
import { loadKeyRings } from '@prim/ledger/KeyRing';
import { institutions, institutionSubgraphs, subgraphNames } from '@prim/schema';

import { developmentToken } from './developmentToken.ts';
import { type Ask, witnessLogs } from './witnessLogs.ts';

const help = `npm run witness -- INSTITUTION [options]: has an institution cosign the logs of the others.

  INSTITUTION          ${institutions.join(', ')}
  --trusted-keys FILE  public keys of another institution, that you got from itself; may be given several times,
                       once for each institution (those that the others made on this machine, in .data/keys)
  --token TOKEN        of an operator of the institution (one of development)
  --url URL            where the graph is (http://127.0.0.1:4000/graphql)

It verifies that each log continues what was cosigned before, and says so line by line. Exit status: 0 when every log
was cosigned or has not changed, 1 when one was refused, 2 when the command or the graph could not be read.`;

const keyFolder = '.data/keys';

async function readCall() {
  const { values, positionals } = parseCall({
    allowPositionals: true,
    options: {
      'trusted-keys': { type: 'string', multiple: true, default: [] },
      token: { type: 'string' },
      url: { type: 'string', default: 'http://127.0.0.1:4000/graphql' },
      help: { type: 'boolean', default: false },
    },
  });
  if (values.help) return 'help';
  const [name, ...rest] = positionals;
  const institution = institutions.find((known) => known === name);
  if (institution === undefined || rest.length > 0) {
    throw new Error(`One institution is wanted: ${institutions.join(', ')}.\n\n${help}`);
  }
  const files = subgraphNames
    .filter((other) => other !== institutionSubgraphs[institution])
    .map((other) => `${keyFolder}/log-${other}/keys.json`)
    .filter((file) => existsSync(file));
  const given = values['trusted-keys'];
  const trustedKeys = loadKeyRings(given.length > 0 ? given : files);
  const token = values.token ?? (await developmentToken(keyFolder, { institution, roles: ['operator'] }));
  return { institution, trustedKeys, token, url: values.url };
}

const askAt =
  (url: string, token: string): Ask =>
  async (query, variables = {}) => {
    const response = await fetch(url, {
      method: 'POST',
      headers: { 'content-type': 'application/json', authorization: `Bearer ${token}` },
      body: JSON.stringify({ query, variables }),
    }).catch(() => {
      throw new Error(`The graph does not answer at ${url}: start it with npm start, or give --url.`);
    });
    const { data, errors = [] } = (await response.json()) as {
      data?: unknown;
      errors?: { message: string }[];
    };
    const [first] = errors;
    if (first) throw new Error(first.message);
    return data;
  };

try {
  const call = await readCall();
  if (call === 'help') console.log(help);
  else {
    const ask = askAt(call.url, call.token);
    const witnessed = await witnessLogs({ ...call, ask });
    for (const { origin, size, outcome, why } of witnessed) {
      console.log(`${outcome.padEnd(8)} ${origin} ${size}${why === undefined ? '' : `: ${why}`}`);
    }
    if (witnessed.some(({ outcome }) => outcome === 'REFUSED')) process.exitCode = 1;
  }
} catch (problem) {
  console.error((problem as Error).message);
  process.exitCode = 2;
}
