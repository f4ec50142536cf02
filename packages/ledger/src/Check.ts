import { LedgerError } from './LedgerError.ts';

/** One line of a verification: what was verified, or why it failed, or what the reader should know. */
export interface Check {
  readonly outcome: 'ok' | 'failed' | 'note';
  readonly text: string;
  /** The error code, when it failed. */
  readonly code?: string;
}

/**
 * Gathers the lines of a verification. A failure is a line like the others: the rest is verified all the
 * same.
 */
export class Checklist {
  readonly checks: Check[] = [];

  note(text: string): void {
    this.checks.push({ outcome: 'note', text });
  }

  /**
   * Carries out one check.
   * @param what names it, for the line of a failure
   * @param verify throws a LedgerError, or returns its result and the words for the line of a success
   * @returns the result, or nothing when the check failed
   */
  run<T>(what: string, verify: () => { result: T; text: string }): T | undefined {
    try {
      const { result, text } = verify();
      this.checks.push({ outcome: 'ok', text });
      return result;
    } catch (error) {
      if (!(error instanceof LedgerError)) throw error;
      this.checks.push({ outcome: 'failed', text: `${what}: ${error.message}`, code: error.code });
      return undefined;
    }
  }
}
