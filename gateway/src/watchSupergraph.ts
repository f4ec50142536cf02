import { unwatchFile, watchFile } from 'node:fs';

import { noteFileOf } from './supergraphRelease.ts';

/** How often the file is looked at: its time and size, since notices of changes get lost in containers. */
const intervalMs = 1_000;

/**
 * Calls `reload` when the supergraph or its note has changed, or the process is told to by SIGHUP.
 *
 * @returns how to stop
 */
export function watchSupergraph(file: string, reload: () => Promise<unknown>): () => void {
  const onChange = () => void reload();
  const files = [file, noteFileOf(file)];
  for (const watched of files) watchFile(watched, { interval: intervalMs, persistent: false }, onChange);
  process.on('SIGHUP', onChange);
  return () => {
    for (const watched of files) unwatchFile(watched, onChange);
    process.off('SIGHUP', onChange);
  };
}
