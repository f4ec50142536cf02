import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

import { afterAll, describe, expect, test } from 'vitest';

import { runVectors } from '../vectors/runVectors.ts';
import { MemoryTree } from './MemoryTree.ts';
import { leafHash } from './merkleHash.ts';

// The eight leaves of the Certificate Transparency reference tree, and its roots at sizes 0 to 8.
const leaves = [
  '',
  '00',
  '10',
  '2021',
  '3031',
  '40414243',
  '5051525354555657',
  '606162636465666768696a6b6c6d6e6f',
];
const roots = [
  'e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855',
  '6e340b9cffb37a989ca544e6bb780a2c78901d3fb33738768511a30617afa01d',
  'fac54203e7cc696cf0dfcb42c92a1d9dbaf70ad9e621f4bd8d98662f00e3c125',
  'aeb6bcfe274b70a14fb067a5e5578264db0fa9b51af5e0ba159158f329e06e77',
  'd37ee418976dd95753c1c73862b9398fa2a2cf9b4ff0fdfe8b30cd95209614b7',
  '4e3bbb1f7b478dcfe71fb631631519a3bca12c9aefca1612bfce4c13a86264d4',
  '76e67dadbcdf1e10e1b74ddc608abd2f98dfb16fbce75277b5232a127f2087ef',
  'ddb89be403809e325750d3d263cd78929c2942b7942a34b77e122c9594a74c8c',
  '5dc9da79a70659a9ad559cb701ded9a2ab9d823aad2f4960cfe370eff4604328',
];
const leaf0 = '6e340b9cffb37a989ca544e6bb780a2c78901d3fb33738768511a30617afa01d';
const leaf1 = '96a296d224f285c67bee93c30f8a309157f0daa35dc5b87e410b78630a09cfc7';
const leaf4 = 'bc1a0643b12e4d2d7c77918f44e0f4f79a838b6cf9ec5b5c283e1f4d88599e6b';
const leaves2and3 = '5f083f0a1a33ca076a95279832580db3e0ef4584bdff1f54c8a360f50de3031e';
const leaves4and5 = '0ebc5d3437fbe2db158b9f126a1d118e308181031d0a949f8dededebc558ef6a';
const leaves4to7 = '6b47aaf29ee3c2af9af889bc1fb9254dabd31177f16232dd6aab035ca39bf6e4';
const leaves6and7 = 'ca854ea128ed050b41b35ffc1b87b8eb2bde461e9e3b5596ece6b9d5975a0ae0';
const leaf6 = 'b08693ec2e721597130641e8211e7eedccb4c26413963eee6c1e2ed16ffb1a5f';

const inclusion = [
  { index: 0, size: 8, proof: [leaf1, leaves2and3, leaves4to7] },
  { index: 5, size: 8, proof: [leaf4, leaves6and7, roots[4]] },
  { index: 2, size: 3, proof: [roots[2]] },
  { index: 1, size: 5, proof: [leaf0, leaves2and3, leaf4] },
  { index: 0, size: 1, proof: [] },
];
const consistency = [
  { from: 1, to: 8, proof: [leaf1, leaves2and3, leaves4to7] },
  { from: 6, to: 8, proof: [leaves4and5, leaves6and7, roots[4]] },
  { from: 2, to: 5, proof: [leaves2and3, leaf4] },
  { from: 6, to: 7, proof: [leaves4and5, leaf6, roots[4]] },
  { from: 1, to: 1, proof: [] },
];

const base64 = (text = '') => Buffer.from(text, 'hex').toString('base64');
const hex = (bytes: Uint8Array) => Buffer.from(bytes).toString('hex');
const tree = new MemoryTree();
for (const leaf of leaves) tree.append(leafHash(Buffer.from(leaf, 'hex')));

describe('the reference tree of Certificate Transparency', () => {
  test('has the published root at every size', () => {
    expect(roots.map((_, size) => hex(tree.rootAt(size)))).toEqual(roots);
  });

  test.each(inclusion)('has the published inclusion proof of $index in $size', ({ index, size, proof }) => {
    expect(tree.inclusionProof(index, size).map(hex)).toEqual(proof);
  });

  test.each(consistency)('has the published consistency proof of $from to $to', ({ from, to, proof }) => {
    expect(tree.consistencyProof(from, to).map(hex)).toEqual(proof);
  });
});

describe('the runner of published vectors', () => {
  const folder = mkdtempSync(join(tmpdir(), 'vectors-'));
  afterAll(() => rmSync(folder, { recursive: true }));

  const good = { leafIdx: 5, treeSize: 8, root: base64(roots[8]), leafHash: '', desc: '', wantErr: false };

  test('tells apart what holds, what is rightly refused, what is wrong and what it does not know', () => {
    mkdirSync(join(folder, 'nested'));
    const leafHash5 = hex(leafHash(Buffer.from('40414243', 'hex')));
    const proof = [leaf4, leaves6and7, roots[4]].map(base64);
    const files = {
      'holds.json': { ...good, leafHash: base64(leafHash5), proof },
      'nested/refused.json': { ...good, leafHash: base64(leafHash5), proof: [...proof, ''], wantErr: true },
      'nested/beyond.json': { ...good, leafIdx: 2 ** 64, proof: null, wantErr: true },
      'wrong.json': { ...good, leafHash: base64(leafHash5), proof, wantErr: true },
      'consistent.json': {
        size1: 2,
        size2: 5,
        root1: base64(roots[2]),
        root2: base64(roots[5]),
        proof: [leaves2and3, leaf4].map(base64),
        wantErr: false,
      },
      'subtree.json': { start: 0, end: 4, proof: [] },
    };
    for (const [name, vector] of Object.entries(files)) {
      writeFileSync(join(folder, name), JSON.stringify(vector));
    }
    const { results, skipped } = runVectors(folder);
    expect(Object.fromEntries(results.map(({ file, passed }) => [file, passed]))).toEqual({
      'consistent.json': true,
      'holds.json': true,
      'nested/beyond.json': true,
      'nested/refused.json': true,
      'wrong.json': false,
    });
    expect(skipped).toEqual(['subtree.json']);
  });
});
