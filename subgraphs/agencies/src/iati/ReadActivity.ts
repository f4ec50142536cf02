import type { PublishedActivity } from '@prim/iati/PublishedActivity';

/** Something that is wrong with what a file says of an activity, or that a reader must know. */
export interface ReadProblem {
  readonly line: number;
  /** True where the activity is refused for it. */
  readonly isRefusal: boolean;
  /** What was found, and what is wanted. */
  readonly message: string;
}

/** An activity as a file has it, with what is wrong with it. */
export interface ReadActivity {
  readonly published: PublishedActivity;
  readonly problems: readonly ReadProblem[];
  /** Lines that hold nothing to be imported, and why. */
  readonly skipped: readonly { readonly line: number; readonly message: string }[];
  /** What the file is there to tell: rows of transactions say nothing of budgets. */
  readonly tells: ReadonlySet<'DESCRIPTION' | 'TRANSACTIONS' | 'BUDGETS'>;
}

/** A file to be imported. It is read twice: first to see that it is sound to its end. */
export interface ImportFile {
  readonly name: string;
  readonly bytes: () => AsyncIterable<Uint8Array> | Iterable<Uint8Array>;
}
