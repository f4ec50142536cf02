import { startTestSubgraph, type TestSubgraph } from '@prim/chassis/testing';
import { checkActivity } from '@prim/iati/checkActivity';
import { readActivities } from '@prim/iati/readActivities';
import { parse } from 'csv-parse/sync';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';

import { importFunding } from '../commands/importFunding.ts';
import { createContext } from '../context.ts';
import { afdEditor, importTester } from '../iati/importTester.ts';
import { activityXml, fileXml } from '../iati/sampleXml.ts';
import { reporterWithId } from '../reporters.ts';
import { resolvers } from '../resolvers/index.ts';
import { seedFiles } from '../seed/files.ts';
import { exportFile } from './exportFile.ts';

let agencies: TestSubgraph;
beforeAll(async () => {
  agencies = await startTestSubgraph({
    name: 'agencies',
    resolvers,
    createContext,
    seedFiles,
    downloadOf: exportFile,
  });
});
afterAll(() => agencies.close());

const { send, ask } = importTester(() => agencies);
const now = new Date('2030-03-01T12:00:00.000Z');

const download = (address: string) => agencies.download(`/export/${address}`, { now });
const rowsOf = async (address: string): Promise<Record<string, string>[]> =>
  parse(await download(address), { columns: true });

/** Imports a text of any size, as AFD or another that keeps a ledger here. */
async function importWhole(content: string, reporterId = 'FR-3') {
  const reporter = reporterWithId(reporterId);
  if (!reporter) throw new Error(`${reporterId} keeps no ledger here`);
  const bytes = [Buffer.from(content)];
  const file = { name: 'export', bytes: () => bytes };
  const importing = importFunding({ reporter, file, isDryRun: false, takesBackMissing: false, now });
  const events = [];
  for (;;) {
    const { done, value } = await importing.next();
    if (done) return { ...value, events: events.filter(({ outcome }) => outcome !== 'REMARK') };
    events.push(...value.events);
  }
}

const nothing = { refusedCount: 0, addedCount: 0, changedCount: 0, heldBackCount: 0, missingCount: 0 };

describe('all that AFD published on Morocco, as IATI 2.03,', () => {
  test('is valid by the schema, and no activity of it would be refused', async () => {
    const bytes = [Buffer.from(await download('FR-3/activities.xml'))];
    let activities = 0;
    for await (const fragment of readActivities(bytes)) {
      activities += 1;
      expect(checkActivity(fragment, '2030-03-01').filter(({ isRefusal }) => isRefusal)).toEqual([]);
    }
    expect(activities).toBe(174);
  });

  test('changes nothing when it is imported again', async () => {
    const { counts, events } = await importWhole(await download('FR-3/activities.xml'));
    expect(counts).toEqual({ ...nothing, activityCount: 174, unchangedCount: 326 + 2_822 });
    expect(events).toEqual([]);
    const query =
      '{ fundingActivity(iatiId: "FR-3-CMA129101") { sources { id } description { fr } status } }';
    const { fundingActivity } = await ask(query);
    expect(fundingActivity).toMatchObject({ description: null, status: null });
    expect(fundingActivity.sources.map(({ id }: { id: string }) => id)).not.toContainEqual(
      expect.stringMatching(/^import-/),
    );
  });

  test('holds PRIM’s commitment to the digit, its receiver by name, and says that it is the sum of a quarter', async () => {
    const text = await download('FR-3/activities.xml');
    const [, prim = ''] = text.split('<iati-identifier>FR-3-CMA129101</iati-identifier>');
    expect(prim).toContain('>19600200</value>');
    expect(prim).toMatch(/<receiver-org>\s+<narrative>Expertise France AFETI<\/narrative>/);
    expect(prim).toContain('graph:granularity="QUARTER_SUM" graph:period-from="2021-07-01"');
    expect(prim).toContain('<related-activity ref="FR-3-CMA1291" type="1"/>');
    expect(text).not.toContain('X-PRIM');
  });
});

