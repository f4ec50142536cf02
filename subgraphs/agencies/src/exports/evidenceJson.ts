import { collectBundle } from '@prim/chassis/ledger/collectBundle';
import { claimKey } from '@prim/chassis/ledger/ledgerLoaders';
import { formatEvidenceBundle } from '@prim/ledger/EvidenceBundle';

import type { Context } from '../context.ts';
import type { TraceRequest } from '../trace/traceRequest.ts';
import { unavailable } from './activitiesXml.ts';

/**
 * The claims of a trace, with what a third party needs to verify them without asking anyone: their leaves, the proofs
 * that the logs hold these, signed checkpoints and keys.
 *
 * @throws DomainError EXPORT_UNAVAILABLE where the trace leads to no claim, and of `collectBundle`
 */
export async function* evidenceJson(trace: TraceRequest, context: Context): AsyncGenerator<string> {
  const { edges } = await context.loaders.trace.load(trace);
  const claims = edges.flatMap(({ claim, otherSide }) => (otherSide ? [claim, otherSide] : [claim]));
  const ids = [...new Set(claims.map(({ _id }) => _id))];
  const leaves = await Promise.all(
    ids.map((id) => context.loaders.ledger.leafOf.load(claimKey('FundingEntry', id))),
  );
  const byLog = Map.groupBy(
    leaves.filter((leaf) => leaf !== null),
    ({ log }) => log,
  );
  if (byLog.size === 0) throw unavailable(`Nothing is claimed of ${trace.from.kind} ${trace.from.id}.`);
  const requests = [...byLog].map(([reporter, mine]) => ({
    reporter,
    indexes: mine.map(({ index }) => index).toSorted((a, b) => a - b),
  }));
  yield formatEvidenceBundle(await collectBundle(requests, context));
}
