import { execFileSync, spawn } from 'node:child_process';
import {
  cpSync,
  existsSync,
  globSync,
  lstatSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  readlinkSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';

import type { Edit, NamedTest } from './Control.ts';

/** How one test of a run ended. */
export interface TestOutcome {
  readonly fullName: string;
  readonly status: 'passed' | 'failed' | 'pending' | 'skipped' | 'todo' | 'disabled';
}

/** A copy of the repository in a folder of its own, in which controls are switched off and tests run. */
export class RepositoryCopy {
  readonly folder = mkdtempSync(join(tmpdir(), 'controls-'));

  /** @param root the repository, installed */
  constructor(root: string) {
    const listed = execFileSync('git', ['ls-files', '-co', '--exclude-standard'], {
      cwd: root,
      encoding: 'utf8',
    });
    for (const file of listed.trim().split('\n')) {
      // A file that was deleted and not committed is still listed.
      if (existsSync(join(root, file))) cpSync(join(root, file), join(this.folder, file));
    }
    for (const path of globSync(['node_modules', '{gateway,packages/*,subgraphs/*,bench/*}/node_modules'], {
      cwd: root,
    })) {
      linkPackages(join(root, path), join(this.folder, path));
    }
  }

  /** Makes the edits for as long as `work` runs. */
  async with<T>(edits: readonly Edit[], work: () => Promise<T>): Promise<T> {
    const before = new Map(edits.map(({ file }) => [file, readFileSync(join(this.folder, file), 'utf8')]));
    try {
      for (const { file, from, to } of edits) {
        const path = join(this.folder, file);
        writeFileSync(
          path,
          readFileSync(path, 'utf8').replace(from, () => to),
        );
      }
      return await work();
    } finally {
      for (const [file, text] of before) writeFileSync(join(this.folder, file), text);
    }
  }

  /** Runs tests of one project: whole files, or what fits `pattern`. A file that cannot be loaded has no outcomes. */
  async run(
    project: NamedTest['project'],
    files: readonly string[],
    pattern?: string,
  ): Promise<readonly TestOutcome[]> {
    const report = join(this.folder, 'report.json');
    rmSync(report, { force: true });
    const only = pattern === undefined ? [] : ['-t', pattern];
    await vitest(this.folder, [
      '--project',
      project,
      ...files,
      ...only,
      '--reporter=json',
      `--outputFile=${report}`,
    ]);
    if (!existsSync(report)) return [];
    const { testResults } = JSON.parse(readFileSync(report, 'utf8')) as {
      testResults: { assertionResults: TestOutcome[] }[];
    };
    return testResults.flatMap(({ assertionResults }) => assertionResults);
  }

  remove(): void {
    rmSync(this.folder, { recursive: true, force: true });
  }
}

/** The same packages, but that those of this repository are the copy's own: their links are relative. */
function linkPackages(from: string, to: string): void {
  mkdirSync(to, { recursive: true });
  for (const entry of readdirSync(from).filter((it) => !/^\.(?!bin$)/.test(it))) {
    const path = join(from, entry);
    if (lstatSync(path).isSymbolicLink()) symlinkSync(readlinkSync(path), join(to, entry));
    else if (entry.startsWith('@')) linkPackages(path, join(to, entry));
    else symlinkSync(path, join(to, entry));
  }
}

const vitestCommand = join(dirname(import.meta.resolve('vitest/package.json').slice(7)), 'vitest.mjs');

/** Without a control, a test may go on for good; what it would have said is not known then. */
const runTimeoutMs = 600_000;

/** Ends as vitest does, whatever it says: a red test is an answer here. */
function vitest(cwd: string, args: readonly string[]): Promise<void> {
  const child = spawn(process.execPath, [vitestCommand, 'run', ...args], {
    cwd,
    stdio: 'ignore',
    timeout: runTimeoutMs,
    // Properties are tried with the same numbers each time, so that a run can be repeated.
    env: { ...process.env, CI: 'true' },
  });
  const end = () => child.kill('SIGTERM');
  process.once('exit', end);
  return new Promise((resolve, reject) => {
    child.once('error', reject).once('close', () => {
      process.off('exit', end);
      resolve();
    });
  });
}
