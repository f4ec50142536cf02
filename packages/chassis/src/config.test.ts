import { expect, test } from 'vitest';

import { firstOf, flag, integer, readConfig, text } from './config.ts';

const settings = {
  port: integer('PORT', { min: 1, max: 65_535, fallback: 4001 }),
  host: text('HOST', '127.0.0.1'),
  uri: firstOf(['URI_REGION', 'URI'], 'the address of the database'),
  seed: flag('SEED', false),
};

test('reads, coerces and falls back', () => {
  expect(readConfig(settings, { URI: 'mongodb://db', PORT: ' ', SEED: '1' })).toEqual({
    port: 4001,
    host: '127.0.0.1',
    uri: 'mongodb://db',
    seed: true,
  });
});

test('the first variable that is set goes before the others', () => {
  expect(readConfig(settings, { URI_REGION: 'a', URI: 'b' })).toMatchObject({ uri: 'a' });
});

test('names every bad variable at once', () => {
  expect(() => readConfig(settings, { PORT: '99999', SEED: 'yes' })).toThrow(
    /PORT must be a whole number from 1 to 65535, got "99999".*URI_REGION or URI is required.*SEED must be/,
  );
});
