import { readFileSync } from 'node:fs';

import { startTestSubgraph, type TestSubgraph } from '@prim/chassis/testing';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';

import { createContext } from '../context.ts';
import { importTester } from '../iati/importTester.ts';
import { activityXml, fileXml, party } from '../iati/sampleXml.ts';
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

test('the published transactions, which the sample records were made of, change nothing when they are imported', async () => {
  const { report } = await send(
    readFileSync(new URL('../seed/cdfd-2021-07-22-morocco-transactions.csv', import.meta.url), 'utf8'),
  );
  expect(report).toMatchObject({ addedCount: 0, changedCount: 0, heldBackCount: 0, missingCount: 0 });
  expect(report).toMatchObject({ unchangedCount: 326, refusedCount: 1 });
  expect(report.lines).toEqual([
    {
      line: 328,
      activityIatiId: 'XI-IATI-EC_NEAR-2017/394-920',
      outcome: 'REFUSED',
      message: 'It is reported by XI-IATI-EC_NEAR, and not by FR-3.',
    },
  ]);
});

describe('a new activity', () => {
  const id = newId();

  test('is taken with its money, as a claim of the institution that imports', async () => {
    expect(await countsOf(fileXml(activityXml(id, [{ amount: '1000.50', number: 'n1' }])))).toEqual({
      activityCount: 1,
      addedCount: 1,
    });
    expect(
      await ask(`{ fundingActivity(iatiId: "${id}") {
        title { value } titleLanguage description { value } status actualStartOn plannedEndOn
        recipientCountries { code name percentage }
        hierarchyLevel sectors { code name category { code } } period { from to } sources { publisher title }
        participatingOrganisations { role claim { asWritten type { name } organisation { id } } }
        entries { nodes {
          type value { amount currency } valueDate period { from to } granularity reference reporterId dataStatus
          provider { asWritten } receiver { asWritten ref organisation { id } } receiverActivityIatiId sector { code }
          recordedAt row { file line processing { value } } sources { title }
        } }
      } }`),
    ).toEqual({
      fundingActivity: {
        title: { value: 'Migration et territoires' },
        titleLanguage: 'fr',
        description: { value: 'Appui aux projets' },
        status: 'IMPLEMENTATION',
        actualStartOn: '2029-01-01',
        plannedEndOn: null,
        recipientCountries: [{ code: 'MA', name: 'Morocco', percentage: null }],
        hierarchyLevel: 'SINGLE',
        sectors: [
          { code: '15190', name: expect.stringContaining('orderly, safe'), category: { code: '151' } },
        ],
        period: { from: '2029-02-10', to: '2029-02-10' },
        sources: [{ publisher: 'Agence Française de Développement [FR-3]', title: 'afd.xml' }],
        participatingOrganisations: [
          {
            role: 'IMPLEMENTING',
            claim: { asWritten: 'AFD [FR-3]', type: { name: 'Government' }, organisation: null },
          },
        ],
        entries: {
          nodes: [
            {
              type: 'DISBURSEMENT',
              value: { amount: '1000.50', currency: 'EUR' },
              valueDate: '2029-02-10',
              period: { from: '2029-02-10', to: '2029-02-10' },
              granularity: 'TRANSACTION',
              reference: 'n1',
              reporterId: 'FR-3',
              dataStatus: 'PUBLISHED',
              provider: { asWritten: 'Agence Française de Développement [FR-3]' },
              receiver: { asWritten: 'Association d’essai', ref: null, organisation: null },
              receiverActivityIatiId: 'MA-1-PART',
              sector: { code: '15190' },
              recordedAt: '2030-03-01T12:00:00.000Z',
              row: { file: 'afd.xml', line: 9, processing: { value: expect.stringMatching(/^Rien/) } },
              sources: [{ title: 'afd.xml' }],
            },
          ],
        },
      },
    });
  });

  test('keeps the percentages of its countries and regions, which a later file may say otherwise', async () => {
    const shared = newId();
    const file = (morocco: string, tunisia: string) =>
      fileXml(activityXml(shared, [{ amount: '1' }])).replace(
        '<recipient-country code="MA"/>',
        `<recipient-country code="MA" percentage="${morocco}"/><recipient-country code="TN" percentage="${tunisia}"/>` +
          '<recipient-region code="189" vocabulary="1" percentage="20"/>',
      );
    const stored = async () => {
      const fields =
        'isMultiCountry recipientCountries { code percentage } recipientRegions { code name percentage }';
      return (await ask(`{ fundingActivity(iatiId: "${shared}") { ${fields} } }`)).fundingActivity;
    };
    await countsOf(file('50', '30'));
    expect(await stored()).toEqual({
      isMultiCountry: true,
      recipientCountries: [
        { code: 'MA', percentage: '50' },
        { code: 'TN', percentage: '30' },
      ],
      recipientRegions: [{ code: '189', name: expect.stringContaining('Sahara'), percentage: '20' }],
    });
    await countsOf(file('45', '35'));
    expect((await stored()).recipientCountries).toEqual([
      { code: 'MA', percentage: '45' },
      { code: 'TN', percentage: '35' },
    ]);
  });

  test('changes nothing when it is imported again', async () => {
    const again = fileXml(activityXml(id, [{ amount: '1000.50', number: 'n1' }]));
    expect(await countsOf(again)).toEqual({ activityCount: 1, unchangedCount: 1 });
    expect(await countsOf(again.replace('1000.50', '01000.5'))).toEqual({
      activityCount: 1,
      unchangedCount: 1,
    });
  });

  test('has a changed amount taken back by name, and recorded anew', async () => {
    expect(await countsOf(fileXml(activityXml(id, [{ amount: '900', number: 'n1' }])))).toEqual({
      activityCount: 1,
      changedCount: 1,
    });
    const { fundingActivity } = await ask(`{ fundingActivity(iatiId: "${id}") {
      entries(orderBy: { field: VALUE }) { nodes { id value { amount } reverses { value { amount } } note { value } } }
      disbursed { value { amount } entryCount }
    } }`);
    expect(fundingActivity.entries.nodes).toEqual([
      {
        id: expect.stringMatching(/^iati-rev-/),
        value: { amount: '-1000.50' },
        reverses: { value: { amount: '1000.50' } },
        note: { value: expect.stringContaining('Reprise') },
      },
      { id: expect.stringMatching(/^iati-tx-/), value: { amount: '900' }, reverses: null, note: null },
      { id: expect.stringMatching(/^iati-tx-/), value: { amount: '1000.50' }, reverses: null, note: null },
    ]);
    expect(fundingActivity.disbursed).toEqual([{ value: { amount: '900.00' }, entryCount: 3 }]);
  });

  test('takes back again what was right at first', async () => {
    const first = fileXml(activityXml(id, [{ amount: '1000.50', number: 'n1' }]));
    expect(await countsOf(first)).toEqual({ activityCount: 1, changedCount: 1 });
    expect(await countsOf(first)).toEqual({ activityCount: 1, unchangedCount: 1 });
  });

  test('keeps what a later file does not hold, unless told to take it back', async () => {
    const without = fileXml(activityXml(id, []));
    expect(await countsOf(without)).toEqual({ activityCount: 1, missingCount: 1 });
    expect((await send(without)).report.lines).toContainEqual(
      expect.objectContaining({ line: 3, outcome: 'MISSING' }),
    );
    expect(await countsOf(without, { takesBackMissing: true })).toEqual({
      activityCount: 1,
      changedCount: 1,
    });
    expect(await countsOf(without)).toEqual({ activityCount: 1 });
  });

  test('is described as its latest file says, what that is silent on staying', async () => {
    const other = activityXml(id, [], '', 'Migration et villes').replace('code="2"/>', 'code="4"/>');
    await send(
      fileXml(
        other.replace(
          /<description>.*<\/description>/,
          `<description type="2">${party('Buts')}</description>`,
        ),
      ),
    );
    expect(
      await ask(`{ fundingActivity(iatiId: "${id}") { title { value } status description { value } } }`),
    ).toEqual({
      fundingActivity: {
        title: { value: 'Migration et villes' },
        status: 'CLOSED',
        description: { value: 'Appui aux projets' },
      },
    });
  });
});

