import { mkdirSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

/** The setting that tells the graphs of one run where the first of them leaves its data as it was when it was ready. */
export const seededData = 'SEEDED_DATA';

/** One for the whole run, whose projects set it up and take it away each. */
const folder = join(tmpdir(), `coordination-graph-seeded-${process.pid}`);

/** Loading the sample records and signing their logs takes most of a start: the graphs of one run do it once. */
export function setup(): void {
  mkdirSync(folder, { recursive: true });
  process.env[seededData] = folder;
}

export function teardown(): void {
  rmSync(folder, { recursive: true, force: true });
}
