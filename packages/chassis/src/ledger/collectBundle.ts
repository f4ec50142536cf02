import { collectEvidence } from '@prim/ledger/collectEvidence';
import { bundleLimits, type EvidenceBundle, type LogEvidence } from '@prim/ledger/EvidenceBundle';

import { DomainError } from '../errors.ts';
import type { LogHeadRecord } from './LogHead.ts';
import { leafId } from './LogLeaf.ts';
import { checkpointNote, checkpointOf, nodeReader, type ProofContext, storedLeaf } from './logProofs.ts';

/** Which entries of a log are to be proven. */
export interface BundleRequest {
  readonly reporter: string;
  /** All entries under the checkpoint when left out. */
  readonly indexes?: readonly number[] | null | undefined;
  /** The checkpoint that proves them: the newest when left out. */
  readonly size?: number | null | undefined;
  /** Sizes of older checkpoints that readers may hold. */
  readonly heldSizes?: readonly number[] | null | undefined;
}

/** The most entries of one bundle, and the most older sizes: what a verifier still reads at once. */
const entriesMax = 20_000;
const heldSizesMax = bundleLimits.proofs;

/**
 * What a third party needs to verify entries of logs that are kept here, without asking anyone. Each leaf is made of
 * the claim as the database holds it now: one that was tampered with fails, one that is gone is missed.
 *
 * @throws DomainError LOG_UNKNOWN, LOG_RANGE_INVALID, LIST_TOO_LONG, SIGNING_KEY_MISSING
 */
export async function collectBundle(
  requests: readonly BundleRequest[],
  context: ProofContext,
): Promise<EvidenceBundle> {
  const logs = await Promise.all(
    requests.map(async (request) => {
      const head = await context.loaders.ledger.headOf.load(request.reporter);
      if (head) return evidenceOf(head, request, context);
      throw new DomainError('LOG_UNKNOWN', `No log of ${request.reporter} is kept here.`);
    }),
  );
  const keys = [...context.logKeys.ring(), ...context.logKeys.trustedOthers()];
  return { createdAt: context.now.toISOString(), keys, logs };
}

async function evidenceOf(
  head: LogHeadRecord,
  request: BundleRequest,
  context: ProofContext,
): Promise<LogEvidence> {
  const checkpoint = await checkpointOf(head, request.size, context);
  const { log, origin, size } = checkpoint;
  const heldSizes = request.heldSizes ?? [];
  assertProvable(request.indexes ?? null, size);
  assertFew(heldSizes);
  const indexes = request.indexes ?? Array.from({ length: size }, (_, index) => index);
  const leaves = new Map(
    await Promise.all(
      indexes.map(async (index) => {
        const leaf = await context.loaders.ledger.leafAt.load(leafId(log, index));
        return [index, leaf && (await storedLeaf(leaf, context))] as const;
      }),
    ),
  );
  const source = {
    origin,
    getNode: nodeReader(log, context),
    getLeaf: (index: number) => leaves.get(index) ?? new Uint8Array(),
  };
  return collectEvidence(source, {
    checkpoints: [Buffer.from(await checkpointNote(checkpoint, context))],
    indexes: indexes.filter((index) => leaves.get(index)),
    heldSizes,
  });
}

/** @param indexes null for all */
function assertProvable(indexes: readonly number[] | null, size: number): void {
  const outside = indexes?.find((index) => index < 0 || index >= size);
  if (outside === undefined && (indexes?.length ?? size) <= entriesMax) return;
  const why =
    outside === undefined ? `at most ${entriesMax} entries go into one` : `there is no entry ${outside}`;
  throw new DomainError('LOG_RANGE_INVALID', `The bundle cannot be made of ${size} entries: ${why}.`);
}

function assertFew(heldSizes: readonly number[]): void {
  const asked = heldSizes.length;
  if (asked <= heldSizesMax) return;
  throw new DomainError(
    'LIST_TOO_LONG',
    `heldSizes holds ${asked} sizes, and a bundle proves at most ${heldSizesMax}: ask for several.`,
    { limit: heldSizesMax, asked },
  );
}
