import { expect, test } from 'vitest';

import { readGatewayConfig } from './config.ts';

test('the gateway needs no setting', () => {
  expect(readGatewayConfig({})).toEqual({
    host: '127.0.0.1',
    port: 4000,
    subgraphUrls: {},
    subgraphTimeoutMs: 5_000,
  });
});

test('the address of each subgraph can be given', () => {
  const { subgraphUrls } = readGatewayConfig({
    SUBGRAPH_URL_REGION: 'http://region:4002/graphql',
    SUBGRAPH_URL_WILAYA: '',
  });
  expect(subgraphUrls).toEqual({ region: 'http://region:4002/graphql' });
});

test('all that is wrong is said at once, and no address is repeated', () => {
  const wrong = {
    PORT: '65536',
    SUBGRAPH_TIMEOUT_MS: '9',
    SUBGRAPH_URL_REGION: 'mongodb://user:secret@host',
  };
  expect(() => readGatewayConfig(wrong)).toThrow(
    'Invalid configuration: PORT must be a whole number from 1 to 65535, got "65536"; ' +
      'SUBGRAPH_URL_REGION must be an http or https address; ' +
      'SUBGRAPH_TIMEOUT_MS must be a whole number from 10 to 60000, got "9"',
  );
});

test('an address for a subgraph that does not exist is refused with the names of those that do', () => {
  expect(() => readGatewayConfig({ SUBGRAPH_URL_REGOIN: 'http://a' })).toThrow(
    'SUBGRAPH_URL_REGOIN names no subgraph; they are ministry, region, wilaya, agencies',
  );
});
