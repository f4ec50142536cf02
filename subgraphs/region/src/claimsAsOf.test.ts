import { callerOf, startTestSubgraph, type TestSubgraph } from '@prim/chassis/testing';
import { afterAll, beforeAll, expect, test } from 'vitest';

import { createContext } from './context.ts';
import { resolvers } from './resolvers/index.ts';
import { seedFiles } from './seed/files.ts';

/** Single claims, and what leads from one to another, as of a moment on both axes of time. */

let region: TestSubgraph;
beforeAll(async () => {
  region = await startTestSubgraph({ name: 'region', resolvers, createContext, seedFiles });
});
afterAll(() => region.close());

const editor = { caller: callerOf('region', 'editor'), now: new Date('2030-03-01T12:00:00.000Z') };

async function ask(query: string, input?: object, asker: object = editor) {
  const { data, errors } = await region.execute(query, { input }, asker);
  expect(errors).toBeUndefined();
  return data;
}

const given = { value: { amount: '10', currency: 'MAD' } };
const party = { name: 'Expertise France' };

test.each([
  { kind: 'Receipt', payload: 'receipt', root: 'receipt', day: 'receivedOn', side: { provider: party } },
  {
    kind: 'RegionalExpenditure',
    payload: 'expenditure',
    root: 'regionalExpenditure',
    day: 'spentOn',
    side: { receiver: party },
  },
])(
  'a claim of kind $kind is read by its id, with what took it back, as of a moment',
  async ({ kind, payload, root, day, side }) => {
    const send = async (command: string, input: object, asker: object = editor) => {
      const query = `mutation ($input: ${command}${kind}Input!) {
        sent: ${command.toLowerCase()}${kind}(input: $input) { ${payload} { id recordedAt } } }`;
      return (await ask(query, { idempotencyKey: `${command}-${kind}`, ...input }, asker)).sent[payload];
    };
    const { id, recordedAt } = await send('Record', { ...given, ...side, [day]: '2030-02-20' });
    const after = (ms: number) => new Date(Date.parse(recordedAt) + ms);
    const taking = { [`${payload}Id`]: id, reason: { fr: 'Erreur' }, [day]: '2030-02-28' };
    const { id: reversalId } = await send('Reverse', taking, { ...editor, now: after(3_600_000) });
    const read = async (asOf: string) => {
      const { claim, reversal } = await ask(`{
        claim: ${root}(id: "${id}", asOf: ${asOf}) { reversedBy(asOf: ${asOf}) { id } }
        reversal: ${root}(id: "${reversalId}") { reverses(asOf: ${asOf}) { id } } }`);
      return [claim?.reversedBy ?? claim, reversal.reverses];
    };
    const recordedBy = (ms: number) => `recordedAt: "${after(ms).toISOString()}"`;
    const standing = [{ reversedBy: null }, { id }];
    const takenBack = [{ id: reversalId }, { id }];
    expect(await read('{ valueDate: "2030-02-19" }')).toEqual([null, null]);
    expect(await read('{ valueDate: "2030-02-20" }')).toEqual(standing);
    expect(await read('{ valueDate: "2030-02-28" }')).toEqual(takenBack);
    expect(await read(`{ ${recordedBy(-1)} }`)).toEqual([null, null]);
    expect(await read(`{ ${recordedBy(0)} }`)).toEqual(standing);
    expect(await read(`{ ${recordedBy(3_599_999)}, valueDate: "2030-02-28" }`)).toEqual(standing);
    expect(await read(`{ ${recordedBy(3_600_000)} }`)).toEqual(takenBack);
    expect(await read('null')).toEqual(takenBack);
  },
);
