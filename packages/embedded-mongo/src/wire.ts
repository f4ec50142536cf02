import { Binary, Long, Timestamp } from 'bson';

import { CursorBatch, type Reply } from './command.ts';
import { type Document, decode, encode, isDocument, setField } from './values.ts';

/** The bytes do not follow the protocol: there is nobody to answer, the connection is closed. */
class ProtocolError extends Error {}

const headerBytes = 16;
const maxMessageBytes = 48_000_000 + 16 * 1024;
const minDocumentBytes = 5;

const opReply = 1;
const opQuery = 2004;
const opMsg = 2013;

const checksumPresent = 1;
const moreToCome = 2;
/** Bits below this one that are not known must not be ignored. */
const requiredFlags = 0xffff;

export interface Message {
  requestId: number;
  command: Document;
  /** The sender waits for no answer. */
  isOneWay: boolean;
  /** Sent as OP_QUERY, which only a first hello still is. */
  isLegacy: boolean;
}

/**
 * Cuts a stream into messages.
 * @throws ProtocolError for a length that no message has
 */
export class MessageSplitter {
  private chunks: Buffer[] = [];
  private length = 0;

  *push(chunk: Buffer): Generator<Buffer> {
    this.chunks.push(chunk);
    this.length += chunk.length;
    while (this.length >= 4) {
      if ((this.chunks[0]?.length ?? 0) < 4) this.chunks = [Buffer.concat(this.chunks)];
      const wanted = this.chunks[0]?.readInt32LE(0) ?? 0;
      if (wanted < headerBytes || wanted > maxMessageBytes) throw new ProtocolError('bad message length');
      if (this.length < wanted) return;
      const all = this.chunks.length === 1 ? (this.chunks[0] ?? chunk) : Buffer.concat(this.chunks);
      this.chunks = all.length > wanted ? [all.subarray(wanted)] : [];
      this.length -= wanted;
      yield all.subarray(0, wanted);
    }
  }
}

/** @throws ProtocolError if the frame is malformed, MongoError if a document in it is */
export function readMessage(bytes: Buffer): Message {
  const requestId = bytes.readInt32LE(4);
  const opCode = bytes.readInt32LE(12);
  if (opCode === opQuery) return { requestId, command: readQuery(bytes), isOneWay: false, isLegacy: true };
  if (opCode !== opMsg || bytes.length < headerBytes + 4)
    throw new ProtocolError(`unknown message ${opCode}`);
  const flags = bytes.readUInt32LE(headerBytes);
  if (flags & requiredFlags & ~(checksumPresent | moreToCome)) throw new ProtocolError('unknown flags');
  const end = bytes.length - (flags & checksumPresent ? 4 : 0);
  return {
    requestId,
    command: readSections(bytes, headerBytes + 4, end),
    isOneWay: (flags & moreToCome) !== 0,
    isLegacy: false,
  };
}

/** A length that its surroundings hold; never 0, or reading would not move on. */
function sizeAt(bytes: Buffer, at: number, end: number): number {
  const size = at + 4 <= end ? bytes.readInt32LE(at) : 0;
  if (size < minDocumentBytes || at + size > end) throw new ProtocolError('bad section length');
  return size;
}

function endOfText(bytes: Buffer, from: number, end: number): number {
  const zero = bytes.indexOf(0, from);
  if (zero < 0 || zero >= end) throw new ProtocolError('a name without an end');
  return zero;
}

function readSections(bytes: Buffer, start: number, end: number): Document {
  let body: Document | undefined;
  const sequences = new Map<string, Buffer[]>();
  for (let at = start; at < end;) {
    const kind = bytes[at++];
    const size = sizeAt(bytes, at, end);
    const section = bytes.subarray(at, at + size);
    if (kind === 0 && !body) {
      body = readBody(section);
    } else if (kind === 1) {
      const nameEnd = endOfText(section, 4, size);
      sequences.set(section.toString('utf8', 4, nameEnd), readSequence(section, nameEnd + 1));
    } else {
      throw new ProtocolError('bad section kind');
    }
    at += size;
  }
  if (!body) throw new ProtocolError('a message without a body');
  for (const [name, documents] of sequences) {
    setField(body, name, name === 'documents' ? documents : documents.map((document) => decode(document)));
  }
  return body;
}

