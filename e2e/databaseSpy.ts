import { type AddressInfo, connect, createServer, type Server, type Socket } from 'node:net';

import { BSON } from 'mongodb';

/** What went to a database: it stands between the driver and its server, and changes nothing. */
export interface DatabaseSpy {
  /** The address of the database by way of the spy. */
  readonly uri: string;
  /** The commands since the last call, as the server got them. */
  take(): readonly BSON.Document[];
  close(): Promise<void>;
}

/** The message by which drivers send commands (OP_MSG). */
const commandCode = 2013;
const headerBytes = 16;

/** @see https://www.mongodb.com/docs/manual/reference/mongodb-wire-protocol/ */
function* commandsIn(message: Buffer): Generator<BSON.Document> {
  if (message.readInt32LE(12) !== commandCode) return;
  for (let at = headerBytes + 4; at < message.length;) {
    const kind = message.readUInt8(at);
    const size = message.readInt32LE(at + 1);
    const end = at + 1 + size;
    // A sequence of documents has a name before them; a lone document has none.
    let start = kind === 0 ? at + 1 : message.indexOf(0, at + 5) + 1;
    while (start < end) {
      const length = message.readInt32LE(start);
      yield BSON.deserialize(message.subarray(start, start + length));
      start += length;
    }
    at = end;
  }
}

/** Cuts what comes into messages, which begin with their length. */
function messageReader(onMessage: (message: Buffer) => void): (chunk: Buffer) => void {
  let rest = Buffer.alloc(0);
  return (chunk) => {
    rest = Buffer.concat([rest, chunk]);
    while (rest.length >= headerBytes && rest.length >= rest.readInt32LE(0)) {
      const length = rest.readInt32LE(0);
      onMessage(rest.subarray(0, length));
      rest = rest.subarray(length);
    }
  };
}

/** @param uri of one server, without TLS */
export async function startDatabaseSpy(uri: string): Promise<DatabaseSpy> {
  const target = new URL(uri);
  const sockets = new Set<Socket>();
  let commands: BSON.Document[] = [];
  const server: Server = createServer((client) => {
    const database = connect(Number(target.port), target.hostname);
    const read = messageReader((message) => commands.push(...commandsIn(message)));
    client.on('data', read).pipe(database).pipe(client);
    for (const socket of [client, database]) {
      sockets.add(socket);
      socket.on('error', () => {}).on('close', () => (client.destroy(), database.destroy()));
    }
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const address = new URL(uri);
  address.port = String((server.address() as AddressInfo).port);
  // A driver that looks for the members of the replica set would find the server itself.
  address.searchParams.delete('replicaSet');
  address.searchParams.set('directConnection', 'true');
  return {
    uri: address.toString(),
    take() {
      const taken = commands;
      commands = [];
      return taken;
    },
    async close() {
      for (const socket of sockets) socket.destroy();
      await new Promise((resolve) => server.close(resolve));
    },
  };
}
