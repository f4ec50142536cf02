import { encodeBase64 } from '@prim/ledger/base64';
import { parseCheckpoint } from '@prim/ledger/Checkpoint';
import { rootAt } from '@prim/ledger/Frontier';
import { parseNote } from '@prim/ledger/SignedNote';

import type { HeldCheckpointRecord } from './HeldCheckpoint.ts';
import { nodeReader, type ProofContext } from './logProofs.ts';

/** The root that a log has, or was seen to have, at a size; in base64. */
interface CheckpointFact {
  readonly origin: string;
  readonly size: number;
  readonly root: string;
}

/** A log as rules read it: its size, and its roots there and at the sizes that others cosigned. */
interface LogFact {
  readonly reporter: string;
  readonly origin: string;
  readonly size: number;
  readonly checkpoints: readonly CheckpointFact[];
}

/** What an institution knows of logs: of its own, and of those of others that it is a witness of. */
export interface LogFacts {
  readonly logs: readonly LogFact[];
  readonly heldCheckpoints: readonly CheckpointFact[];
}

const known = new WeakMap<ProofContext, Promise<LogFacts>>();

/** What rules read of the logs of an institution: read once for a request, whatever the number of its audits. */
export function logFacts(context: ProofContext): Promise<LogFacts> {
  const facts = known.get(context) ?? readLogFacts(context);
  known.set(context, facts);
  return facts;
}

async function readLogFacts(context: ProofContext): Promise<LogFacts> {
  const { ledger } = context.loaders;
  const [heads, held] = await Promise.all([ledger.heads(), ledger.heldCheckpoints()]);
  const logs = heads.map(async ({ _id: reporter, size }) => {
    const origin = context.logKeys.originOf(reporter);
    const cosigned = await ledger.cosignedSizesOf.load(reporter);
    const sizes = [...new Set([...cosigned.map((it) => it.size), size])].filter((it) => it <= size);
    const checkpoints = sizes.map(async (at) => {
      const root = await rootAt(nodeReader(reporter, context), at);
      return { origin, size: at, root: encodeBase64(root) };
    });
    return { reporter, origin, size, checkpoints: await Promise.all(checkpoints) };
  });
  return { logs: await Promise.all(logs), heldCheckpoints: held.map(heldFact) };
}

/** What the held note says; it was verified when it came. */
function heldFact({ note }: HeldCheckpointRecord): CheckpointFact {
  const { origin, size, root } = parseCheckpoint(parseNote(Buffer.from(note, 'utf8')).text);
  return { origin, size, root: encodeBase64(root) };
}
