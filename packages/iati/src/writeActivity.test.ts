import { readFileSync } from 'node:fs';

import { describe, expect, test } from 'vitest';

import { checkActivity } from './checkActivity.ts';
import { parseActivity } from './parseActivity.ts';
import { noLinks, type PublishedActivity, type PublishedTransaction } from './PublishedActivity.ts';
import { readActivities } from './readActivities.ts';
import { fileEnd, fileStart, writeActivity } from './writeActivity.ts';

const today = '2026-11-25';
const read = (text: string) => Array.fromAsync(readActivities([Buffer.from(text)]));
const fileOf = (activity: PublishedActivity) =>
  fileStart('2026-11-25T00:00:00Z') + writeActivity(activity, today) + fileEnd;

async function readSample(name: string): Promise<PublishedActivity> {
  const [found] = await read(readFileSync(new URL(`../samples/${name}.xml`, import.meta.url), 'utf8'));
  if (!found) throw new Error(`${name} has no activity`);
  return parseActivity(found.element);
}

/** What was written and read again, and what the standard finds wrong with it. */
async function writeAndRead(activity: PublishedActivity) {
  const text = fileOf(activity);
  const [found] = await read(text);
  if (!found) throw new Error('nothing was written');
  return { text, again: parseActivity(found.element), problems: checkActivity(found, today) };
}

/** Lines are those of the file, and differ. */
const withoutLines = (activity: PublishedActivity) =>
  JSON.parse(
    JSON.stringify({ ...activity, dates: [...activity.dates] }, (key, value: unknown) =>
      key === 'line' ? undefined : value,
    ),
  ) as unknown;

const organisation = (name: string, ref: string | null = null, type: string | null = null) => ({
  name,
  ref,
  type,
  activityId: null,
});

const sum: PublishedTransaction = {
  line: 0,
  reference: null,
  type: '3',
  granularity: 'QUARTER_SUM',
  period: { from: '2020-10-01', to: '2020-12-31' },
  value: { amount: '4908400.00', currency: 'USD' },
  valueDate: null,
  description: [],
  provider: organisation('Agence Française de Développement', 'FR-3', '10'),
  receiver: organisation('ACODEC', 'MA000900000662'),
  sector: '15150',
  aidType: 'C01',
  financeType: '110',
  links: { ...noLinks, agreementId: 'agr-prim-cadre' },
};

/** An activity as rows of a flattened file leave it: without description, status and dates. */
const bare: PublishedActivity = {
  line: 0,
  iatiId: 'FR-3-CMA129101',
  reporter: organisation('Agence Française de Développement', 'FR-3', '10'),
  title: [{ lang: 'fr', text: 'Migration & développement <Maroc>' }],
  description: [],
  status: null,
  dates: new Map(),
  participants: [],
  countries: [{ code: 'MA', percentage: null }],
  regions: [],
  sectors: null,
  aidType: 'C01',
  financeType: '110',
  hierarchy: 2,
  related: [],
  parentId: 'FR-3-CMA1291',
  childIds: [],
  isMultiCountry: false,
  period: sum.period,
  budgets: [
    {
      line: 0,
      type: null,
      status: null,
      period: sum.period,
      value: { amount: '67827.570066', currency: 'USD' },
      valueDate: null,
      receiver: organisation('Expertise France AFETI'),
    },
  ],
  transactions: [sum],
};

describe('what was written is valid, and is read again as what it was:', () => {
  test('a real activity with narratives in three languages', async () => {
    const activity = await readSample('unhcr-2023-morocco-2.03');
    expect(activity.title.map(({ lang }) => lang)).toEqual(['ar', 'en', 'fr']);
    const { again, problems } = await writeAndRead(activity);
    expect(problems).toEqual([]);
    expect(withoutLines(again)).toEqual(withoutLines(activity));
  });

  test('the example of the standard', async () => {
    const activity = await readSample('iati-2.03-annotated-example');
    const { again, problems } = await writeAndRead(activity);
    expect(problems.filter(({ isRefusal }) => isRefusal)).toEqual([]);
    // Its identifiers are made up: all but the reporter's are written behind the names.
    expect(again.transactions[0]?.receiver).toEqual({
      name: 'Agency A [AA-AAA-123456789]',
      ref: null,
      type: '23',
      activityId: 'AA-AAA-123456789-1234',
    });
    expect(again.reporter).toEqual(activity.reporter);
    expect(again.budgets.length).toBe(activity.budgets.length);
  });

  test('an activity of which only rows are known', async () => {
    const { again, problems } = await writeAndRead(bare);
    expect(problems).toEqual([]);
    const readAs = { ...bare, transactions: [{ ...sum, receiver: organisation('ACODEC [MA000900000662]') }] };
    expect(withoutLines(again)).toEqual(withoutLines(readAs));
  });
});

