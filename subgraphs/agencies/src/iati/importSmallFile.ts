import { DomainError } from '@prim/chassis/errors';

import type { ImportFundingInput, ImportReport } from '../__generated__/resolvers.ts';
import { importFunding, type ImportResult } from '../commands/importFunding.ts';
import type { Context } from '../context.ts';
import { reporterOf } from '../reporters.ts';
import type { ImportEvent } from './ImportEvent.ts';

/** What a request's body has room for. */
const charsMax = 1_000_000;
/** Lines of a report: the first tell what is wrong with the rest. */
const linesMax = 1_000;

/**
 * Imports a file that comes within a mutation.
 *
 * @throws DomainError FORBIDDEN, IMPORT_TOO_LARGE, and what `importFunding` refuses
 */
export async function importSmallFile(
  input: ImportFundingInput,
  { caller, now }: Context,
): Promise<{ readonly report: ImportReport }> {
  const reporter = reporterOf(caller);
  const { content, fileName, isDryRun = false, takesBackMissing = false } = input;
  if (content.length > charsMax) {
    throw new DomainError(
      'IMPORT_TOO_LARGE',
      `The file has ${content.length} characters; at most ${charsMax} are allowed: send it with npm run import.`,
      { limit: charsMax, asked: content.length },
    );
  }
  const bytes = [new TextEncoder().encode(content)];
  const file = { name: fileName.slice(0, 200), bytes: () => bytes };
  const events: ImportEvent[] = [];
  const importing = importFunding({ reporter, file, isDryRun, takesBackMissing, now });
  const { survey, counts } = await drain(importing, events);
  return {
    report: {
      fileName: file.name,
      sha256: survey.sha256,
      isDryRun,
      ...counts,
      lines: events.slice(0, linesMax),
      lineCountLeftOut: Math.max(0, events.length - linesMax),
    },
  };
}

async function drain(
  importing: ReturnType<typeof importFunding>,
  events: ImportEvent[],
): Promise<ImportResult> {
  for (;;) {
    const { done, value } = await importing.next();
    if (done) return value;
    events.push(...value.events);
  }
}
