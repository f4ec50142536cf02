import { describe, expect, test } from 'vitest';

import { InMemoryLog, codeOf, entries, ringOf } from '../testing/InMemoryLog.ts';
import { collectEvidence } from './collectEvidence.ts';
import { bundleLimits, formatEvidenceBundle, parseEvidenceBundle } from './EvidenceBundle.ts';
import { verifyBundle } from './verifyBundle.ts';

const log = new InMemoryLog().append(...entries(3));
const text = formatEvidenceBundle({
  createdAt: '2026-06-01T00:00:00.000Z',
  keys: ringOf(...log.keys),
  logs: [await log.evidence([log.checkpoint(2), log.checkpoint(3)])],
});
const bytesOf = (changed: string) => Buffer.from(changed, 'utf8');

describe('the file of an evidence bundle', () => {
  test('is read back as it was written', () => {
    expect(formatEvidenceBundle(parseEvidenceBundle(bytesOf(text)))).toBe(text);
  });

  test.each([
    ['no bytes', ''],
    ['the end cut off', text.slice(0, -20)],
    ['JSON that is not an object', '[]'],
    ['another format', text.replace('prim-evidence-bundle', 'other')],
    ['another version', text.replace('"version": 1', '"version": 2')],
    ['a day for an instant', text.replace('2026-06-01T00:00:00.000Z', '2026-06-01')],
    [
      'a member that nobody verifies',
      text.replace('"version": 1,', '"version": 1, "comment": "all was paid",'),
    ],
    ['a missing member', text.replace('"createdAt"', '"madeAt"')],
    ['an unknown member of an entry', text.replace('"index": 0,', '"index": 0, "note": "",')],
    ['a negative size', text.replace('"from": 2', '"from": -2')],
    ['a fraction for an index', text.replace('"index": 0', '"index": 0.5')],
    ['a size as text', text.replace('"from": 2', '"from": "2"')],
    ['a size beyond exact numbers', text.replace('"from": 2', '"from": 9007199254740993')],
    ['a leaf that is not text', text.replace(/"leaf": ".*"/u, '"leaf": {}')],
    ['a leaf that UTF-8 cannot write', text.replace(/"leaf": "/u, String.raw`"leaf": "\ud800`)],
    ['a hash that is cut short', text.replace(/="/u, '"')],
    ['an object for a list', text.replace(/"checkpoints": \[[^\]]*\]/u, '"checkpoints": {}')],
  ])('is refused with %s', (_, changed) => {
    expect(changed).not.toBe(text);
    expect(codeOf(() => parseEvidenceBundle(bytesOf(changed)))).toMatch(/BUNDLE_MALFORMED|KEY_MALFORMED/u);
    const report = verifyBundle(bytesOf(changed), { now: new Date('2026-06-01T00:00:00.000Z') });
    expect(report.passed).toBe(false);
    expect(report.checks).toHaveLength(1);
  });

  test('is refused when it is not UTF-8, too large, or has a proof that is too long', () => {
    expect(codeOf(() => parseEvidenceBundle(Buffer.from([0xff])))).toBe('BUNDLE_MALFORMED');
    expect(codeOf(() => parseEvidenceBundle(Buffer.alloc(bundleLimits.bytes + 1, 0x20)))).toBe(
      'BUNDLE_MALFORMED',
    );
    const hash = `"${Buffer.from(log.tree.root).toString('base64')}"`;
    const proofOf = (hashes: number) => {
      return text.replace(/"proof": \[[^\]]*\]/u, `"proof": [${Array(hashes).fill(hash).join(',')}]`);
    };
    parseEvidenceBundle(bytesOf(proofOf(bundleLimits.hashes)));
    expect(codeOf(() => parseEvidenceBundle(bytesOf(proofOf(bundleLimits.hashes + 1))))).toBe(
      'BUNDLE_MALFORMED',
    );
  });

  test('is refused with a message that names the place', () => {
    expect(() => parseEvidenceBundle(bytesOf(text.replace('"from": 2', '"from": -2')))).toThrow(
      'logs[0].consistencyProofs[0].from must be a whole number of 0 or more.',
    );
  });
});

describe('collecting evidence', () => {
  const source = { origin: log.origin, getNode: log.tree.getNode, getLeaf: () => new Uint8Array(0) };

  test('is refused without a checkpoint, and for entries that the checkpoint does not hold', async () => {
    const nothing = collectEvidence(source, { checkpoints: [], indexes: [0] });
    await expect(nothing).rejects.toMatchObject({ code: 'EVIDENCE_MISSING' });
    const beyond = collectEvidence(source, { checkpoints: [log.checkpoint(2)], indexes: [2] });
    await expect(beyond).rejects.toMatchObject({ code: 'TREE_RANGE_INVALID' });
  });
});
