import { parseArgs } from 'node:util';

import { runVectors } from './runVectors.ts';

const usage = `Usage: node packages/ledger/vectors/run.ts --folder FOLDER [--verbose]
Runs the published proof vectors (testdata of github.com/transparency-dev/merkle) that are in FOLDER.
`;

process.exitCode = main();

function main(): number {
  const { values } = parseArgs({ options: { folder: { type: 'string' }, verbose: { type: 'boolean' } } });
  if (values.folder === undefined) {
    process.stderr.write(usage);
    return 2;
  }
  const { results, skipped } = runVectors(values.folder);
  for (const { file, passed, text } of results) {
    if (!passed || values.verbose === true)
      process.stdout.write(`${passed ? 'ok    ' : 'FAILED'} ${file}: ${text}\n`);
  }
  const failed = results.filter(({ passed }) => !passed).length;
  process.stdout.write(`${results.length - failed} passed, ${failed} failed, ${skipped.length} skipped\n`);
  // A folder without a single vector proves nothing: it counts as a failure.
  return failed > 0 || results.length === 0 ? 1 : 0;
}
