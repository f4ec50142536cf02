import fc from 'fast-check';
import { describe, expect, test } from 'vitest';

import { entry } from '../testing/InMemoryLog.ts';
import { leafBytes, leafKinds, parseLeaf } from './LeafRecord.ts';
import type { LeafBody, LeafValue } from './LeafRecord.ts';

const text = (bytes: Uint8Array) => Buffer.from(bytes).toString('utf8');

const { value: anyValue } = fc.letrec<{ value: LeafValue }>((tie) => ({
  value: fc.oneof(
    { maxDepth: 4 },
    fc.string({ unit: 'binary' }),
    fc.boolean(),
    fc.constant(null),
    fc.array(tie('value'), { maxLength: 4 }),
    fc.dictionary(names(), tie('value'), { maxKeys: 4, noNullPrototype: true }),
  ),
}));
const anyBody = fc.dictionary(names(), anyValue, { maxKeys: 6 });

function names() {
  return fc.string({ unit: 'binary', maxLength: 12 }).filter((name) => name !== '__proto__');
}

describe('the bytes of a leaf', () => {
  test('are RFC 8785 JSON: names in order, no spaces, letters as they are', () => {
    const body = { ü: 'Taroudannt · تارودانت', b: ['1000.00', null, true], a: { z: '', y: '"\\\n€' } };
    expect(text(leafBytes(entry(0, { body })))).toBe(
      '{"body":{"a":{"y":"\\"\\\\\\n€","z":""},"b":["1000.00",null,true],"ü":"Taroudannt · تارودانت"},' +
        '"id":"FR-3-CMA1291/entry/0","kind":"FundingEntry","recordedAt":"2026-01-01T00:00:00.000Z",' +
        '"reporter":"FR-3","version":1}',
    );
  });

  test('are the same whatever order the names were given in, and are read back as the same record', () => {
    fc.assert(
      fc.property(anyBody, (body) => {
        const backwards: LeafBody = Object.fromEntries(Object.entries(body).toReversed());
        const bytes = leafBytes(entry(1, { body }));
        expect(leafBytes(entry(1, { body: backwards }))).toEqual(bytes);
        expect(leafBytes(parseLeaf(bytes))).toEqual(bytes);
      }),
    );
  });

  test('differ when anything in the record differs', () => {
    const changes = [
      { kind: 'Receipt' as const },
      { reporter: 'FR-4' },
      { id: 'another' },
      { recordedAt: '2026-01-01T00:00:00.001Z' },
      { body: {} },
    ];
    const all = [entry(0), ...changes.map((change) => entry(0, change))].map((record) =>
      text(leafBytes(record)),
    );
    expect(new Set(all).size).toBe(all.length);
  });

  test('can be made of every kind of claim', () => {
    for (const kind of leafKinds) expect(parseLeaf(leafBytes(entry(0, { kind }))).kind).toBe(kind);
  });

  test('are of what was checked, even if the record gives another value when it is read again', () => {
    let reads = 0;
    const body = {
      get amount() {
        reads += 1;
        return reads === 1 ? '1000.00' : 1000;
      },
    };
    expect(text(leafBytes({ ...entry(0), body: body as LeafBody }))).toContain('"amount":"1000.00"');
  });
});
