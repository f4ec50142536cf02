import { callerOf, startTestSubgraph, type TestSubgraph } from '@prim/chassis/testing';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';

import { createContext } from '../context.ts';
import { afdEditor, importTester } from '../iati/importTester.ts';
import { activityXml, fileXml } from '../iati/sampleXml.ts';
import { resolvers } from '../resolvers/index.ts';
import { seedFiles } from '../seed/files.ts';

let agencies: TestSubgraph;
beforeAll(async () => {
  agencies = await startTestSubgraph({ name: 'agencies', resolvers, createContext, seedFiles });
});
afterAll(() => agencies.close());

const { send, countsOf, ask } = importTester(() => agencies);

let activities = 0;
const newId = () => `FR-3-ESSAI-${activities++}`;

describe('an activity is taken whole or not at all:', () => {
  test('one wrong transaction refuses it, its line is named, and the others of the file are taken', async () => {
    const [good, bad] = [newId(), newId()];
    const content = fileXml(
      activityXml(bad, [{ amount: '1' }, { amount: '2', day: '2031-01-01' }]),
      activityXml(good, [{ amount: '3' }]),
    );
    expect(await countsOf(content)).toEqual({ activityCount: 2, refusedCount: 1, addedCount: 1 });
    expect(await ask(`{ fundingActivity(iatiId: "${bad}") { iatiId } }`)).toEqual({ fundingActivity: null });
    const { report } = await send(content);
    expect(report.lines).toContainEqual({
      line: 10,
      activityIatiId: bad,
      outcome: 'REFUSED',
      message: expect.stringContaining('IATI rule 11.2.1'),
    });
  });

  test.each([
    [
      'what the schema refuses',
      (it: string) => it.replace('<activity-status code="2"/>', ''),
      /activity-status/,
    ],
    ['an unknown code', (it: string) => it.replace('code="3"/>', 'code="77"/>'), /code list TransactionType/],
    [
      'another reporter',
      (it: string) => it.replace('ref="FR-3" type', 'ref="FR-6" type'),
      /reported by FR-6/,
    ],
    [
      'an amount of too many digits',
      (it: string) => it.replace('>1<', `>${'1'.repeat(35)}<`),
      /more than 34 digits/,
    ],
    [
      'a budget that ends before it begins',
      (it: string) => it.replace('2029-12-31', '2028-12-31'),
      /8\.6\.3/,
    ],
  ])('%s', async (_, spoil, message) => {
    const budget =
      '<budget><period-start iso-date="2029-01-01"/><period-end iso-date="2029-12-31"/><value value-date="2029-01-01">5</value></budget>';
    const sound = activityXml(newId(), [{ amount: '1' }], budget);
    const { report } = await send(fileXml(spoil(sound)), { isDryRun: true });
    expect(report).toMatchObject({ refusedCount: 1, addedCount: 0 });
    expect(report.lines).toContainEqual(
      expect.objectContaining({ outcome: 'REFUSED', message: expect.stringMatching(message) }),
    );
    expect(await countsOf(fileXml(sound), { isDryRun: true })).toMatchObject({ addedCount: 2 });
  });

  test('one that stands twice in a file is taken once, and the other refused', async () => {
    const id = newId();
    const content = fileXml(activityXml(id, [{ amount: '1' }]), activityXml(id, [{ amount: '2' }]));
    expect(await countsOf(content)).toEqual({ activityCount: 2, refusedCount: 1, addedCount: 1 });
  });

  test('one of another organisation is refused', async () => {
    const iatiId = 'BE-BCE_KBO-0264814354-MOR1605211';
    const { report } = await send(fileXml(activityXml(iatiId, [{ amount: '1' }])));
    expect(report.lines).toContainEqual(
      expect.objectContaining({
        outcome: 'REFUSED',
        message: `${iatiId} is an activity of another organisation.`,
      }),
    );
  });
});

test('what a model refuses takes none of the activities along that are recorded with it', async () => {
  const ids = [newId(), newId(), newId()];
  const [first = '', second = '', third = ''] = ids.map((id, at) =>
    activityXml(id, [{ amount: `${at + 1}` }]),
  );
  // A year of five digits is a date to the schema of IATI, and none to the graph.
  const farAway = second.replace('value-date="2029', 'value-date="12029');
  const { report } = await send(fileXml(first, farAway, third));
  expect(report).toMatchObject({ activityCount: 3, refusedCount: 1, addedCount: 2 });
  expect(
    report.lines.map((line: Record<string, unknown>) => [line['activityIatiId'], line['outcome']]),
  ).toEqual([
    [ids[0], 'ADDED'],
    [ids[1], 'REFUSED'],
    [ids[2], 'ADDED'],
  ]);
  const { fundingActivities } = await ask(
    `{ fundingActivities(filter: { search: "Migration et territoires" }, first: 100) { nodes { iatiId } } }`,
  );
  const stored = fundingActivities.nodes.map(({ iatiId }: { iatiId: string }) => iatiId);
  expect(ids.map((id) => stored.includes(id))).toEqual([true, false, true]);
});

test('a remark does not keep an activity from being taken', async () => {
  const { report } = await send(
    fileXml(activityXml(newId(), [{ amount: '1' }]).replace(/ xml:lang="fr"/, '')),
  );
  expect(report).toMatchObject({ addedCount: 1, refusedCount: 0 });
  expect(report.lines[0]).toMatchObject({
    outcome: 'REMARK',
    message: expect.stringContaining('IATI rule 4.1.1'),
  });
});

test.each([
  ['an empty file', ' \n', /^The file is empty/],
  ['an archive', 'PK\u0003\u0004…', /compressed/],
  ['what is neither XML nor a known CSV', '{ a: 1 }', /does not begin with </],
])('%s is refused, and what is wanted is said', async (_, content, message) => {
  const input = { fileName: 'a', content };
  const { errors } = await agencies.execute(
    'mutation ($input: ImportFundingInput!) { importFunding(input: $input) { report { fileName } } }',
    { input },
    afdEditor,
  );
  expect(errors?.[0]?.message).toMatch(message);
});

test('a file that is not sound to its end is refused before anything of it is recorded', async () => {
  const id = newId();
  const content = fileXml(activityXml(id, [{ amount: '1' }]));
  expect((await send(content.slice(0, -5))).code).toBe('XML_MALFORMED');
  expect((await send(`<!DOCTYPE a>${content}`)).code).toBe('XML_FORBIDDEN');
  expect(await ask(`{ fundingActivity(iatiId: "${id}") { iatiId } }`)).toEqual({ fundingActivity: null });
});

test('a mutation takes no more than its body has room for, and no caller but an editor of a reporter', async () => {
  expect((await send(' '.repeat(1_000_001))).code).toBe('IMPORT_TOO_LARGE');
  const content = fileXml(activityXml(newId(), []));
  expect((await send(content, {}, {})).code).toBe('FORBIDDEN');
  expect((await send(content, {}, { ...afdEditor, caller: callerOf('region', 'editor') })).code).toBe(
    'FORBIDDEN',
  );
  expect((await send(content, {}, { ...afdEditor, caller: callerOf('afd', 'reader') })).code).toBe(
    'FORBIDDEN',
  );
});
