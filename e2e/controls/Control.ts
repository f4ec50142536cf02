/** What keeps one attack out: where it stands in the code, and the test that turns red when it is taken away. */
export interface Control {
  readonly name: string;
  /** What takes it away. */
  readonly off: readonly Edit[];
  readonly red: NamedTest;
}

/** One change to a file of the repository. */
export interface Edit {
  readonly file: string;
  /** A text that stands in the file once. */
  readonly from: string;
  readonly to: string;
}

export interface NamedTest {
  readonly file: string;
  /** A part of the full name of the test, as it stands in the file: `%s` may stand for anything. */
  readonly name: string;
  /** The project of vitest.config.ts that runs it. */
  readonly project: 'unit' | 'apollo' | 'e2e';
}

/** What the full name of the test is told by, as vitest takes it. */
export const patternOf = ({ name }: NamedTest): string =>
  name.replaceAll(/[\\^$.*+?()[\]{}|/]/g, '\\$&').replaceAll(/%[a-z]/g, '.*');

/** Edits of one file: `const callers = inFile('gateway/src/callers.ts')`. */
export const inFile =
  (file: string) =>
  (from: string, to: string): Edit => ({ file, from, to });

/** Tests of one file: `const byCallers = redIn('gateway/src/callers.test.ts')`. */
export const redIn =
  (file: string, project: NamedTest['project'] = file.startsWith('e2e/') ? 'e2e' : 'unit') =>
  (name: string): NamedTest => ({ file, name, project });

export const control = (name: string, off: Edit | readonly Edit[], red: NamedTest): Control => ({
  name,
  off: 'file' in off ? [off] : off,
  red,
});
