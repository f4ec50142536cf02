import { type Document, decode } from './values.ts';

/** A document as stored. Neither its bytes nor its decoded form is ever changed in place. */
export interface StoredRecord {
  id: number;
  bytes: Buffer;
  document?: Document;
}

export const documentOf = (record: StoredRecord): Document => (record.document ??= decode(record.bytes));

/** Of the bytes that are cached, counting what the decoded form takes beside them. */
const maxCacheBytes = 128 * 1024 * 1024;
const cacheCost = (record: StoredRecord) => record.bytes.length * 5 + 300;

/** The records read or written last. */
export class RecordCache {
  private readonly records = new Map<number, StoredRecord>();
  private bytes = 0;

  get(id: number): StoredRecord | undefined {
    return this.records.get(id);
  }

  put(record: StoredRecord): StoredRecord {
    this.forget(record.id);
    this.records.set(record.id, record);
    this.bytes += cacheCost(record);
    if (this.bytes > maxCacheBytes) {
      for (const id of this.records.keys()) {
        this.forget(id);
        if (this.bytes < maxCacheBytes * 0.8) break;
      }
    }
    return record;
  }

  forget(id: number): void {
    const record = this.records.get(id);
    if (!record) return;
    this.records.delete(id);
    this.bytes -= cacheCost(record);
  }

  forgetRange(from: number, before: number): void {
    for (const id of this.records.keys()) if (id >= from && id < before) this.forget(id);
  }
}