test('a dry run says what would be done, and records nothing', async () => {
  const id = newId();
  const content = fileXml(activityXml(id, [{ amount: '1' }, { amount: '2' }]));
  const { report } = await send(content, { isDryRun: true });
  expect(report).toMatchObject({ isDryRun: true, addedCount: 2, fileName: 'afd.xml' });
  expect(report.sha256).toMatch(/^[0-9a-f]{64}$/);
  expect(report.lines).toEqual([
    {
      line: 9,
      activityIatiId: id,
      outcome: 'ADDED',
      message: 'DISBURSEMENT 1 EUR of 2029-02-10.',
    },
    { line: 10, activityIatiId: id, outcome: 'ADDED', message: 'DISBURSEMENT 2 EUR of 2029-02-10.' },
  ]);
  expect(await ask(`{ fundingActivity(iatiId: "${id}") { iatiId } }`)).toEqual({ fundingActivity: null });
});

test('budget rows are recorded, corrected and counted as entries are', async () => {
  const id = newId();
  const budgets = (amount: string) =>
    `<budget type="1" status="2"><period-start iso-date="2029-01-01"/><period-end iso-date="2029-12-31"/>
     <value value-date="2029-01-02">${amount}</value></budget>`;
  expect(await countsOf(fileXml(activityXml(id, [], budgets('5000'))))).toEqual({
    activityCount: 1,
    addedCount: 1,
  });
  expect(await countsOf(fileXml(activityXml(id, [], budgets('6000'))))).toEqual({
    activityCount: 1,
    changedCount: 1,
  });
  expect(await countsOf(fileXml(activityXml(id, [], budgets('6000'))))).toEqual({
    activityCount: 1,
    unchangedCount: 1,
  });
  expect(
    await ask(`{ fundingActivity(iatiId: "${id}") {
      budgets(orderBy: { field: VALUE }) { nodes {
        value { amount } valueDate type status reverses { value { amount } }
      } }
      budgeted { value { amount } }
    } }`),
  ).toEqual({
    fundingActivity: {
      budgets: {
        nodes: [
          expect.objectContaining({ value: { amount: '-5000' }, reverses: { value: { amount: '5000' } } }),
          expect.objectContaining({ value: { amount: '5000' }, reverses: null }),
          {
            value: { amount: '6000' },
            valueDate: '2029-01-02',
            type: 'ORIGINAL',
            status: 'COMMITTED',
            reverses: null,
          },
        ],
      },
      budgeted: [{ value: { amount: '6000' } }],
    },
  });
});

test('money of a parent whose parts have money is restated, whatever their order in the file', async () => {
  const [parent, part] = [newId(), newId()];
  const related = (ref: string, type: number) =>
    `<related-activity ref="${ref}" type="${type}"/></iati-activity>`;
  const close = '</iati-activity>';
  const content = fileXml(
    activityXml(parent, [{ amount: '10' }]).replace(close, related(part, 2)),
    activityXml(part, [{ amount: '10' }]).replace(close, related(parent, 1)),
  );
  expect(await countsOf(content)).toEqual({ activityCount: 2, addedCount: 2 });
  expect(await countsOf(content)).toEqual({ activityCount: 2, unchangedCount: 2 });
  expect(
    await ask(`{ fundingActivity(iatiId: "${parent}") {
      hierarchyLevel children { iatiId hierarchyLevel } entries { nodes { isRestated } } disbursed { value { amount } }
    } }`),
  ).toEqual({
    fundingActivity: {
      hierarchyLevel: 'PARENT',
      children: [{ iatiId: part, hierarchyLevel: 'CHILD' }],
      entries: { nodes: [{ isRestated: true }] },
      disbursed: [{ value: { amount: '10' } }],
    },
  });
});
