import { readFileSync } from 'node:fs';
import { parseArgs } from 'node:util';

import type { Check } from './Check.ts';
import { loadKeyRings } from './KeyRing.ts';
import type { KeyRing } from './KeyRing.ts';
import { generateSigningKey, saveSigningKey } from './SigningKey.ts';
import { verifyBundle } from './verifyBundle.ts';

export const help = `Verifies claims of institutions without asking anyone: no network, no database.

  prim-ledger verify <bundle> [options]
      --trusted-keys FILE       keys of one institution, that you got from itself; those of the bundle then
                                count for nothing; may be given several times, once for each institution
      --from-checkpoint FILE    a checkpoint that you got earlier: shows that nothing was rewritten since;
                                may be given several times
      --min-cosignatures N      how many other institutions must have cosigned the latest checkpoint
      --all-entries             every entry of each log must be shown: finds out what was deleted
  prim-ledger keygen <name> --out FILE
      makes a private key in a new file that only you can read, and prints its two public keys:
      the first signs checkpoints of the log <name>, the second cosigns those of others
  prim-ledger --help

Exit status: 0 all checks passed; 1 a check failed; 2 the command or a file could not be read.
`;

/** Where a command writes its lines. */
export interface Output {
  readonly out: (text: string) => void;
  readonly error: (text: string) => void;
}

/** A mistake of the person at the keyboard, not of the evidence. */
class Misuse extends Error {}

/** Runs one command line. @returns the exit status: 0 passed, 1 failed, 2 misuse */
export function runCommand(args: readonly string[], output: Output, now: Date): 0 | 1 | 2 {
  try {
    const { values, positionals } = readArguments(args);
    const [command, subject, ...rest] = positionals;
    if (values.help === true) {
      output.out(help);
      return 0;
    }
    if (subject === undefined || rest.length > 0) throw new Misuse('One command and one name are wanted.');
    if (command === 'verify') return runVerify(subject, values, output, now);
    if (command === 'keygen') return runKeygen(subject, values.out, output);
    throw new Misuse(`There is no command "${command}".`);
  } catch (error) {
    if (!(error instanceof Misuse)) throw error;
    output.error(`${printable(error.message)}\n\n${help}`);
    return 2;
  }
}

interface VerifyValues {
  readonly 'trusted-keys'?: string[];
  readonly 'from-checkpoint'?: string[];
  readonly 'min-cosignatures'?: string;
  readonly 'all-entries'?: boolean;
}

function runVerify(bundle: string, values: VerifyValues, output: Output, now: Date): 0 | 1 {
  const keyFiles = values['trusted-keys'];
  const wanted = values['min-cosignatures'] ?? '0';
  if (!/^[0-9]{1,3}$/u.test(wanted)) throw new Misuse('--min-cosignatures must be a number from 0 to 999.');
  const report = verifyBundle(readGivenFile(bundle), {
    ...(keyFiles === undefined ? {} : { trustedKeys: readKeyFiles(keyFiles) }),
    heldCheckpoints: (values['from-checkpoint'] ?? []).map(readGivenFile),
    minCosignatures: Number(wanted),
    allEntries: values['all-entries'] ?? false,
    now,
  });
  for (const check of report.checks) output.out(`${formatCheck(check)}\n`);
  const failed = report.checks.filter(({ outcome }) => outcome === 'failed').length;
  const done = report.checks.filter(({ outcome }) => outcome !== 'note').length;
  output.out(
    report.passed ? `VERIFIED: ${done} checks passed\n` : `FAILED: ${failed} of ${done} checks failed\n`,
  );
  return report.passed ? 0 : 1;
}

function runKeygen(name: string, file: string | undefined, output: Output): 0 {
  if (file === undefined) throw new Misuse('keygen needs --out FILE.');
  try {
    const key = generateSigningKey(name);
    saveSigningKey(file, key);
    output.out(`${key.logKey.vkey}\n${key.witnessKey.vkey}\n`);
    return 0;
  } catch (error) {
    throw new Misuse(error instanceof Error ? error.message : String(error));
  }
}

function readArguments(args: readonly string[]) {
  try {
    return parseArgs({
      args: [...args],
      allowPositionals: true,
      options: {
        help: { type: 'boolean', short: 'h' },
        out: { type: 'string' },
        'trusted-keys': { type: 'string', multiple: true },
        'from-checkpoint': { type: 'string', multiple: true },
        'min-cosignatures': { type: 'string' },
        'all-entries': { type: 'boolean' },
      },
    });
  } catch (error) {
    throw new Misuse(error instanceof Error ? error.message : String(error));
  }
}

function readGivenFile(file: string): Uint8Array {
  try {
    return readFileSync(file);
  } catch (error) {
    throw new Misuse(`${file} cannot be read: ${error instanceof Error ? error.message : String(error)}`);
  }
}

function readKeyFiles(files: readonly string[]): KeyRing {
  try {
    return loadKeyRings(files);
  } catch (error) {
    throw new Misuse(error instanceof Error ? error.message : String(error));
  }
}

const labels = { ok: 'ok    ', failed: 'FAILED', note: 'note  ' } as const;

function formatCheck({ outcome, text, code }: Check): string {
  return `${labels[outcome]} ${printable(text)}${code === undefined ? '' : ` [${code}]`}`;
}

/** One line, whatever the evidence says: no text of it may draw lines of its own, or reorder what is read. */
function printable(text: string): string {
  return text.replaceAll(
    /[\p{C}\p{Zl}\p{Zp}]/gu,
    (char) => `\\u{${(char.codePointAt(0) ?? 0).toString(16)}}`,
  );
}
