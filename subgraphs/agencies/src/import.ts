import {
  accessSync,
  closeSync,
  constants,
  createReadStream,
  openSync,
  type Stats,
  statSync,
  writeSync,
} from 'node:fs';
import { basename } from 'node:path';

import { endWith, Misuse, parseCall, reasonOf, stoppedExitCode } from '@prim/chassis/command';
import { readConfig, text } from '@prim/chassis/config';
import { connectDatabase, disconnectDatabase, isDatabaseDown } from '@prim/chassis/database';

import { importFunding } from './commands/importFunding.ts';
import { type ImportCounts, type ImportEvent, noCounts } from './iati/ImportEvent.ts';
import { type Reporter, reporterIds, reporterWithId } from './reporters.ts';

const help = `npm run import -- FILE --reporter FR-3 [options]: takes what a reporter published into its ledger.

  FILE                   IATI 2.03 XML, CSV of IATI Country Development Finance Data, or CSV that this graph exported
  --reporter ID          whose ledger: ${reporterIds.join(', ')}
  --dry-run              says what would be done, and records nothing
  --take-back-missing    takes back what activities of the file do not hold any more
  --report FILE          every line of the report, those that were taken among them, as lines of JSON

  MONGODB_URI_AGENCIES, MONGODB_URI   the institution's database (that of npm start on this machine)

Each activity is taken whole or not at all. Importing again changes nothing. Ctrl-C stops between two
transactions. Exit code 1: something was refused; 2: the call is wrong; 130: stopped.`;

/** Where `npm start` keeps its database. */
const localDatabase = 'mongodb://127.0.0.1:27117/?directConnection=true';

/** How often to say how far it is. */
const progressMs = 1_000;

interface Call {
  readonly path: string;
  readonly reporter: Reporter;
  readonly isDryRun: boolean;
  readonly takesBackMissing: boolean;
  readonly report: string | undefined;
}

/** The import was stopped from the keyboard. */
class Stopped extends Error {}

const options = {
  reporter: { type: 'string', default: '' },
  'dry-run': { type: 'boolean', default: false },
  'take-back-missing': { type: 'boolean', default: false },
  report: { type: 'string' },
  help: { type: 'boolean', default: false },
} as const;

function readCall(): Call | 'help' {
  const { values, positionals } = parseCall({ allowPositionals: true, options });
  if (values.help) return 'help';
  const [path] = positionals;
  if (path === undefined || positionals.length > 1) throw new Misuse(`One file is wanted.\n\n${help}`);
  const reporter = reporterWithId(values.reporter);
  if (!reporter) {
    const got = values.reporter === '' ? 'is wanted, and' : `is ${values.reporter}, and`;
    throw new Misuse(`--reporter ${got} must be one of ${reporterIds.join(', ')}.`);
  }
  assertReadable(path);
  return {
    path,
    reporter,
    isDryRun: values['dry-run'],
    takesBackMissing: values['take-back-missing'],
    report: values.report,
  };
}

function assertReadable(path: string): void {
  const found = statOf(path);
  if (!found) throw new Misuse(`There is no file ${path}.`);
  if (!found.isFile()) throw new Misuse(`${path} is not a file, but a folder or a device: name one file.`);
  try {
    accessSync(path, constants.R_OK);
  } catch (problem) {
    throw new Misuse(`${path} cannot be read: ${reasonOf(problem)}.`, { cause: problem });
  }
}

/** Opened before anything is recorded: what is recorded is then reported, too. */
function openReport(path: string, imported: string): number {
  const [there, file] = [statOf(path), statOf(imported)];
  if (there && there.ino === file?.ino && there.dev === file.dev)
    throw new Misuse(`--report ${path} is the file that is to be imported: name another.`);
  try {
    return openSync(path, 'w');
  } catch (problem) {
    throw new Misuse(`--report ${path} cannot be written: ${reasonOf(problem)}.`, { cause: problem });
  }
}

function statOf(path: string): Stats | undefined {
  try {
    return statSync(path, { throwIfNoEntry: false });
  } catch (problem) {
    throw new Misuse(`${path} cannot be looked at: ${reasonOf(problem)}.`, { cause: problem });
  }
}

function databaseUri(): string {
  const { own, all } = readConfig<{ own: string; all: string }>({
    own: text('MONGODB_URI_AGENCIES', ''),
    all: text('MONGODB_URI', localDatabase),
  });
  return own || all;
}

