import { Long } from 'bson';

import { type CursorBatch, type Reply, isCursorBatch } from './command.ts';
import { type Document, decode, encode, setField } from './values.ts';

/** The bytes do not follow the protocol: there is nobody to answer, the connection is closed. */
class ProtocolError extends Error {}

const headerBytes = 16;
const maxMessageBytes = 48_000_000 + 16 * 1024;
const minDocumentBytes = 5;

const operations = { reply: 1, query: 2004, message: 2013 };
/** The flag of a sender that waits for no answer. */
const oneWay = 2;
/** Bits of the flags that must not be ignored where they are not known. */
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
      const all = Buffer.concat(this.chunks);
      this.chunks = all.length > wanted ? [all.subarray(wanted)] : [];
      this.length -= wanted;
      yield all.subarray(0, wanted);
    }
  }
}

/** @throws ProtocolError if the frame is malformed, MongoError if a document in it is */
export function readMessage(bytes: Buffer): Message {
  const requestId = bytes.readInt32LE(4);
  const operation = bytes.readInt32LE(12);
  if (operation === operations.query) {
    return { requestId, command: readQuery(bytes), isOneWay: false, isLegacy: true };
  }
  if (operation !== operations.message || bytes.length < headerBytes + 4) {
    throw new ProtocolError(`unknown message ${operation}`);
  }
  const given = bytes.readUInt32LE(headerBytes);
  if (given & requiredFlags & ~oneWay) throw new ProtocolError('unknown flags');
  const command = readSections(bytes.subarray(headerBytes + 4));
  return { requestId, command, isOneWay: (given & oneWay) !== 0, isLegacy: false };
}

/** As many bytes as the length at `at` says; never 0, or reading would not move on. */
function sizedPart(bytes: Buffer, at: number): Buffer {
  const size = at + 4 <= bytes.length ? bytes.readInt32LE(at) : 0;
  if (size < minDocumentBytes || at + size > bytes.length) throw new ProtocolError('bad length of a part');
  return bytes.subarray(at, at + size);
}

/** A text that a zero ends, and what comes behind it. */
function takeText(bytes: Buffer): [text: string, rest: Buffer] {
  const end = bytes.indexOf(0);
  if (end < 0) throw new ProtocolError('a name without an end');
  return [bytes.toString('utf8', 0, end), bytes.subarray(end + 1)];
}

function readSections(bytes: Buffer): Document {
  let body: Document | undefined;
  const sequences: [name: string, documents: Buffer[]][] = [];
  for (let at = 0; at < bytes.length;) {
    const kind = bytes[at];
    const section = sizedPart(bytes, at + 1);
    if (kind === 0 && !body) {
      body = readBody(section);
    } else if (kind === 1) {
      const [name, rest] = takeText(section.subarray(4));
      sequences.push([name, readSequence(rest)]);
    } else {
      throw new ProtocolError('bad section kind');
    }
    at += 1 + section.length;
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

function readSequence(bytes: Buffer): Buffer[] {
  const documents: Buffer[] = [];
  for (let at = 0; at < bytes.length; at += documents.at(-1)?.length ?? 0)
    documents.push(sizedPart(bytes, at));
  return documents;
}

function readQuery(bytes: Buffer): Document {
  const [, rest] = takeText(bytes.subarray(headerBytes + 4));
  return decode(sizedPart(rest, 8)); // behind skip and limit
}

const bsonTypes = { document: 3, array: 4 };

/** An element whose value is encoded already. */
const element = (type: number, name: string, value: Buffer): Buffer[] => [
  Buffer.from([type]),
  Buffer.from(`${name}\0`),
  value,
];

/** A document of elements encoded already, before those of `rest`. */
function documentOfElements(elements: readonly Buffer[], rest: Document = {}): Buffer {
  const bytes = Buffer.concat([Buffer.alloc(4), ...elements, encode(rest).subarray(4)]);
  bytes.writeInt32LE(bytes.length);
  return bytes;
}

/** The documents go out as they are stored. */
function encodeCursor({ batchName, batch, cursorId, namespace }: CursorBatch): Buffer {
  const documents = batch.flatMap((bytes, i) => element(bsonTypes.document, String(i), bytes));
  const cursor = documentOfElements(element(bsonTypes.array, batchName, documentOfElements(documents)), {
    id: Long.fromBigInt(cursorId),
    ns: namespace,
  });
  return documentOfElements(element(bsonTypes.document, 'cursor', cursor), { ok: 1 });
}

/** The reply's bytes, with the header that answers the message. */
export function writeReply({ requestId, isLegacy }: Message, reply: Reply): Buffer[] {
  const body = isCursorBatch(reply) ? encodeCursor(reply) : encode(reply);
  const header = Buffer.alloc(headerBytes + (isLegacy ? 20 : 5)); // flags and kind, or a cursor's data
  header.writeInt32LE(header.length + body.length, 0);
  header.writeInt32LE(requestId, 8);
  header.writeInt32LE(isLegacy ? operations.reply : operations.message, 12);
  if (isLegacy) header.writeInt32LE(1, 32); // one document
  return [header, body];
}
