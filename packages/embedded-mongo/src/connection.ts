import type { Socket } from 'node:net';

import type { Reply } from './command.ts';
import { MongoError } from './MongoError.ts';
import type { Document } from './values.ts';
import { type Message, MessageSplitter, readMessage, writeReply } from './wire.ts';

/** Legacy messages may only say hello. */
const isHello = (command: Document) => /^(hello|ismaster)$/i.test(Object.keys(command)[0] ?? '');

type Run = (command: Document) => Promise<Reply>;

/**
 * Answers the messages of one client in their order. What breaks the protocol closes the connection, and
 * nothing else does.
 */
export function serveConnection(socket: Socket, run: Run): void {
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
    return send(socket, asked, { ok: 0, errmsg: error.message, code: error.code, codeName: error.codeName });
  }
  if (message.isLegacy && !isHello(message.command)) throw new Error('a legacy message that is no hello');
  const reply = await run(message.command);
  if (!message.isOneWay) send(socket, message, reply);
}

function send(socket: Socket, message: Message, reply: Reply): void {
  socket.cork();
  for (const part of writeReply(message, reply)) socket.write(part);
  socket.uncork();
}
