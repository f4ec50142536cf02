import { callerOf, startTestSubgraph, type TestSubgraph } from '@prim/chassis/testing';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';

import { createContext } from '../context.ts';
import { resolvers } from '../resolvers/index.ts';
import { seedFiles } from '../seed/files.ts';

/** Measures are published and carried on in versions, none of which is ever edited. */

let ministry: TestSubgraph;
beforeAll(async () => {
  ministry = await startTestSubgraph({ name: 'ministry', resolvers, createContext, seedFiles });
});
afterAll(() => ministry.close());

const now = new Date('2030-03-01T12:00:00.000Z');
const editor = { caller: callerOf('ministry', 'editor'), now };
let keys = 0;
const newKey = () => `ministry-key-${keys++}`;

const ask = async (query: string) => (await ministry.execute(query)).data;

const fields = `version { id version status statusOn recordedAt dataStatus documents { url } note { value }
  logEntry { kind index } measure { id group order status statusOn version name { value } strategies { id } } }`;
async function send(command: string, input: object, asker: object = editor) {
  const type = `${command[0]?.toUpperCase()}${command.slice(1)}Input`;
  const query = `mutation ($input: ${type}!) { ${command}(input: $input) { ${fields} } }`;
  const { data, errors } = await ministry.execute(query, { input }, asker);
  return { version: data?.[command]?.version, code: errors?.[0]?.extensions?.['code'] };
}

const measure = (changed: object = {}) => ({
  idempotencyKey: newKey(),
  group: 'CONTEXT',
  name: { fr: 'Ouvrir un guichet unique' },
  strategyIds: ['str-snmre'],
  leadIds: ['X-PRIM-MA-MDCMRE'],
  status: 'ANNOUNCED',
  statusOn: '2030-01-10',
  documents: [{ url: 'https://example.org/annonce.pdf', sha256: '01'.repeat(32) }],
  ...changed,
});
const publish = (changed: object = {}, asker: object = editor) =>
  send('publishMeasure', measure(changed), asker);
const update = (measureId: string, changed: object = {}, asker: object = editor) =>
  send(
    'updateMeasureStatus',
    { idempotencyKey: newKey(), measureId, status: 'PLANNED', statusOn: '2030-02-01', ...changed },
    asker,
  );

describe('a measure', () => {
  test('is published as a first version, at the end of its group', async () => {
    const sent = measure();
    const { version } = await send('publishMeasure', sent);
    expect(version).toEqual({
      id: `${version.measure.id}@1`,
      version: 1,
      status: 'ANNOUNCED',
      statusOn: '2030-01-10',
      recordedAt: now.toISOString(),
      dataStatus: 'RECORDED',
      documents: [{ url: 'https://example.org/annonce.pdf' }],
      note: null,
      logEntry: { kind: 'MeasureVersion', index: expect.any(Number) },
      measure: {
        id: expect.stringMatching(/^measure-/),
        group: 'CONTEXT',
        order: expect.any(Number),
        status: 'ANNOUNCED',
        statusOn: '2030-01-10',
        version: 1,
        name: { value: 'Ouvrir un guichet unique' },
        strategies: [{ id: 'str-snmre' }],
      },
    });
    expect((await send('publishMeasure', sent)).version).toEqual(version);
    expect((await send('publishMeasure', { ...sent, status: 'PLANNED' })).code).toBe(
      'IDEMPOTENCY_KEY_REUSED',
    );
    const next = await publish();
    expect(next.version.measure.order).toBe(version.measure.order + 1);
  });

  test('that several publish at once gets a place for each', async () => {
    const results = await Promise.all([publish(), publish(), publish(), publish()]);
    const orders = results.map(({ version }) => version.measure.order as number);
    expect(new Set(orders).size).toBe(4);
  });

  test('goes on in a new version; the old one stays readable, as of before', async () => {
    const { version } = await publish();
    const { id } = version.measure;
    const second = await update(id, { note: { fr: 'Budget inscrit' } });
    expect(second.version).toMatchObject({
      id: `${id}@2`,
      status: 'PLANNED',
      note: { value: 'Budget inscrit' },
      measure: { status: 'PLANNED', statusOn: '2030-02-01', version: 2 },
    });
    const versions = async (asOf: string) => {
      const { measure: found } = await ask(`{ measure(id: "${id}") { versions${asOf} { version status } } }`);
      return found.versions;
    };
    const [newest, oldest] = await versions('');
    expect([newest, oldest]).toEqual([
      { version: 2, status: 'PLANNED' },
      { version: 1, status: 'ANNOUNCED' },
    ]);
    expect(await versions('(asOf: { valueDate: "2030-01-31" })')).toEqual([oldest]);
    expect(await versions('(asOf: { recordedAt: "2030-02-01T00:00:00Z" })')).toEqual([]);
  });

  test('of the sample has itself as its first version, which stands in the log', async () => {
    const { measure: found, ministryLog } = await ask(`{
      measure(id: "msr-1") { status version versions { id status logEntry { inclusionProof { hashes } } } }
      ministryLog(reporter: "X-PRIM-MA-MDCMRE") { size } }`);
    expect(found).toMatchObject({
      status: 'ANNOUNCED',
      version: 1,
      versions: [{ id: 'msr-1@1', status: 'ANNOUNCED' }],
    });
    expect(found.versions[0].logEntry.inclusionProof.hashes.length).toBeGreaterThan(0);
    expect(ministryLog.size).toBeGreaterThanOrEqual(13);
  });

  test.each([
    ['of tomorrow', { statusOn: '2030-03-02' }, 'DATE_IN_FUTURE'],
    ['of a strategy that is not there', { strategyIds: ['str-none'] }, 'REFERENCE_UNKNOWN'],
    ['that names a person', { name: { fr: 'Nommer M. Untel' } }, 'PERSONAL_DATA'],
    ['without a name', { name: {} }, 'RECORD_INVALID'],
    [
      'of more bodies than it may have',
      { leadIds: Array.from({ length: 21 }, (_, at) => `X-${at}`) },
      'RECORD_INVALID',
    ],
  ])('%s is refused, and leaves nothing behind', async (_, changed, code) => {
    const before = await ask('{ measures { totalCount } ministryLogs { size } }');
    expect((await publish(changed)).code).toBe(code);
    expect(await ask('{ measures { totalCount } ministryLogs { size } }')).toEqual(before);
  });

  test.each([
    ['that is not there', 'msr-none', {}, 'REFERENCE_UNKNOWN'],
    ['to what it is', 'msr-1', { status: 'ANNOUNCED' }, 'STATUS_UNCHANGED'],
    ['of tomorrow', 'msr-1', { statusOn: '2030-03-02' }, 'DATE_IN_FUTURE'],
    ['with a person in the note', 'msr-1', { note: { fr: 'Selon M. Untel' } }, 'PERSONAL_DATA'],
  ])('%s is not changed', async (_, id, changed, code) => {
    expect((await update(id, changed)).code).toBe(code);
  });

  test('is not changed back in time', async () => {
    const { version } = await publish();
    expect((await update(version.measure.id, { statusOn: '2030-01-09' })).code).toBe('DATE_TOO_EARLY');
  });

  test.each([
    ['the public', {}],
    ['a reader', { caller: callerOf('ministry', 'reader') }],
    ['the region', { caller: callerOf('region', 'editor') }],
  ])('is neither published nor changed by %s', async (_, asker) => {
    expect((await publish({}, asker)).code).toBe('FORBIDDEN');
    expect((await update('msr-1', {}, asker)).code).toBe('FORBIDDEN');
  });
});
