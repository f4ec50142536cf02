import { formatEvidenceBundle } from '@prim/ledger/EvidenceBundle';

import { collectBundle } from './collectBundle.ts';
import type { HeldCheckpointRecord } from './HeldCheckpoint.ts';
import type { LogHeadRecord } from './LogHead.ts';
import { developmentOrigin, type LogKeyRecord } from './LogKeys.ts';
import { nodeId } from './LogNode.ts';
import {
  checkpointNote,
  type CheckpointRecord,
  checkpointOf,
  consistencyProofOf,
  cosignaturesOf,
  entryAt,
  inclusionProofOf,
  type LogEntryRecord,
  type ProofContext,
  storedLeaf,
} from './logProofs.ts';

/** Resolvers of the types by which every subgraph shows its logs. */
export const ledgerResolvers = {
  ClaimLog: {
    reporter: ({ _id }: LogHeadRecord) => _id,
    origin: ({ _id }: LogHeadRecord, _: unknown, { logKeys }: ProofContext) => logKeys.originOf(_id),
    checkpoint: (head: LogHeadRecord, { size }: { size?: number | null }, context: ProofContext) =>
      checkpointOf(head, size, context),
    cosignedCheckpoint: async (head: LogHeadRecord, _: unknown, context: ProofContext) => {
      const newest = await context.loaders.ledger.newestCosignature(head._id);
      return newest && checkpointOf(head, newest.size, context);
    },
    consistencyProof: (
      head: LogHeadRecord,
      sizes: { from: number; to?: number | null },
      context: ProofContext,
    ) => consistencyProofOf(head, sizes, context),
    entry: (head: LogHeadRecord, { index }: { index: number }, context: ProofContext) =>
      entryAt(head, index, context),
    keys: ({ _id }: LogHeadRecord, _: unknown, { logKeys }: ProofContext) =>
      logKeys.ring().filter(({ key }) => key.type === 'log' && key.name === logKeys.originOf(_id)),
    evidence: async (
      { _id: reporter }: LogHeadRecord,
      asked: {
        indexes?: readonly number[] | null;
        size?: number | null;
        heldSizes?: readonly number[] | null;
      },
      context: ProofContext,
    ) => formatEvidenceBundle(await collectBundle([{ reporter, ...asked }], context)),
  },
  Checkpoint: {
    text: (checkpoint: CheckpointRecord, _: unknown, context: ProofContext) =>
      checkpointNote(checkpoint, context),
    cosignatures: (checkpoint: CheckpointRecord, _: unknown, context: ProofContext) =>
      cosignaturesOf(checkpoint, context),
  },
  LogEntry: {
    leaf: async (entry: LogEntryRecord, _: unknown, context: ProofContext) => {
      const leaf = await storedLeaf(entry, context);
      return leaf && Buffer.from(leaf).toString('utf8');
    },
    leafHash: async ({ log, index }: LogEntryRecord, _: unknown, { loaders }: ProofContext) =>
      (await loaders.ledger.nodeOf.load(nodeId(log, 0, index)))?.hash ?? null,
    inclusionProof: (entry: LogEntryRecord, { size }: { size?: number | null }, context: ProofContext) =>
      inclusionProofOf(entry, size, context),
  },
  LogKey: {
    name: ({ key }: LogKeyRecord) => key.name,
    vkey: ({ key }: LogKeyRecord) => key.vkey,
    type: ({ key }: LogKeyRecord) => key.type.toUpperCase(),
    validFrom: ({ validFrom }: LogKeyRecord) => new Date(validFrom),
    validTo: ({ validTo }: LogKeyRecord) => validTo && new Date(validTo),
    isDevelopment: ({ key }: LogKeyRecord) => key.name.startsWith(developmentOrigin),
  },
  HeldCheckpoint: {
    origin: ({ _id }: HeldCheckpointRecord) => _id,
    text: ({ note }: HeldCheckpointRecord) => note,
  },
};
