import { once } from 'node:events';
import { type Socket, connect } from 'node:net';

import { type Document, deserialize, serialize } from 'bson';

/** A command as an OP_MSG, or as another kind of message. */
export function messageOf(command: Document, opCode = 2013): Buffer {
  const body = serialize(command);
  const header = Buffer.alloc(21);
  header.writeInt32LE(header.length + body.length, 0);
  header.writeInt32LE(opCode, 12);
  return Buffer.concat([header, body]);
}

/** A connection without a driver, for what drivers do not send. */
export async function openSocket(uri: string): Promise<Socket> {
  const { port, hostname } = new URL(uri);
  const socket = connect(Number(port), hostname);
  await once(socket, 'connect');
  socket.on('error', () => {}); // a close by the server while we write
  return socket;
}

/** The reply to these bytes, or that there was none. */
export async function replyTo(uri: string, bytes: Buffer): Promise<Document | 'closed'> {
  const socket = await openSocket(uri);
  const reply = new Promise<Buffer | 'closed'>((resolve) => {
    socket.once('data', resolve);
    socket.once('close', () => resolve('closed'));
  });
  socket.write(bytes);
  const answer = await reply;
  socket.destroy();
  return answer === 'closed' ? answer : deserialize(answer.subarray(21));
}