/** What a person must see to is printed as it comes; what was taken is counted. */
const isShown = ({ outcome }: ImportEvent) => !['ADDED', 'CHANGED', 'TAKEN_BACK'].includes(outcome);

const lineOf = ({ line, activityIatiId, outcome, message }: ImportEvent) =>
  `line ${line}  ${outcome}  ${activityIatiId ?? '-'}  ${message}`;

const summaryOf = (counts: ImportCounts) =>
  `${counts.activityCount} activities, ${counts.refusedCount} refused; claims: ${counts.addedCount} new, ` +
  `${counts.changedCount} changed, ${counts.unchangedCount} unchanged, ${counts.heldBackCount} held back, ` +
  `${counts.missingCount} missing`;

/** Says how far it is, where a person looks on: first through the whole file, then through it again. */
function progressOf(path: string, stopping: AbortSignal) {
  const { size } = statSync(path);
  let [read, told, counts] = [0, 0, noCounts];
  const percent = (bytes: number) => `${Math.min(99, Math.floor((100 * bytes) / size))} %`;
  const show = () => {
    if (!process.stderr.isTTY || performance.now() - told < progressMs) return;
    told = performance.now();
    const line =
      read < size
        ? `looking through the file: ${percent(read)}`
        : `${percent(read - size)}  ${summaryOf(counts)}`;
    process.stderr.write(`\r\u001B[K${line}`);
  };
  return {
    async *bytes() {
      for await (const chunk of createReadStream(path)) {
        if (stopping.aborted) throw new Stopped();
        read += (chunk as Buffer).length;
        show();
        yield chunk as Buffer;
      }
    },
    tell(soFar: ImportCounts) {
      counts = soFar;
      show();
    },
    end: () => process.stderr.isTTY && process.stderr.write('\r\u001B[K'),
  };
}

interface ImportOutcome {
  readonly counts: ImportCounts;
  /** False where it was stopped on the way. */
  readonly isWhole: boolean;
}

async function importFile({
  path,
  reporter,
  isDryRun,
  takesBackMissing,
  report,
}: Call): Promise<ImportOutcome> {
  const lines = report === undefined ? null : openReport(report, path);
  const stopping = new AbortController();
  process.once('SIGINT', () => stopping.abort());
  const progress = progressOf(path, stopping.signal);
  const file = { name: basename(path), bytes: () => progress.bytes() };
  const importing = importFunding({ reporter, file, isDryRun, takesBackMissing, now: new Date() });
  let counts = noCounts;
  try {
    for await (const { events, counts: soFar } of importing) {
      counts = soFar;
      for (const event of events) {
        if (lines !== null) writeSync(lines, `${JSON.stringify(event)}\n`);
        if (isShown(event)) console.log(lineOf(event));
      }
      progress.tell(counts);
    }
    return { counts, isWhole: true };
  } catch (problem) {
    if (problem instanceof Stopped) return { counts, isWhole: false };
    throw problem;
  } finally {
    progress.end();
    if (lines !== null) closeSync(lines);
  }
}

const heldBackHint =
  'A text that may give a person away waits for a person to decide: docs/institutions.md, "Texts that are held back".';

function tell({ isDryRun }: Call, { counts, isWhole }: ImportOutcome): void {
  if (!isWhole)
    console.log('Stopped. What is counted here was taken whole; import the file again to take the rest.');
  console.log(`${isDryRun ? 'Would be: ' : ''}${summaryOf(counts)}`);
  if (counts.heldBackCount > 0) console.log(heldBackHint);
  if (counts.refusedCount > 0) process.exitCode = 1;
  if (!isWhole) process.exitCode = stoppedExitCode;
}

async function run(): Promise<void> {
  const call = readCall();
  if (call === 'help') return console.log(help);
  await connectDatabase(databaseUri(), 'agencies').catch((problem: unknown) => {
    throw new Misuse('The database cannot be reached: start it with npm start, or set MONGODB_URI.', {
      cause: problem,
    });
  });
  try {
    tell(call, await importFile(call));
  } finally {
    await disconnectDatabase();
  }
}

const databaseGone =
  'The database went away: what was taken until then is there, activity by activity. Import the file again.';

await run().catch((problem: Error & { readonly extensions?: { readonly code?: unknown } }) => {
  const code = problem.extensions?.code;
  const message = isDatabaseDown(problem) ? databaseGone : problem.message;
  endWith(problem, typeof code === 'string' ? `${code}: ${message}` : message);
});
