import { verifyCosignatures } from '@prim/ledger/cosignature';
import { LedgerError } from '@prim/ledger/LedgerError';
import { formatSignatureLine, parseNote, parseSignatureLine } from '@prim/ledger/SignedNote';

import { type Caller, memberWith } from '../Caller.ts';
import { DomainError } from '../errors.ts';
import { insertAppendOnly } from './appendOnly.ts';
import { checkpointKey, Cosignature, type CosignatureRecord } from './Cosignature.ts';
import { inTransaction } from './inTransaction.ts';
import { type CheckpointRecord, checkpointOf, type ProofContext } from './logProofs.ts';

export interface CosignatureOffer {
  readonly reporter: string;
  readonly size: number;
  /** One line of a signed note. */
  readonly cosignature: string;
}

/**
 * Keeps the cosignature of a witness with the checkpoint that it is on. It speaks for itself: whichever institution
 * brings it, only what a known witness signed is taken.
 *
 * @throws DomainError FORBIDDEN for all but operators; LOG_UNKNOWN, LOG_RANGE_INVALID, SIGNING_KEY_MISSING;
 *   COSIGNATURE_REFUSED
 */
export async function addCosignature(
  { reporter, size, cosignature }: CosignatureOffer,
  context: ProofContext & { readonly caller: Caller },
): Promise<{ readonly checkpoint: CheckpointRecord }> {
  memberWith(context.caller, 'operator');
  const head = await context.loaders.ledger.headOf.load(reporter);
  if (!head) throw new DomainError('LOG_UNKNOWN', `No log of ${reporter} is kept here.`);
  const checkpoint = await checkpointOf(head, size, context);
  const record = recordOf(checkpoint, cosignature, context);
  await inTransaction(async (session) => {
    if (await Cosignature.exists({ _id: record._id }).session(session)) return;
    await insertAppendOnly(Cosignature, [record], session);
  });
  return { checkpoint };
}

/** How far the clock of a witness may be ahead: what is dated later spoils the checkpoint for whoever verifies it. */
const clockSkewMs = 60_000;

function recordOf(
  checkpoint: CheckpointRecord,
  line: string,
  { logKeys, now }: ProofContext,
): CosignatureRecord {
  const { log, origin, size, note } = checkpoint;
  const {
    witness,
    keyId,
    at,
    line: stored,
  } = refusing(() => {
    const { text } = parseNote(Buffer.from(note));
    const signature = parseSignatureLine(line.trim());
    const [verified] = verifyCosignatures({ text, signatures: [signature] }, logKeys.trustedOthers());
    if (verified === undefined) {
      throw new LedgerError('COSIGNATURE_INVALID', `${signature.name} is no witness that ${origin} knows.`);
    }
    if (verified.at.getTime() > now.getTime() + clockSkewMs) {
      throw new LedgerError('COSIGNATURE_INVALID', `${signature.name} dated its cosignature in the future.`);
    }
    return { ...verified, line: formatSignatureLine(signature) };
  });
  const key = checkpointKey(origin, size);
  return { _id: `${keyId} ${key}`, checkpoint: key, size, log, witness, keyId, line: stored, signedAt: at };
}

function refusing<T>(judge: () => T): T {
  try {
    return judge();
  } catch (error) {
    if (!(error instanceof LedgerError)) throw error;
    throw new DomainError('COSIGNATURE_REFUSED', error.message, { reason: error.code });
  }
}
