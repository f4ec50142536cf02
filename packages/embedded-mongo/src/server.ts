import { once } from 'node:events';
import { rmSync } from 'node:fs';
import { type Server, type Socket, connect, createServer } from 'node:net';

import type { Reply, ServerState } from './command.ts';
import { replicaSetName } from './commands/sessionCommands.ts';
import { Cursors } from './cursors.ts';
import { errorReply, execute } from './execute.ts';
import { MongoError } from './MongoError.ts';
import { Sessions } from './sessions.ts';
import { Storage, type Synchronous } from './storage.ts';
import { Store } from './store.ts';
import type { Document } from './values.ts';
import { type Message, MessageSplitter, readMessage, writeReply } from './wire.ts';
import { expireDocuments } from './writes.ts';

export interface EmbeddedMongoOptions {
  /** The SQLite file that holds the data, or `:memory:`. */
  path: string;
  /** 0, the default, takes any free port. */
  port?: number;
  /** An address of this machine's loopback: there is no authentication. */
  host?: string;
  /** A unix socket instead of a port; only its owner may connect (0600). */
  socket?: string;
  synchronous?: Synchronous;
  /** Told of faults of the server itself; clients get code 8 for them. */
  onFault?: (error: unknown) => void;
  /** Answers commands in the server's place, for tests of what clients do; a throw closes the connection. */
  intercept?: (command: Document, run: () => Promise<Reply>) => Promise<Reply>;
}

export interface EmbeddedMongo {
  uri: string;
  /** Ends open transactions and connections, and closes the file. */
  close: () => Promise<void>;
}

/** As MongoDB's. */
const sweepIntervalMs = 60_000;

const isLoopback = (host: string) => /^(localhost|::1|127(\.\d{1,3}){3})$/.test(host);

/**
 * Starts a server that MongoDB's drivers connect to.
 * @throws Error in one sentence: a host that is not loopback, a taken port, a file in use
 */
export async function startEmbeddedMongo(options: EmbeddedMongoOptions): Promise<EmbeddedMongo> {
  const { path, port = 0, host = '127.0.0.1', socket } = options;
  const { synchronous = 'FULL', onFault = console.error, intercept = (_, run) => run() } = options;
  if (!isLoopback(host)) {
    throw new Error(`embedded-mongo has no authentication and listens on loopback only, not on ${host}`);
  }
  const storage = new Storage(path, synchronous);
  const store = new Store(storage);
  const state: ServerState = { store, cursors: new Cursors(), sessions: new Sessions(store), address: '' };
  const timer = setInterval(() => sweep(state, onFault), sweepIntervalMs).unref();
  const connections = new Set<Socket>();
  const server = createServer((connection) => {
    connections.add(connection);
    connection.on('close', () => {
      connections.delete(connection);
      state.sessions.leave(connection);
    });
    serveConnection(connection, (command) =>
      intercept(command, () => execute(state, command, connection, onFault)),
    );
  });
  try {
    state.address = await listen(server, socket ?? { port, host });
  } catch (error) {
    clearInterval(timer);
    storage.close();
    throw error;
  }
  return {
    uri: uriOf(state.address, socket !== undefined),
    close: async () => {
      clearInterval(timer);
      store.abortAll();
      for (const connection of connections) connection.destroy();
      server.close();
      await once(server, 'close');
      storage.close();
    },
  };
}

type Run = (command: Document) => Promise<Reply>;

/** Legacy messages may only say hello. */
const isHello = (command: Document) => /^(hello|ismaster)$/i.test(Object.keys(command)[0] ?? '');

/**
 * Answers the messages of one client in their order. What breaks the protocol closes the connection, and
 * nothing else does.
 */
function serveConnection(socket: Socket, run: Run): void {
  const splitter = new MessageSplitter();
  let queue = Promise.resolve();
  socket.setNoDelay(true);
  socket.on('error', () => socket.destroy());
  socket.on('data', (chunk: Buffer) => {
    try {
      for (const bytes of splitter.push(chunk)) {
        queue = queue.then(() => answer(socket, bytes, run)).catch(() => void socket.destroy());
      }
    } catch {
      socket.destroy();
    }
  });
}

async function answer(socket: Socket, bytes: Buffer, run: Run): Promise<void> {
  if (socket.destroyed) return;
  let message: Message;
  try {
    message = readMessage(bytes);
  } catch (error) {
    if (!(error instanceof MongoError)) throw error;
    // The frame was whole, a document in it was not: that can be told.
    const asked = { requestId: bytes.readInt32LE(4), command: {}, isOneWay: false, isLegacy: false };
    return sendReply(socket, asked, errorReply(error, {}));
  }
  if (message.isLegacy && !isHello(message.command)) throw new Error('a legacy message that is no hello');
  const reply = await run(message.command);
  if (!message.isOneWay) sendReply(socket, message, reply);
}

function sendReply(socket: Socket, message: Message, reply: Reply): void {
  socket.cork();
  for (const part of writeReply(message, reply)) socket.write(part);
  socket.uncork();
}

/** What time does: documents of TTL indexes, cursors and sessions that nobody uses. */
function sweep({ store, cursors, sessions }: ServerState, onFault: (error: unknown) => void): void {
  const now = new Date();
  try {
    cursors.killIdle(now.getTime());
    sessions.endIdle(now.getTime());
    expireDocuments(store, now);
  } catch (error) {
    onFault(error);
  }
}

async function listen(server: Server, target: string | { port: number; host: string }): Promise<string> {
  if (typeof target === 'string') {
    await removeStaleSocket(target);
    // There must be no moment in which others may connect; the socket is made before `listen` returns.
    const mask = process.umask(0o177);
    server.listen(target);
    process.umask(mask);
  } else {
    server.listen(target);
  }
  try {
    await once(server, 'listening');
  } catch (cause) {
    if (!(cause instanceof Error && 'code' in cause && cause.code === 'EADDRINUSE')) throw cause;
    throw new Error(`${typeof target === 'string' ? target : `port ${target.port}`} is in use`, { cause });
  }
  const address = server.address();
  if (!address || typeof address === 'string') return String(address);
  return `${address.family === 'IPv6' ? `[${address.address}]` : address.address}:${address.port}`;
}

/** A server that was killed leaves its socket behind: nobody answers there. */
async function removeStaleSocket(path: string): Promise<void> {
  const probe = connect(path);
  try {
    await once(probe, 'connect');
  } catch (error) {
    if (error instanceof Error && 'code' in error && error.code === 'ECONNREFUSED') rmSync(path);
  } finally {
    probe.destroy();
  }
}

function uriOf(address: string, isSocket: boolean): string {
  return isSocket
    ? `mongodb://${encodeURIComponent(address)}/?directConnection=true`
    : `mongodb://${address}/?replicaSet=${replicaSetName}`;
}
