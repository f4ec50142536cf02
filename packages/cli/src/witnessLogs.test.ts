import { MemoryTree } from '@prim/ledger/MemoryTree';
import { signCheckpoint } from '@prim/ledger/openCheckpoint';
import { generateSigningKey } from '@prim/ledger/SigningKey';
import { cosign } from '@prim/ledger/witness';
import { expect, test } from 'vitest';

import { witnessLogs } from './witnessLogs.ts';

const origin = 'agencies.example/FR-3';
const key = generateSigningKey(origin);
const trustedKeys = [{ key: key.logKey, validFrom: '2026-01-01T00:00:00.000Z', validTo: null }];
const { size, root } = new MemoryTree();
const offered = signCheckpoint({ origin, size, root, extensions: [] }, [key]);
const { held, line } = cosign({
  held: null,
  offered,
  proof: [],
  logKeys: trustedKeys,
  key: generateSigningKey('region.example/witness'),
  now: new Date('2026-02-01T00:00:00.000Z'),
});

/** What the witness sends when it held the checkpoint before, and the log shows it as `note`. */
async function sentFor(note: Uint8Array): Promise<readonly unknown[]> {
  const sent: unknown[] = [];
  const textOf = (bytes: Uint8Array) => Buffer.from(bytes).toString('utf8');
  const log = { reporter: 'FR-3', origin, checkpoint: { text: textOf(note) } };
  const answers = {
    regionHeldCheckpoints: [{ origin, text: textOf(held) }],
    agenciesLogs: [log],
  };
  const ask = async (_: string, variables?: Readonly<Record<string, unknown>>) => {
    if (variables) sent.push(variables['input']);
    return answers;
  };
  const witnessed = await witnessLogs({ institution: 'region', trustedKeys, ask });
  expect(witnessed).toEqual([{ origin, size, outcome: 'HELD' }]);
  return sent;
}

test('a cosignature that the log never got is handed to it again, and one that it has is not', async () => {
  expect(await sentFor(offered)).toEqual([{ reporter: 'FR-3', size, cosignature: line.trimEnd() }]);
  expect(await sentFor(held)).toEqual([]);
});
