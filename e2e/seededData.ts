import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

/** The setting that tells the graphs of one run where the first of them leaves its data as it was when it was ready. */
export const seededData = 'SEEDED_DATA';

/** Loading the sample records and signing their logs takes most of a start: the graphs of one run do it once. */
export function setup(): void {
  process.env[seededData] ??= mkdtempSync(join(tmpdir(), 'coordination-graph-seeded-'));
}

export function teardown(): void {
  rmSync(process.env[seededData] ?? '', { recursive: true, force: true });
}
