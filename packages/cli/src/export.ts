import { createWriteStream, openSync } from 'node:fs';
import { rename, rm, stat } from 'node:fs/promises';
import { Readable } from 'node:stream';
import { pipeline } from 'node:stream/promises';

import { endWith, Misuse, parseCall, reasonOf, stoppedExitCode } from '@prim/chassis/command';

const help = `npm run export -- FILE [options]: a file of the running graph, to standard output or to a file.

  FR-3/activities.xml         what a reporter publishes, as IATI 2.03
  FR-3/entries.csv            its claims, those that were taken back among them
  FR-3/totals.csv             its totals, each with how it was counted
  evidence.json --from KIND=ID
                              the claims of a trace, with proofs that verify without us (npx prim-ledger verify):
                              KIND is ORGANISATION, ACTIVITY, AGREEMENT, CALL, CONTRACT or PROJECT

  --value-date 2021-03-31     only what had happened by then
  --recorded-at 2021-08-01T00:00:00Z
                              only what had been recorded by then
  --direction UPSTREAM        of evidence: DOWNSTREAM, UPSTREAM or BOTH (DOWNSTREAM)
  --depth 4, --breadth 50     of evidence: levels, and claims of one place
  --out FILE                  where to write it; the file appears when it is whole
  --token TOKEN               who asks (npm run token); the public when left out
  --url URL                   where the graph is (http://127.0.0.1:4000)`;

const options = {
  from: { type: 'string' },
  direction: { type: 'string', default: 'DOWNSTREAM' },
  depth: { type: 'string', default: '4' },
  breadth: { type: 'string', default: '50' },
  'value-date': { type: 'string' },
  'recorded-at': { type: 'string' },
  out: { type: 'string' },
  token: { type: 'string' },
  url: { type: 'string', default: 'http://127.0.0.1:4000' },
  help: { type: 'boolean', default: false },
} as const;

function readCall() {
  const { values, positionals } = parseCall({ allowPositionals: true, options });
  if (values.help) return 'help';
  const [file] = positionals;
  if (file === undefined || positionals.length > 1) throw new Misuse(`One file is wanted.\n\n${help}`);
  if (!URL.canParse(values.url)) throw new Misuse(`--url must be an address, got "${values.url}".`);
  return { ...values, file, query: queryOf(file, values) };
}

interface Asked {
  readonly from?: string | undefined;
  readonly direction: string;
  readonly depth: string;
  readonly breadth: string;
  readonly 'value-date'?: string | undefined;
  readonly 'recorded-at'?: string | undefined;
}

/** The query of evidence is the id of its trace, in the order that it has there. */
function queryOf(file: string, asked: Asked): URLSearchParams {
  const query = new URLSearchParams();
  if (file === 'evidence.json') {
    const [, kind, id] = /^([A-Z]+)=(.+)$/.exec(asked.from ?? '') ?? [];
    if (!kind || !id) throw new Misuse('Evidence needs --from KIND=ID, like AGREEMENT=agr-prim-sm-2021.');
    for (const [name, value] of [
      [kind, id],
      ...(['direction', 'depth', 'breadth'] as const).map((it) => [it, asked[it]]),
    ]) {
      query.append(name ?? '', value ?? '');
    }
  }
  if (asked['value-date']) query.append('valueDate', asked['value-date']);
  const recordedAt = asked['recorded-at'];
  if (recordedAt) query.append('recordedAt', isoInstant(recordedAt));
  return query;
}

/** As the graph writes it, to the millisecond. */
function isoInstant(text: string): string {
  const instant = new Date(text);
  if (text.endsWith('Z') && !Number.isNaN(instant.getTime())) return instant.toISOString();
  throw new Misuse(`--recorded-at must be an instant in UTC like 2021-08-01T00:00:00Z, got "${text}".`);
}

async function run(): Promise<void> {
  const call = readCall();
  if (call === 'help') return console.log(help);
  const { url, file, query, token, out } = call;
  if (out !== undefined && (await stat(out).catch(() => null))?.isDirectory())
    throw new Misuse(`--out ${out} is a folder: name a file in it.`);
  const address = new URL(`/export/${file.split('/').map(encodeURIComponent).join('/')}`, url);
  address.search = query.toString();
  const response = await fetch(address, token ? { headers: { authorization: `Bearer ${token}` } } : {}).catch(
    () => {
      throw new Misuse(`The graph does not answer at ${url}: start it with npm start, or give --url.`);
    },
  );
  if (!response.ok || !response.body) throw new Error(await refusalOf(response));
  const body = Readable.fromWeb(response.body);
  if (out === undefined) {
    // Whoever read the first lines and went away has what was wanted.
    return pipeline(body, process.stdout, { end: false }).catch((problem: NodeJS.ErrnoException) => {
      if (problem.code !== 'EPIPE') throw problem;
    });
  }
  await store(body, out);
}

/** The file appears when it is whole: until then it bears another name, and Ctrl-C leaves nothing. */
async function store(body: Readable, out: string): Promise<void> {
  const half = `${out}.part`;
  const stopping = new AbortController();
  const stop = () => stopping.abort();
  process.once('SIGINT', stop).once('SIGTERM', stop);
  const fd = openForWriting(half, () => body.destroy());
  try {
    await pipeline(body, createWriteStream(half, { fd }), { signal: stopping.signal });
    await rename(half, out);
  } catch (problem) {
    await rm(half, { force: true });
    if (stopping.signal.aborted) {
      process.exitCode = stoppedExitCode;
      throw new Error('Stopped: nothing is kept.', { cause: problem });
    }
    throw new Error(`The file broke off, and is not kept: ${(problem as Error).message}`, { cause: problem });
  }
}

function openForWriting(path: string, giveUp: () => void): number {
  try {
    return openSync(path, 'w');
  } catch (problem) {
    giveUp();
    throw new Misuse(`--out ${path.replace(/\.part$/, '')} cannot be written: ${reasonOf(problem)}.`, {
      cause: problem,
    });
  }
}

async function refusalOf(response: Response): Promise<string> {
  const text = await response.text();
  try {
    const { errors } = JSON.parse(text) as { errors: { message: string; extensions: { code: string } }[] };
    return errors.map(({ message, extensions }) => `${extensions.code}: ${message}`).join('\n');
  } catch {
    return `HTTP ${response.status}, and no reason given.`;
  }
}

await run().catch((problem: unknown) => endWith(problem));