/** The documents of an insert stay as they are: they are stored so. */
function readBody(section: Buffer): Document {
  const isInsert = section.toString('latin1', 4, 12) === '\u0002insert\0';
  return decode(section, isInsert ? 'documents' : undefined);
}

function readSequence(section: Buffer, start: number): Buffer[] {
  const documents: Buffer[] = [];
  for (let at = start; at < section.length;) {
    const size = sizeAt(section, at, section.length);
    documents.push(section.subarray(at, at + size));
    at += size;
  }
  return documents;
}

function readQuery(bytes: Buffer): Document {
  const nameEnd = endOfText(bytes, headerBytes + 4, bytes.length);
  const at = nameEnd + 1 + 8; // skip and limit
  const query = decode(bytes.subarray(at, at + sizeAt(bytes, at, bytes.length)));
  const inner = query['$query'];
  return isDocument(inner) ? inner : query;
}

let lastSecond = 0;
let tick = 0;

/** Cluster time never goes back, as sessions expect of a replica set. */
function clusterTime(): Document {
  const now = Math.floor(Date.now() / 1000);
  tick = now > lastSecond ? 1 : tick + 1;
  lastSecond = Math.max(lastSecond, now);
  const operationTime = new Timestamp({ t: lastSecond, i: tick });
  const signature = { hash: new Binary(Buffer.alloc(20)), keyId: Long.ZERO };
  return { $clusterTime: { clusterTime: operationTime, signature }, operationTime };
}

const bsonText = 2;
const bsonDocument = 3;
const bsonArray = 4;
const bsonLong = 18;

function element(type: number, name: string, value: Buffer): Buffer {
  return Buffer.concat([Buffer.from([type]), Buffer.from(`${name}\0`), value]);
}

/** A document of elements encoded already. */
function documentOfElements(elements: readonly Buffer[]): Buffer {
  const length = Buffer.alloc(4);
  const bytes = Buffer.concat([length, ...elements, Buffer.alloc(1)]);
  bytes.writeInt32LE(bytes.length);
  return bytes;
}

function encodeCursor({ batchName, documents, cursorId, namespace }: CursorBatch): Buffer {
  const id = Buffer.alloc(8);
  id.writeBigInt64LE(cursorId);
  const name = Buffer.from(`    ${namespace}\0`);
  name.writeInt32LE(name.length - 4);
  const batch = documentOfElements(documents.flatMap((bytes, i) => [Buffer.from(`\u0003${i}\0`), bytes]));
  return documentOfElements([
    element(bsonArray, batchName, batch),
    element(bsonLong, 'id', id),
    element(bsonText, 'ns', name),
  ]);
}

function encodeReply(reply: Reply): Buffer {
  if (!(reply instanceof CursorBatch)) return encode({ ...reply, ...clusterTime() });
  const rest = encode({ ok: 1, ...clusterTime() });
  return documentOfElements([element(bsonDocument, 'cursor', encodeCursor(reply)), rest.subarray(4, -1)]);
}

/** The reply's bytes, with the header that answers the message. */
export function writeReply(message: Message, reply: Reply): Buffer[] {
  const body = encodeReply(reply);
  const header = Buffer.alloc(headerBytes + (message.isLegacy ? 20 : 5)); // flags and kind, or a cursor's data
  header.writeInt32LE(header.length + body.length, 0);
  header.writeInt32LE(message.requestId, 8);
  header.writeInt32LE(message.isLegacy ? opReply : opMsg, 12);
  if (message.isLegacy) header.writeInt32LE(1, 32); // one document
  return [header, body];
}
