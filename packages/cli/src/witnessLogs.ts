import { decodeBase64 } from '@prim/ledger/base64';
import type { Checkpoint } from '@prim/ledger/Checkpoint';
import type { KeyRing } from '@prim/ledger/KeyRing';
import { openCheckpoint } from '@prim/ledger/openCheckpoint';
import { requireContinuation } from '@prim/ledger/witness';
import { type Institution, institutionSubgraphs, subgraphNames } from '@prim/schema';

/** Sends an operation for an operator of the witness. @throws Error where the graph answers an error */
export type Ask = (query: string, variables?: Readonly<Record<string, unknown>>) => Promise<unknown>;

export interface Witness {
  readonly institution: Institution;
  /** The public keys of the logs that it watches. */
  readonly trustedKeys: KeyRing;
  readonly ask: Ask;
}

/** What came of one log. */
export interface Witnessed {
  readonly origin: string;
  readonly size: number;
  /** HELD: cosigned before, and the same since. */
  readonly outcome: 'COSIGNED' | 'HELD' | 'REFUSED';
  /** Why it was refused. */
  readonly why?: string;
}

interface Log {
  readonly reporter: string;
  readonly origin: string;
  readonly checkpoint: { readonly text: string } | null;
}

/**
 * Looks at all logs of the other institutions: verifies that each continues what the witness cosigned last, has it
 * cosigned, and hands the cosignature back to the log. Nothing is taken on trust of the graph: what does not verify
 * here is not even offered to the witness.
 */
export async function witnessLogs(witness: Witness): Promise<readonly Witnessed[]> {
  const own = institutionSubgraphs[witness.institution];
  const heldNotes = await listOf<Held>(witness.ask, `${own}HeldCheckpoints`, 'origin text');
  const held = new Map(heldNotes.map(({ origin, text }) => [origin, text]));
  const witnessed: Witnessed[] = [];
  for (const name of subgraphNames.filter((other) => other !== own)) {
    try {
      const logs = await listOf<Log>(witness.ask, `${name}Logs`, 'reporter origin checkpoint { text }');
      for (const log of logs) {
        witnessed.push(await witnessLog(witness, { own, name, log, held: held.get(log.origin) ?? null }));
      }
    } catch (problem) {
      witnessed.push({ origin: name, size: 0, outcome: 'REFUSED', why: (problem as Error).message });
    }
  }
  return witnessed;
}

async function listOf<T>(ask: Ask, field: string, fields: string): Promise<readonly T[]> {
  const answer = (await ask(`{ ${field} { ${fields} } }`)) as Readonly<Record<string, readonly T[] | null>>;
  return answer[field] ?? [];
}

interface Held {
  readonly origin: string;
  readonly text: string;
}

interface Watched {
  /** The subgraph of the witness. */
  readonly own: string;
  /** The subgraph that keeps the log. */
  readonly name: string;
  readonly log: Log;
  /** The note that the witness holds. */
  readonly held: string | null;
}

async function witnessLog(witness: Witness, watched: Watched): Promise<Witnessed> {
  const { origin, checkpoint } = watched.log;
  let size = 0;
  try {
    if (checkpoint === null) throw new Error('it shows no signed checkpoint');
    const offered = open(checkpoint.text, witness.trustedKeys);
    size = offered.size;
    const before = watched.held === null ? null : open(watched.held, witness.trustedKeys);
    const proof =
      before === null || before.size >= size ? [] : await proofOf(witness.ask, watched, before.size, size);
    requireContinuation(
      before,
      offered,
      proof.map((hash) => decodeBase64(hash) ?? new Uint8Array()),
    );
    if (before?.size === size) {
      // Whoever cosigned it may have been cut off before the log had the cosignature: the last line of what is held.
      const cosignature = watched.held?.trimEnd().split('\n').at(-1) ?? '';
      if (!checkpoint.text.includes(cosignature)) await handBack(witness.ask, watched, size, cosignature);
      return { origin, size, outcome: 'HELD' };
    }
    await cosign(witness.ask, watched, size, { checkpoint: checkpoint.text, proof });
    return { origin, size, outcome: 'COSIGNED' };
  } catch (problem) {
    return { origin, size, outcome: 'REFUSED', why: (problem as Error).message };
  }
}

const open = (note: string, trustedKeys: KeyRing): Checkpoint =>
  openCheckpoint(Buffer.from(note, 'utf8'), trustedKeys).checkpoint;

async function proofOf(
  ask: Ask,
  { name, log }: Watched,
  from: number,
  to: number,
): Promise<readonly string[]> {
  const answer = await ask(
    `query ($reporter: ID!, $from: Int!, $to: Int!) {
      ${name}Log(reporter: $reporter) { consistencyProof(from: $from, to: $to) { hashes } } }`,
    { reporter: log.reporter, from, to },
  );
  type Answer = Readonly<
    Record<string, { readonly consistencyProof: { readonly hashes: readonly string[] } }>
  >;
  return (answer as Answer)[`${name}Log`]?.consistencyProof.hashes ?? [];
}

async function cosign(
  ask: Ask,
  watched: Watched,
  size: number,
  input: { readonly checkpoint: string; readonly proof: readonly string[] },
): Promise<void> {
  const { own } = watched;
  const answer = await ask(
    `mutation ($input: WitnessCheckpointInput!) { ${own}WitnessCheckpoint(input: $input) { cosignature } }`,
    { input },
  );
  type Answer = Readonly<Record<string, { readonly cosignature: string }>>;
  await handBack(ask, watched, size, (answer as Answer)[`${own}WitnessCheckpoint`]?.cosignature);
}

async function handBack(
  ask: Ask,
  { name, log }: Watched,
  size: number,
  cosignature: string | undefined,
): Promise<void> {
  await ask(
    `mutation ($input: AddCosignatureInput!) {
      ${name}AddCosignature(input: $input) { checkpoint { size } } }`,
    { input: { reporter: log.reporter, size, cosignature } },
  );
}
