import type { IncomingMessage } from 'node:http';
import { Readable } from 'node:stream';

import { expect, test } from 'vitest';

import { readGraphqlRequest } from './readGraphqlRequest.ts';

const posted = (body: string) =>
  Object.assign(Readable.from([Buffer.from(body)]), {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
  }) as unknown as IncomingMessage;

test('one operation is read', async () => {
  await expect(readGraphqlRequest(posted('{"query":"{ __typename }"}'))).resolves.toEqual({
    query: '{ __typename }',
    documentId: null,
    operationName: null,
    variables: null,
  });
});

test.each(['[]', '[{"query":"{ __typename }"}]'])(
  'of the batch %s it is said that none is taken',
  async (body) => {
    await expect(readGraphqlRequest(posted(body))).rejects.toMatchObject({
      status: 400,
      extensions: { code: 'BAD_REQUEST' },
      message: 'One request holds one operation: batches are not taken.',
    });
  },
);
