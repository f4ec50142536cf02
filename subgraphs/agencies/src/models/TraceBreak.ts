import type { Break } from '../trace/findBreaks.ts';

/** A place where the chain of evidence breaks. */
export type TraceBreakRecord = Break;
