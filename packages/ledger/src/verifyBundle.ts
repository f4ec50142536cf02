import { Checklist } from './Check.ts';
import type { Check } from './Check.ts';
import { parseEvidenceBundle } from './EvidenceBundle.ts';
import type { EvidenceBundle } from './EvidenceBundle.ts';
import { institutionsOf } from './KeyRing.ts';
import type { KeyRing } from './KeyRing.ts';
import { LedgerError } from './LedgerError.ts';
import { openCheckpoint } from './openCheckpoint.ts';
import type { OpenedCheckpoint } from './openCheckpoint.ts';
import { verifyLog } from './verifyLog.ts';

export interface VerifyOptions {
  /**
   * Keys that the reader got from the institutions themselves. Without them the keys of the bundle are used.
   */
  readonly trustedKeys?: KeyRing;
  /** Checkpoints that the reader got earlier, from anywhere but this bundle. */
  readonly heldCheckpoints?: readonly Uint8Array[];
  /** How many other institutions must have cosigned the latest checkpoint of each log. */
  readonly minCosignatures?: number;
  /** Whether every entry of each log must be shown: then one that was deleted is missed. */
  readonly allEntries?: boolean;
  readonly now: Date;
}

export interface VerificationReport {
  readonly passed: boolean;
  readonly checks: readonly Check[];
}

/** How far the clock of an institution may be ahead of the reader's. */
const clockSkewMs = 300_000;

/** Verifies a bundle that came from anywhere. Never throws for what is in it: every failure is a line. */
export function verifyBundle(bytes: Uint8Array, options: VerifyOptions): VerificationReport {
  const list = new Checklist();
  const bundle = list.run('bundle', () => readBundle(bytes, options.now));
  if (bundle !== undefined) verifyLogs(list, bundle, options);
  return { passed: list.checks.every(({ outcome }) => outcome !== 'failed'), checks: list.checks };
}

function readBundle(bytes: Uint8Array, now: Date) {
  const bundle = parseEvidenceBundle(bytes);
  if (Date.parse(bundle.createdAt) > now.getTime() + clockSkewMs) {
    throw new LedgerError('BUNDLE_MALFORMED', `It says that it was made in the future, ${bundle.createdAt}.`);
  }
  if (bundle.logs.length === 0) throw new LedgerError('EVIDENCE_MISSING', 'It shows no log.');
  const origins = bundle.logs.map(({ origin }) => origin);
  if (new Set(origins).size < origins.length) {
    throw new LedgerError('BUNDLE_MALFORMED', 'It shows one log twice.');
  }
  const { createdAt, logs } = bundle;
  const text = `bundle: readable, says it was made at ${createdAt}, shows ${logs.length} log(s)`;
  return { result: bundle, text };
}

function verifyLogs(list: Checklist, bundle: EvidenceBundle, options: VerifyOptions): void {
  const ring = options.trustedKeys ?? bundle.keys;
  list.note(keySource(bundle, options.trustedKeys));
  const held = (options.heldCheckpoints ?? []).flatMap((bytes, index) => {
    return openHeld(list, bytes, `held checkpoint ${index + 1}`, bundle, ring) ?? [];
  });
  const { now, minCosignatures = 0, allEntries = false } = options;
  for (const log of bundle.logs) {
    verifyLog(list, log, {
      ring,
      held: held.filter(({ checkpoint }) => checkpoint.origin === log.origin),
      createdAt: new Date(bundle.createdAt),
      latestTime: new Date(now.getTime() + clockSkewMs),
      minCosignatures,
      allEntries,
    });
  }
}

function keySource(bundle: EvidenceBundle, trusted: KeyRing | undefined): string {
  if (trusted === undefined) {
    return (
      'keys: TAKEN FROM THE BUNDLE ITSELF. This shows that the bundle agrees with itself, not who made it: ' +
      'give keys that you got from the institutions (--trusted-keys)'
    );
  }
  const known = new Set(trusted.map(({ key }) => key.vkey));
  const others = bundle.keys.filter(({ key }) => !known.has(key.vkey)).length;
  const rest = others > 0 ? `; ${others} key(s) of the bundle are not among them, and count for nothing` : '';
  const whose = institutionsOf(trusted).join(' and ');
  return `keys: only your ${trusted.length} trusted key(s), of ${whose || 'nobody'}, are used${rest}`;
}

function openHeld(
  list: Checklist,
  bytes: Uint8Array,
  what: string,
  bundle: EvidenceBundle,
  ring: KeyRing,
): OpenedCheckpoint | undefined {
  return list.run(what, () => {
    const opened = openCheckpoint(bytes, ring);
    const { origin, size } = opened.checkpoint;
    if (!bundle.logs.some((log) => log.origin === origin)) {
      throw new LedgerError('EVIDENCE_MISSING', `The bundle does not show its log, ${origin}.`);
    }
    return { result: opened, text: `${what}: ${origin} with ${size} entries, its signature is good` };
  });
}