describe('the claims of AFD as CSV', () => {
  test('are all there, with amounts as numbers, and change nothing when they are imported again', async () => {
    const rows = await rowsOf('FR-3/entries.csv');
    expect(rows).toHaveLength(326);
    expect(rows.find(({ id }) => id === 'cdfd-tx-000185')).toMatchObject({
      activity: 'FR-3-CMA129101',
      type: 'OUTGOING_COMMITMENT',
      amount: '19600200',
      currency: 'USD',
      periodFrom: '2021-07-01',
      receiver: 'Expertise France AFETI',
      agreement: 'agr-prim-sm-2021',
      dataStatus: 'PUBLISHED',
    });
    const { counts, events } = await importWhole(await download('FR-3/entries.csv'));
    expect(counts).toEqual({ ...nothing, activityCount: 108, unchangedCount: 326 });
    expect(events).toEqual([]);
  });

  test('of Expertise France are statements, which no import takes, and the made-up payment is not among them', async () => {
    const rows = await rowsOf('X-PRIM-FR-EF/entries.csv');
    expect(rows.map(({ granularity }) => granularity)).toEqual(Array(4).fill('STATEMENT'));
    const { counts, events } = await importWhole(await download('X-PRIM-FR-EF/entries.csv'), 'X-PRIM-FR-EF');
    expect(counts).toEqual({ ...nothing, activityCount: 0, unchangedCount: 0 });
    expect(events.map(({ outcome, line }) => [outcome, line])).toEqual(
      [2, 3, 4, 5].map((line) => ['SKIPPED', line]),
    );
  });

  test('are safe to open in a spreadsheet, and negative amounts stay numbers', async () => {
    const receiver = '=HYPERLINK(1)';
    await send(fileXml(activityXml('FR-3-FORMULE-1', [{ amount: '-5', receiver }])));
    const row = (await rowsOf('FR-3/entries.csv')).find(({ activity }) => activity === 'FR-3-FORMULE-1');
    expect(row).toMatchObject({ amount: '-5', receiver: "'=HYPERLINK(1)" });
    const { counts } = await importWhole(await download('FR-3/entries.csv'));
    expect(counts).toMatchObject(nothing);
  });
});

test('totals are those of the graph, one row per activity, type and currency, with how they were counted', async () => {
  const rows = (await rowsOf('FR-3/totals.csv')).filter(({ activity }) => activity === 'FR-3-CMA1291');
  const { fundingActivity } = await ask(`{ fundingActivity(iatiId: "FR-3-CMA1291") {
    committed { value { amount } } disbursed { value { amount } } budgeted { value { amount } }
  } }`);
  const amounts = Object.fromEntries(rows.map(({ total, amount }) => [total, amount]));
  expect(amounts).toEqual({
    OUTGOING_COMMITMENT: fundingActivity.committed[0].value.amount,
    DISBURSEMENT: fundingActivity.disbursed[0].value.amount,
    BUDGET: fundingActivity.budgeted[0].value.amount,
  });
  expect(rows[0]).toMatchObject({
    level: 'PARTS',
    currency: 'USD',
    method: expect.stringMatching(/parties/),
  });
});

test('what a command recorded is in both files of claims, and changes nothing when they are imported again', async () => {
  const input = {
    idempotencyKey: 'recorded-and-exported',
    value: { amount: '125000.50', currency: 'EUR' },
    valueDate: '2030-02-20',
    counterparty: { name: 'AFETI', organisationId: 'X-PRIM-FR-EF' },
    activityId: 'FR-3-CMA129101',
    projectId: 'prj-sm-tamkine',
    note: { fr: 'Deuxième tranche' },
  };
  const query = `mutation ($input: RecordEntryInput!) { recordDisbursement(input: $input) { entry { id } } }`;
  expect((await agencies.execute(query, { input }, afdEditor)).errors).toBeUndefined();
  for (const file of ['FR-3/activities.xml', 'FR-3/entries.csv']) {
    const content = await download(file);
    expect(content).toContain('125000.50');
    expect((await importWhole(content)).counts).toMatchObject(nothing);
  }
});

