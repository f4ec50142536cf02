import { createServer, type RequestListener, type Server } from 'node:http';
import { type AddressInfo, Server as NetServer } from 'node:net';
import { setImmediate as turn, setTimeout as wait } from 'node:timers/promises';

import express, { type Express } from 'express';

import { faultOf, log } from './log.ts';

/** How long requests in flight may take to end after the process was asked to stop. */
const drainTimeoutMs = 4_000;

/** How long connections without a request are kept, so that a client that is just sending one is answered still. */
const idleGraceMs = 250;

export interface Host {
  /** `http://127.0.0.1:4002` */
  readonly url: string;
  /** Refuses new connections, lets requests in flight end, then closes. */
  close(): Promise<void>;
}

/** An express application with `/health` (the process is alive) and `/ready` (it can do its work). */
export function createApp(isReady: () => Promise<boolean>): Express {
  const app = express().disable('x-powered-by');
  app.get('/health', (_request, response) => void response.json({ status: 'alive' }));
  app.get('/ready', async (_request, response) => {
    const ready = await isReady();
    response.status(ready ? 200 : 503).json({ status: ready ? 'ready' : 'not ready' });
  });
  return app;
}

/**
 * Listens on `port` of `host`.
 *
 * @param reusePort whether other processes may have the port too; they must all say so
 *
 * @throws Error in one sentence when the port is taken or may not be used
 */
export async function listen(
  app: RequestListener,
  host: string,
  port: number,
  reusePort = false,
): Promise<Host> {
  const server = createServer({ keepAliveTimeout: 65_000, requestTimeout: 60_000 }, app);
  await new Promise<void>((resolve, reject) => {
    server.once('error', (error: NodeJS.ErrnoException) => reject(listenProblem(error, host, port)));
    server.listen({ port, host, reusePort }, resolve);
  });
  const address = server.address() as AddressInfo;
  return { url: `http://${host}:${address.port}`, close: () => drain(server) };
}

function listenProblem({ code, message }: NodeJS.ErrnoException, host: string, port: number): Error {
  if (code === 'EADDRINUSE') {
    return new Error(`Port ${port} of ${host} is taken: stop what listens there, or choose another.`);
  }
  if (code === 'EACCES') return new Error(`Port ${port} of ${host} may not be used: choose one above 1023.`);
  return new Error(`Cannot listen on ${host}:${port}: ${message}`);
}

async function drain(server: Server): Promise<void> {
  // Whoever waits to be accepted would be cut off with the listening socket: two turns let all of them in.
  await turn();
  await turn();
  // HTTP's own `close` would end idle connections at once; that of its base class refuses new ones, and no more.
  const closed = new Promise<void>((resolve) => NetServer.prototype.close.call(server, () => resolve()));
  const timer = setTimeout(() => server.closeAllConnections(), drainTimeoutMs);
  await Promise.race([closed, wait(idleGraceMs, undefined, { ref: false })]);
  server.close();
  // A connection that is kept alive becomes idle when its request ends, and would hold the process up.
  const idle = setInterval(() => server.closeIdleConnections(), 50);
  await closed;
  clearInterval(idle);
  clearTimeout(timer);
}

/**
 * Runs a process from start to stop: `start` answers how to stop it. SIGTERM and SIGINT stop it once, cleanly;
 * a start that fails is said in one sentence, with exit code 1.
 */
export async function runProcess(start: () => Promise<() => Promise<void>>): Promise<void> {
  try {
    const stop = await start();
    let stopping = false;
    const onSignal = () => {
      if (stopping) return;
      stopping = true;
      stop().then(
        () => process.exit(0),
        (error: unknown) => {
          log.error(faultOf(error), 'stopping failed');
          process.exit(1);
        },
      );
    };
    // 'disconnect' comes to a process whose launcher has gone without a word: nothing is left behind.
    process.on('SIGTERM', onSignal).on('SIGINT', onSignal).on('disconnect', onSignal);
  } catch (error) {
    console.error(error instanceof Error ? error.message : String(error));
    process.exit(1);
  }
}
