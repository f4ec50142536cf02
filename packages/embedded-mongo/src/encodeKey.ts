import type { BSONRegExp, Binary, Code, ObjectId, Timestamp } from 'bson';

import { type Numeric, doubleTerms } from './numbers.ts';
import { Rank, bytesOf, rank, textOf } from './order.ts';
import type { Document } from './values.ts';

/**
 * Writes values as bytes whose order (memcmp) is the order of `compare`, and of which none is the beginning
 * of another: what index keys, grouping and sets are made of.
 */
class KeyWriter {
  private bytes = Buffer.allocUnsafe(1024);
  private length = 0;

  take(): Buffer {
    const result = Buffer.from(this.bytes.subarray(0, this.length));
    this.length = 0;
    return result;
  }

  takeText(): string {
    const result = this.bytes.toString('latin1', 0, this.length);
    this.length = 0;
    return result;
  }

  /** For a descending field: complemented bytes sort the other way. */
  complementFrom(start: number): void {
    for (let i = start; i < this.length; i++) this.bytes[i] = 0xff - (this.bytes[i] ?? 0);
  }

  get position(): number {
    return this.length;
  }

  discard(): void {
    this.length = 0;
  }

  private reserve(size: number): number {
    const start = this.length;
    this.length += size;
    if (this.length > this.bytes.length) {
      this.bytes = Buffer.concat([this.bytes, Buffer.allocUnsafe(this.length)]);
    }
    return start;
  }

  byte(value: number): void {
    const at = this.reserve(1);
    this.bytes[at] = value;
  }

  raw(bytes: Uint8Array): void {
    const at = this.reserve(bytes.length);
    this.bytes.set(bytes, at);
  }

  private double(value: number): void {
    const at = this.reserve(8);
    this.bytes.writeDoubleBE(value === 0 ? 0 : value, at); // −0 is 0
    if (value < 0) this.complementFrom(at);
    else this.bytes[at] = (this.bytes[at] ?? 0) | 0x80;
  }

  /** Terms of a sum, each but the first behind a byte that tells its sign; 2 ends the sum. */
  number(value: Numeric): void {
    const terms = doubleTerms(value);
    if (Number.isNaN(terms[0])) return this.byte(0);
    this.byte(1);
    terms.forEach((term, i) => {
      if (i > 0) this.byte(term < 0 ? 1 : 3);
      this.double(term);
    });
    this.byte(2);
  }

  /** UTF-8 behind which a zero ends it; a zero inside is followed by 0xff. */
  text(value: string): void {
    const parts = value.split('\0');
    parts.forEach((part, i) => {
      if (i > 0) this.raw(Buffer.from([0, 0xff]));
      const at = this.reserve(Buffer.byteLength(part));
      this.bytes.write(part, at);
    });
    this.raw(Buffer.from([0, 0]));
  }

  binary(value: Binary): void {
    const at = this.reserve(4);
    this.bytes.writeUInt32BE(value.position, at);
    this.byte(value.sub_type);
    this.raw(bytesOf(value));
  }

  timestamp(value: Timestamp): void {
    const at = this.reserve(8);
    this.bytes.writeUInt32BE(value.high >>> 0, at);
    this.bytes.writeUInt32BE(value.low >>> 0, at + 4);
  }

  document(value: Document): void {
    for (const [name, inner] of Object.entries(value)) {
      this.byte(rank(inner));
      this.text(name);
      this.value(inner);
    }
    this.byte(0);
  }

  value(value: unknown): void {
    const valueRank = rank(value);
    this.byte(valueRank);
    switch (valueRank) {
      case Rank.number:
        return this.number(value as Numeric);
      case Rank.string:
        return this.text(textOf(value));
      case Rank.boolean:
        return this.byte(value === true ? 1 : 0);
      case Rank.date:
        return this.number((value as Date).getTime());
      case Rank.objectId:
        return this.raw((value as ObjectId).id);
      case Rank.binary:
        return this.binary(value as Binary);
      case Rank.timestamp:
        return this.timestamp(value as Timestamp);
      case Rank.regex:
        this.text((value as BSONRegExp).pattern);
        return this.text((value as BSONRegExp).options);
      case Rank.code:
        return this.text((value as Code).code);
      case Rank.array:
        for (const element of value as unknown[]) this.value(element);
        return this.byte(0);
      case Rank.object:
        return this.document(value as Document);
      default:
        return undefined;
    }
  }
}

const writer = new KeyWriter();

/** One field of an index key. */
export function encodeKey(value: unknown, descending = false): Buffer {
  writer.discard(); // what a throw may have left
  writer.value(value);
  if (descending) writer.complementFrom(0);
  return writer.take();
}

/** Equal values, and only they, have equal texts: for sets and groups. */
export function identityOf(value: unknown): string {
  writer.discard();
  writer.value(value);
  return writer.takeText();
}

/** The first key behind all that begin with this one. */
export function keyAfter(prefix: Uint8Array): Buffer {
  const result = Buffer.from(prefix);
  for (let i = result.length - 1; i >= 0; i--) {
    const byte = result[i] ?? 0;
    if (byte < 0xff) {
      result[i] = byte + 1;
      return result.subarray(0, i + 1);
    }
  }
  return Buffer.alloc(prefix.length + 1, 0xff);
}