describe('as of a moment', () => {
  const id = 'FR-3-MOMENT-1';
  const later = { ...afdEditor, now: new Date('2030-04-01T12:00:00.000Z') };

  test('what was known later is left out, and what was corrected later stands as it did', async () => {
    await send(fileXml(activityXml(id, [{ amount: '100', number: 'n1' }])));
    await send(fileXml(activityXml(id, [{ amount: '90', number: 'n1' }], '', 'Un autre titre')), {}, later);
    const before = await download('FR-3/activities.xml?recordedAt=2030-03-15T00:00:00Z');
    const after = await download('FR-3/activities.xml?recordedAt=2030-04-15T00:00:00Z');
    const parts = (text: string) => text.split(`<iati-identifier>${id}</iati-identifier>`)[1] ?? '';
    expect(parts(before)).toContain('>100</value>');
    expect(parts(before)).toContain('Migration et territoires');
    expect(parts(after)).toContain('>90</value>');
    expect(parts(after)).not.toContain('>100</value>');
    expect(parts(after)).toContain('Un autre titre');
  });

  test('a pair of a claim and what takes it back is in the CSV file of claims, each naming the other', async () => {
    const rows = (await rowsOf('FR-3/entries.csv')).filter(({ activity }) => activity === id);
    const [first, reversal] = [
      rows.find(({ amount }) => amount === '100'),
      rows.find(({ amount }) => amount === '-100'),
    ];
    expect([first?.['reversedBy'], reversal?.['reverses']]).toEqual([reversal?.['id'], first?.['id']]);
    expect((await importWhole(await download('FR-3/entries.csv'))).counts).toMatchObject(nothing);
  });

  test('what the money did later is left out', async () => {
    const rows = await rowsOf('FR-3/entries.csv?valueDate=2015-12-31');
    expect(rows.length).toBeGreaterThan(10);
    expect(rows.filter(({ periodTo = '' }) => periodTo > '2015-12-31')).toEqual([]);
    const none = download('FR-3/activities.xml?recordedAt=2000-01-01T00:00:00Z');
    await expect(none).rejects.toMatchObject({ extensions: { code: 'EXPORT_UNAVAILABLE' } });
  });
});

describe('a file that cannot be made says why:', () => {
  test.each([
    ['X-PRIM-FR-EF/activities.xml', /has published no activity here/],
    ['BE-BCE_KBO-0264814354/activities.xml', /What sort of body .* is, its data does not say/],
    ['XX-1/activities.xml', /has published no activity here/],
    ['FR-3/activities.json', /There are \/export\//],
    ['FR-3/constructor', /There are \/export\//],
    ['FR-3', /There are \/export\//],
    ['FR-3/x/entries.csv', /There are \/export\//],
    ['FR-3/entries.csv?valueDate=2021', /valueDate must be a day/],
    ['FR-3/entries.csv?asOf=2021-03-31', /asOf is no parameter of it: there are valueDate and recordedAt/],
    ['XX-1/entries.csv', /XX-1 has published no activity here, and claimed nothing else/],
    ['XX-1/totals.csv', /XX-1 has published no activity here/],
    ['FR-3/entries.csv?recordedAt=2021-08-01', /recordedAt must be an instant/],
    ['evidence.json', /Evidence needs the id of a trace/],
    [
      'evidence.json?ACTIVITY=FR-3&direction=DOWNSTREAM&depth=99&breadth=50',
      /Evidence needs the id of a trace/,
    ],
    [
      'evidence.json?ACTIVITY=FR-3&direction=DOWNSTREAM&depth=4&breadth=50',
      /Nothing is claimed of ACTIVITY FR-3/,
    ],
  ])('%s', async (address, message) => {
    await expect(download(address)).rejects.toMatchObject({
      extensions: { code: 'EXPORT_UNAVAILABLE' },
      message: expect.stringMatching(message),
    });
  });
});
