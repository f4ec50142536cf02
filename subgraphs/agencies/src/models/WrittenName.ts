/** A name and an identifier as data writes them. */
export interface WrittenNameRecord {
  readonly asWritten: string;
  readonly ref: string | null;
}
