import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

import type { Control } from './Control.ts';

/**
 * What has moved away from under the table of controls, one sentence each: a text that no longer stands in its file
 * once, a test that is gone, a name given twice.
 *
 * @param root the folder of the repository
 */
export function controlProblems(root: string, controls: readonly Control[]): readonly string[] {
  const texts = new Map<string, string | null>();
  const textOf = (file: string): string | null => {
    const path = join(root, file);
    if (!texts.has(file)) texts.set(file, existsSync(path) ? readFileSync(path, 'utf8') : null);
    return texts.get(file) ?? null;
  };
  const names = controls.map(({ name }) => name);
  return controls.flatMap(({ name, off, red }, index) => {
    const say = (problem: string) => `${name}: ${problem}`;
    return [
      names.indexOf(name) < index && say('is in the table twice'),
      ...off.map(({ file, from }) => {
        const count = (textOf(file) ?? '').split(from).length - 1;
        return count !== 1 && say(`${file} has ${count} times, not once: ${from}`);
      }),
      !textOf(red.file)?.includes(red.name) && say(`${red.file} has no test named: ${red.name}`),
    ].filter((problem) => problem !== false);
  });
}
