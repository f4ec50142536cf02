import { pino } from 'pino';

/**
 * The log of a process, one JSON object a line on standard error, so that standard output stays free for what
 * a person reads. Only named fields are logged: never variables, headers, tokens or whole errors.
 */
export const log = pino({ base: null, timestamp: pino.stdTimeFunctions.isoTime }, pino.destination(2));

/** The most lines of a stack that are logged. */
const framesMax = 12;

/** An error as it is logged. */
export interface Fault {
  /** Its kind and code: `MongoServerError 11000`. */
  readonly fault: string;
  /** Where in the code it was thrown. */
  readonly at: readonly string[];
}

/**
 * What is logged of an error: its kind and where it was thrown, not what it says. A message may quote what a client
 * sent or the database holds, and nobody can tell which does.
 */
export function faultOf(error: unknown): Fault {
  if (!(error instanceof Error)) return { fault: typeof error, at: [] };
  const code = 'code' in error && /^[\w-]{1,64}$/.test(String(error.code)) ? ` ${String(error.code)}` : '';
  // A line of the message itself may look like one of the stack.
  const frames = (error.stack ?? '')
    .replace(error.message, '')
    .split('\n')
    .filter((line) => /^ +at /.test(line));
  return { fault: `${error.name}${code}`, at: frames.slice(0, framesMax).map((frame) => frame.trim()) };
}