describe('a file says what it is:', () => {
  test('an identifier of a local scheme is no ref, and stays as it was written', async () => {
    const { text } = await writeAndRead(bare);
    expect(text).toContain('<provider-org ref="FR-3" type="10">');
    expect(text).toMatch(/<receiver-org>\s+<narrative>ACODEC \[MA000900000662\]<\/narrative>/);
  });

  test('countries and regions with their percentages', async () => {
    const shares = [
      { code: 'MA', percentage: '50.5' },
      { code: 'TN', percentage: '9.5' },
    ];
    const regions = [{ code: '189', vocabulary: '1', percentage: '40' }];
    const { again, problems, text } = await writeAndRead({ ...bare, countries: shares, regions });
    expect(problems.filter(({ isRefusal }) => isRefusal)).toEqual([]);
    expect([again.countries, again.regions]).toEqual([shares, regions]);
    expect(text).toContain('<recipient-region code="189" vocabulary="1" percentage="40"/>');
  });

  test('the sum of a quarter is labelled as one, for people and for machines', async () => {
    const { text } = await writeAndRead(bare);
    expect(text).toContain('graph:granularity="QUARTER_SUM" graph:period-from="2020-10-01"');
    expect(text).toContain(
      'Sum of the like transactions from 2020-10-01 to 2020-12-31: not one transaction.',
    );
  });

  test('what the schema requires and nobody published is marked as computed', async () => {
    const { text } = await writeAndRead(bare);
    expect(text).toContain('<activity-status code="3" graph:computed="true"/>');
    expect(text).toContain('<activity-date type="1" iso-date="2020-10-01" graph:computed="true"/>');
    expect(text).toContain('<description type="1" graph:computed="true">');
    expect(text).toContain(
      '<value currency="USD" value-date="2020-12-31" graph:computed="true">4908400.00</value>',
    );
  });

  test('an activity that still runs is under way', async () => {
    const { text } = await writeAndRead({ ...bare, period: { from: '2020-10-01', to: '2027-01-01' } });
    expect(text).toContain('<activity-status code="2" graph:computed="true"/>');
  });

  test('sectors stand on the activity where no transaction has one', async () => {
    const activity = { ...bare, transactions: [], sectors: [{ code: '15190', percentage: '100' }] };
    const { text, again, problems } = await writeAndRead(activity);
    expect(problems).toEqual([]);
    expect(text).toContain('<sector vocabulary="1" code="15190" percentage="100"/>');
    expect(again.sectors).toEqual(activity.sectors);
  });

  test('text that looks like markup stays text, and what XML cannot write is left out', async () => {
    const title = [{ lang: 'fr', text: '</title><!-- & "\u0001\uFFFF' }];
    const { again } = await writeAndRead({ ...bare, title });
    expect(again.title).toEqual([{ lang: 'fr', text: '</title><!-- & "' }]);
  });
});

describe('by the standard,', () => {
  const transaction = (inner: string) =>
    read(
      `<iati-activities version="2.03"><iati-activity default-currency="MAD" xml:lang="fr-MA">
        <reporting-org ref="FR-3" type="10"><narrative>AFD</narrative></reporting-org>
        <default-finance-type code="110"/><default-aid-type code="C01"/><default-aid-type code="2" vocabulary="2"/>
        <transaction><transaction-type code="3"/><transaction-date iso-date="2021-02-10Z"/>${inner}</transaction>
      </iati-activity></iati-activities>`,
    ).then(([found]) => found && parseActivity(found.element).transactions[0]);

  test('money without a provider that goes out is the reporter’s, and defaults of the activity hold', async () => {
    expect(await transaction('<value value-date="2021-02-11"> +.5 </value>')).toMatchObject({
      provider: { name: 'AFD', ref: 'FR-3' },
      receiver: null,
      value: { amount: '0.5', currency: 'MAD' },
      valueDate: '2021-02-11',
      period: { from: '2021-02-10', to: '2021-02-10' },
      financeType: '110',
      aidType: 'C01',
    });
  });

  test('money without a receiver that comes in is the reporter’s', async () => {
    const found = await read(
      `<iati-activities version="2.03"><iati-activity>
        <reporting-org ref="FR-3" type="10"/><transaction><transaction-type code="1"/></transaction>
      </iati-activity></iati-activities>`,
    );
    expect(found.flatMap(({ element }) => parseActivity(element).transactions)).toEqual([
      expect.objectContaining({
        provider: null,
        receiver: expect.objectContaining({ ref: 'FR-3', name: '' }),
      }),
    ]);
  });

  test('a text has the language of its activity unless it says another, and a party its name in that language', async () => {
    const found = await transaction(
      `<value value-date="2021-02-10">1</value>
       <description><narrative>Versement</narrative><narrative xml:lang="ar">دفعة</narrative></description>
       <receiver-org>
         <narrative xml:lang="en">Association</narrative><narrative> Jeunes  filles </narrative>
       </receiver-org>`,
    );
    expect(found?.description).toEqual([
      { lang: 'fr', text: 'Versement' },
      { lang: 'ar', text: 'دفعة' },
    ]);
    expect(found?.receiver?.name).toBe('Jeunes filles');
  });
});
