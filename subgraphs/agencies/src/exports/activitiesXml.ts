import { DomainError } from '@prim/chassis/errors';
import { isRecognisedOrganisationId } from '@prim/iati/codeLists';
import type { PublishedActivity } from '@prim/iati/PublishedActivity';
import { fileEnd, fileStart, writeActivity } from '@prim/iati/writeActivity';

import { type Exported, type ExportedActivity, exportPages } from '../exportPages.ts';
import { activityOf, budgetOf, isDated, transactionOf } from '../iati/publishedOf.ts';
import { liveClaims } from '../liveClaims.ts';

/**
 * All that a reporter publishes, as a file of IATI 2.03. Claims that were taken back are not in it, nor are those that
 * no such file can hold: statements without a day, and what stands on no activity.
 *
 * @throws DomainError EXPORT_UNAVAILABLE where no such file can name the reporter: it has no identifier of a recognised
 *   scheme, or what sort of body it is is not known
 */
export async function* activitiesXml(exported: Exported, now: Date): AsyncGenerator<string> {
  let isBegun = false;
  for await (const page of exportPages(exported)) {
    for (const activity of page.flatMap((it) => published(it, exported))) {
      if (!isBegun) {
        assertNameable(activity);
        yield fileStart(`${now.toISOString().slice(0, 19)}Z`);
      }
      isBegun = true;
      yield writeActivity(activity, now.toISOString().slice(0, 10));
    }
  }
  if (!isBegun)
    throw unavailable(`${exported.reporterId} has published no activity here, as of that moment.`);
  yield fileEnd;
}

/** None where a file could not hold it: without money that was known, and without any day. */
function published({ activity, childIds, entries, budgets }: ExportedActivity, { asOf }: Exported) {
  const money = {
    childIds,
    transactions: liveClaims(entries).filter(isDated).map(transactionOf),
    budgets: liveClaims(budgets).map(budgetOf),
  };
  const found = activityOf(activity, money);
  const isKnown =
    !(asOf.recordedAt || asOf.valueDate) || money.transactions.length + money.budgets.length > 0;
  return isKnown && (found.period !== null || found.dates.size > 0) ? [found] : [];
}

function assertNameable({ reporter: { ref, type, name } }: PublishedActivity): void {
  if (ref === null || !isRecognisedOrganisationId(ref)) {
    throw unavailable(`${name} has no identifier of a scheme that IATI recognises: take the CSV files.`);
  }
  if (type === null)
    throw unavailable(`What sort of body ${name} is, its data does not say: take the CSV files.`);
}

export const unavailable = (message: string) => new DomainError('EXPORT_UNAVAILABLE', message);
