import { readFileSync } from 'node:fs';

import { Misuse, parseCall } from '@prim/chassis/command';
import { type DocumentNode, parse } from 'graphql';

import { answerTable } from './answerTable.ts';
import { operationOf, readVariables } from './variables.ts';

const help = `npm run query -- FILE [options]: sends an operation to the running graph and prints the answer.

  --var name=value   a variable of the operation; may be given several times
  --lang ar          the language of texts: fr, ar or en
  --token TOKEN      who asks, by a token of npm run token (the public)
  --purpose TEXT     what data on natural persons is read for, which is written down
  --table            the longest list of the answer as a table, instead of JSON
  --explain          also the plan, the fetches and their times, for a token with the role operator
  --url URL          where the graph is (http://127.0.0.1:4000/graphql)

Operations that come with the graph: schema/operations/*.graphql`;

interface Answer {
  readonly data?: unknown;
  readonly errors?: readonly {
    readonly message: string;
    readonly path?: readonly (string | number)[];
    readonly extensions?: { readonly code?: string; readonly service?: string };
  }[];
  readonly extensions?: { readonly explain?: object };
}

function readCall() {
  const { values, positionals } = parseCall({
    allowPositionals: true,
    options: {
      var: { type: 'string', multiple: true, default: [] },
      lang: { type: 'string', default: 'fr' },
      token: { type: 'string' },
      purpose: { type: 'string' },
      table: { type: 'boolean', default: false },
      explain: { type: 'boolean', default: false },
      url: { type: 'string', default: 'http://127.0.0.1:4000/graphql' },
      help: { type: 'boolean', default: false },
    },
  });
  const [file] = positionals;
  if (values.help) return 'help';
  if (positionals.length !== 1 || file === undefined) throw new Misuse(`One file is wanted.\n\n${help}`);
  if (!['fr', 'ar', 'en'].includes(values.lang))
    throw new Misuse(`--lang must be fr, ar or en, got "${values.lang}".`);
  if (!URL.canParse(values.url)) throw new Misuse(`--url must be an address, got "${values.url}".`);
  const query = readOperation(file);
  return { ...values, query, variables: readVariables(operationOf(parseOperation(file, query)), values.var) };
}

function readOperation(file: string): string {
  try {
    return readFileSync(file, 'utf8');
  } catch {
    throw new Misuse(`${file} cannot be read. Operations that come with the graph are in schema/operations.`);
  }
}

function parseOperation(file: string, query: string): DocumentNode {
  try {
    return parse(query);
  } catch (problem) {
    throw new Misuse(`${file} is not GraphQL: ${(problem as Error).message}`, { cause: problem });
  }
}

type Call = Exclude<ReturnType<typeof readCall>, 'help'>;

/** @throws Misuse when nothing that speaks GraphQL answers at `url` */
async function send({ url, lang, token, purpose, explain, query, variables }: Call): Promise<Answer> {
  const headers = {
    'content-type': 'application/json',
    'accept-language': lang,
    ...(token ? { authorization: `Bearer ${token}` } : {}),
    ...(purpose ? { 'x-purpose': encodeURIComponent(purpose) } : {}),
    ...(explain ? { 'x-explain': '1' } : {}),
  };
  const body = { query, variables };
  const response = await fetch(url, { method: 'POST', headers, body: JSON.stringify(body) }).catch(() => {
    throw new Misuse(`The graph does not answer at ${url}: start it with npm start, or give --url.`);
  });
  try {
    return (await response.json()) as Answer;
  } catch {
    throw new Misuse(`What answers at ${url} is not the graph: HTTP ${response.status}, and no JSON.`);
  }
}

async function run(): Promise<void> {
  const call = readCall();
  if (call === 'help') return console.log(help);
  const { data, errors = [], extensions: told } = await send(call);
  if (data)
    console.log(call.table ? answerTable(data, process.stdout.columns) : JSON.stringify(data, null, 2));
  if (told?.explain) console.log(JSON.stringify(told.explain, null, 2));
  for (const { message, path, extensions = {} } of errors) {
    const place = path ? ` at ${path.join('.')}` : '';
    const from = extensions.service ? ` from ${extensions.service}` : '';
    console.error(`${extensions.code ?? 'error'}${from}${place}: ${message}`);
  }
  if (errors.length > 0) process.exitCode = 1;
}

await run().catch((problem: Error) => {
  console.error(problem.message);
  process.exitCode = 2;
});
