import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';

import { type Control, type NamedTest, patternOf } from './Control.ts';
import { controlProblems } from './controlProblems.ts';
import { controls } from './controls.ts';
import { RepositoryCopy, type TestOutcome } from './RepositoryCopy.ts';

const help = `npm run controls [-- WORD …]: takes each control away, one at a time, in a copy of the repository, and
runs the test that must then turn red. With words, those controls alone whose line has one of them.

Ends with 1 where a control can be taken away and its test stays green.`;

const root = fileURLToPath(new URL('../..', import.meta.url));

/** How a control did. */
type Verdict = 'red' | 'GREEN' | 'BROKEN';

const lineOf = ({ name, off, red }: Control): string =>
  `${name.padEnd(62)}  ${[...new Set(off.map(({ file }) => file))].join(', ')}  ->  ${red.file}: ${red.name}`;

const isNamed = (test: NamedTest) => {
  const pattern = new RegExp(patternOf(test));
  return ({ fullName }: TestOutcome): boolean => pattern.test(fullName);
};

/** The tests that are not green though nothing was taken away: a red one would prove nothing then. */
async function redBefore(copy: RepositoryCopy, chosen: readonly Control[]): Promise<readonly NamedTest[]> {
  const tests = chosen.map(({ red }) => red);
  const red: NamedTest[] = [];
  for (const [project, named] of Map.groupBy(tests, (test) => test.project)) {
    const outcomes = await copy.run(project, [...new Set(named.map(({ file }) => file))]);
    red.push(
      ...named.filter((test) => {
        const own = outcomes.filter(isNamed(test));
        return own.length === 0 || own.some(({ status }) => status !== 'passed');
      }),
    );
  }
  return red;
}

/** Broken: the code could not be loaded any more, or the test did not run, and so nothing was shown. */
async function judge(copy: RepositoryCopy, { off, red }: Control): Promise<Verdict> {
  const outcomes = await copy.with(off, () => copy.run(red.project, [red.file], patternOf(red)));
  const own = outcomes.filter(isNamed(red));
  if (own.some(({ status }) => status === 'failed')) return 'red';
  return own.some(({ status }) => status === 'passed') ? 'GREEN' : 'BROKEN';
}

async function judgeAll(copy: RepositoryCopy, chosen: readonly Control[]): Promise<number> {
  console.log('First their tests as they are, which are to be green …');
  const before = new Set(await redBefore(copy, chosen));
  for (const { file, name } of before) console.error(`not green as it is: ${file}: ${name}`);
  let reds = 0;
  for (const [index, control] of chosen.entries()) {
    const verdict = before.has(control.red) ? 'BROKEN' : await judge(copy, control);
    if (verdict === 'red') reds += 1;
    console.log(
      `${String(index + 1).padStart(3)}/${chosen.length}  ${verdict.padEnd(6)}  ${lineOf(control)}`,
    );
  }
  console.log(`${reds} of ${chosen.length} controls turn their test red when they are taken away.`);
  return reds === chosen.length ? 0 : 1;
}

const { positionals, values } = parseArgs({
  allowPositionals: true,
  options: { help: { type: 'boolean', default: false } },
});
const problems = controlProblems(root, controls);
const chosen = controls.filter(
  (control) => positionals.length === 0 || positionals.some((word) => lineOf(control).includes(word)),
);
if (values.help) console.log(help);
else if (problems.length > 0) {
  for (const problem of problems) console.error(problem);
  process.exitCode = 1;
} else if (chosen.length === 0) {
  console.error(`No control has one of ${positionals.join(', ')} in its line.`);
  process.exitCode = 2;
} else {
  const copy = new RepositoryCopy(root);
  process.once('exit', () => copy.remove());
  process.once('SIGINT', () => process.exit(130)).once('SIGTERM', () => process.exit(143));
  process.exitCode = await judgeAll(copy, chosen);
}
