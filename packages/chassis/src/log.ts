import { pino } from 'pino';

/**
 * The log of a process, one JSON object a line on standard error, so that standard output stays free for what
 * a person reads. Only named fields are logged: never variables, headers or whole errors of clients.
 */
export const log = pino({ base: null, timestamp: pino.stdTimeFunctions.isoTime }, pino.destination(2));
