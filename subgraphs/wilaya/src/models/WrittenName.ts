/** A name and an identifier as data of others writes them: the agencies keep them. */
export interface WrittenNameRecord {
  readonly asWritten: string;
  readonly ref: string | null;
}
