import { expect, test } from 'vitest';

import { type JsonObject, mergeObject } from './jsonObject.ts';

test('a null by a name that all objects have something for is null when it is put to what is there', () => {
  const target: JsonObject = { id: '1' };
  mergeObject(target, { toString: null, constructor: null, valueOf: 'x' }, () => false);
  expect(JSON.stringify(target)).toBe('{"id":"1","toString":null,"constructor":null,"valueOf":"x"}');
});
