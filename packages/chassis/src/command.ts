import { parseArgs, type ParseArgsConfig } from 'node:util';

/** What commands that a person types have in common. */

/** A call that cannot be carried out as it was written: the command ends with 2. */
export class Misuse extends Error {}

/** As of a process that SIGINT ended. */
export const stoppedExitCode = 130;

/**
 * The options and arguments of this process.
 *
 * @throws Misuse in one line for an option that the command does not have, or that is not whole
 */
export function parseCall<const T extends ParseArgsConfig>(config: T): ReturnType<typeof parseArgs<T>> {
  try {
    return parseArgs(config);
  } catch (problem) {
    const [first] = (problem as Error).message.split('. ');
    throw new Misuse(`${first}. See --help.`, { cause: problem });
  }
}

/** `EACCES: permission denied, open 'x'` without its end, which says what was said before it. */
export const reasonOf = (problem: unknown): string =>
  (problem as Error).message.replace(/, \w+( '.*')?$/, '');

/** Says what is wrong, and ends the command so: 2 for a call that is wrong, 1 for what did not go well. */
export function endWith(problem: unknown, message = (problem as Error).message): void {
  console.error(message);
  process.exitCode ??= problem instanceof Misuse ? 2 : 1;
}
