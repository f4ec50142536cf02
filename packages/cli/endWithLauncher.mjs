import { isMainThread } from 'node:worker_threads';

// Preloaded into every process that the launcher starts, before anything of its own: when the launcher is gone,
// even by kill -9, its channel closes, and the process ends as if it had been asked to.
const stopTimeoutMs = 4_500;

function end() {
  setTimeout(() => process.exit(1), stopTimeoutMs).unref();
  process.kill(process.pid, 'SIGTERM');
}

// A thread of the process is given the preload too, and has no channel of its own.
if (isMainThread) {
  process.once('disconnect', end);
  // The channel alone keeps no process alive.
  process.channel?.unref();
  if (!process.connected) end();
}
