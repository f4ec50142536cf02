// Preloaded into every process that the launcher starts, before anything of its own: when the launcher is gone,
// even by kill -9, its channel closes, and the process ends as if it had been asked to.
const stopTimeoutMs = 4_500;

function end() {
  setTimeout(() => process.exit(1), stopTimeoutMs).unref();
  process.kill(process.pid, 'SIGTERM');
}

process.once('disconnect', end);
// The channel alone keeps no process alive.
process.channel?.unref();
if (!process.connected) end();
