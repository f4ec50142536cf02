import { isDeepStrictEqual } from 'node:util';

import fc from 'fast-check';
import mongoose, { model, Schema, Types } from 'mongoose';
import { expect, test } from 'vitest';

import { day, money, recordOptions, sourced, text } from './fields.ts';
import { checkerOf, storedFormOf } from './storedForm.ts';

const span = new Schema<{ from: string; to: string }>(
  { from: { ...day.partial, required: true }, to: { ...day.partial, required: true } },
  { _id: false, strict: 'throw' },
);
span.pre('validate', function refuseBackwards() {
  if (this.from > this.to) this.invalidate('to', 'a period cannot end before it begins');
});

const Fact = model<Record<string, unknown>>(
  'StoredFormTest',
  new Schema<Record<string, unknown>>(
    {
      ...sourced,
      value: { type: money, required: true },
      on: { ...day.exact, default: null },
      period: { type: span, default: null },
      line: { type: Number, required: true, min: 1 },
      isShown: { type: Boolean, default: false },
      recordedAt: { type: Date },
      documents: {
        type: [new Schema({ url: { type: String, required: true } }, { _id: false, strict: 'throw' })],
        default: [],
        validate: (documents: readonly unknown[]) => documents.length <= 2,
      },
      remark: { type: text, default: null },
    },
    recordOptions,
  ),
);
const quickly = storedFormOf(Fact.schema);

async function byMongoose(record: object): Promise<object | 'refused'> {
  try {
    const document = new Fact(record);
    await document.validate();
    return document.toObject();
  } catch {
    return 'refused';
  }
}

const sound = {
  _id: 'f-1',
  sources: ['s-1'],
  dataStatus: 'PUBLISHED',
  claims: [{ field: 'value', value: '2', source: null }],
  note: { fr: 'Repris', ar: null },
  value: { amount: '12.50', currency: 'EUR' },
  on: '2024-02-29',
  period: { from: '2024-01-01', to: '2024-03-31' },
  line: 7,
  isShown: true,
  recordedAt: new Date('2026-01-31T09:30:00.000Z'),
  documents: [{ url: 'https://example.org/1' }],
  remark: null,
};

test('a sound record is taken without mongoose, as mongoose would store it', async () => {
  expect(quickly(sound)).toEqual({
    ...sound,
    value: { amount: Types.Decimal128.fromString('12.50'), currency: 'EUR' },
  });
  expect(quickly(sound)).toEqual(await byMongoose(sound));
});

test.each([
  ['a field that the schema does not have', { ...sound, other: 1 }],
  ['a field of a part that the schema does not have', { ...sound, period: { ...sound.period, other: 1 } }],
  ['a required field that is missing', { ...sound, line: undefined }],
  ['a required text without a character', { ...sound, value: { ...sound.value, currency: '' } }],
  ['a value that is none of the list', { ...sound, dataStatus: 'MAYBE' }],
  ['a number below the least', { ...sound, line: 0 }],
  ['an amount that is no number', { ...sound, value: { ...sound.value, amount: 'much' } }],
  ['a day that is none', { ...sound, on: '2023-02-29' }],
  ['a period that ends before it begins', { ...sound, period: { from: '2024-03-31', to: '2024-01-01' } }],
  ['a text in no language', { ...sound, remark: { fr: null } }],
  ['more documents than are allowed', { ...sound, documents: Array(3).fill(sound.documents[0]) }],
  ['a document without what it needs', { ...sound, documents: [{}] }],
])('%s is left to mongoose, which refuses it', async (_, record) => {
  expect(quickly(record)).toBeUndefined();
  await expect(checkerOf(Fact)(record)).rejects.toBeInstanceOf(mongoose.Error);
});

test('what mongoose casts or fills in, it does', async () => {
  const { isShown: _isShown, ...without } = sound;
  const given = { ...without, line: '7', documents: sound.documents[0] };
  expect(quickly(given)).toBeUndefined();
  expect(await checkerOf(Fact)(given)).toEqual({ ...quickly(sound), isShown: false });
});

test('a schema whose hooks change the record is left to mongoose', () => {
  const schema = new Schema<{ name: string; words: string }>(
    { name: String, words: String },
    { strict: 'throw' },
  );
  schema.pre('validate', function deriveWords() {
    this.words = this.name.toLowerCase();
  });
  expect(storedFormOf(schema)({ name: 'A', words: '' })).toBeUndefined();
});

/** Places of the record, and what an attack or an oversight puts there. */
const places = ['_id', 'sources', 'claims', 'note', 'value', 'on', 'period', 'line', 'isShown', 'recordedAt'];
const oddValue = fc.oneof(
  fc.constantFrom(undefined, null, '', '12', 'PUBLISHED', 0, 1.5, Number.NaN, true, [], [null], [''], {}),
  fc.constantFrom<unknown>(new Date(Number.NaN), { $gt: '' }, { from: '2024', to: '2023' }, { fr: 'x' }),
  fc.constantFrom<unknown>({ amount: '1e400', currency: 'EUR' }, { amount: 1, currency: 'EUR' }, ['a', 1]),
  fc.jsonValue({ maxDepth: 2 }),
);

test('whatever is put in its place, the quick look takes nothing that mongoose refuses or would store otherwise', async () => {
  let takenCount = 0;
  await fc.assert(
    fc.asyncProperty(
      fc.dictionary(fc.constantFrom(...places, 'documents', 'remark'), oddValue),
      async (odd) => {
        const record = { ...sound, ...odd };
        const stored = quickly(record);
        if (stored === undefined) return true;
        takenCount += 1;
        return isDeepStrictEqual(stored, await byMongoose(record));
      },
    ),
    { numRuns: 300 },
  );
  expect(takenCount).toBeGreaterThan(10);
});
