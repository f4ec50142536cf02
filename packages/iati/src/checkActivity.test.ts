import { readFileSync } from 'node:fs';

import { describe, expect, test } from 'vitest';

import { checkActivity } from './checkActivity.ts';
import { readActivities } from './readActivities.ts';

const sample = readFileSync(new URL('../samples/unhcr-2023-morocco-2.03.xml', import.meta.url), 'utf8');

async function check(text: string, today = '2026-11-25') {
  const [activity] = await Array.fromAsync(readActivities([Buffer.from(text)]));
  if (!activity) throw new Error('the text has no activity');
  return checkActivity(activity, today);
}

/** The real activity with one thing changed. */
const changed = (from: string | RegExp, to: string) => {
  const text = sample.replace(from, to);
  if (text === sample) throw new Error(`the sample does not hold ${String(from)}`);
  return check(text);
};

const lineOf = (text: string) => sample.slice(0, sample.indexOf(text)).split('\n').length;

test('a real published activity has no problem', async () => {
  expect(await check(sample)).toEqual([]);
});

test('the example of the standard has remarks, and the code of a place that no claim is made of is one', async () => {
  const url = new URL('../samples/iati-2.03-annotated-example.xml', import.meta.url);
  const problems = await check(readFileSync(url, 'utf8'));
  expect(problems.filter(({ isRefusal }) => isRefusal)).toEqual([]);
  expect(problems.map(({ message }) => message)).toContainEqual(
    'recipient-region/@code is "616", which the code list Region does not have: a code of it is wanted.',
  );
});

describe('the schema of IATI 2.03 refuses', () => {
  test.each([
    [
      'a transaction without a type',
      /<transaction-type code="11"\/>/,
      '',
      /Expected is \( transaction-type \)/,
    ],
    ['a value that is no number', '>39063<', '>about 39,000<', /'about 39,000' is not a valid value/],
    ['a day that does not exist', '"2023-09-30"/>', '"2023-02-30"/>', /'2023-02-30' is not a valid value/],
    ['a value without a date', ' value-date="2023-09-30"', '', /attribute 'value-date' is required/],
    [
      'an element that it does not have',
      '<activity-scope code="4"/>',
      '<scope/>',
      /'scope': This element is not/,
    ],
    [
      'elements in another order',
      '<iati-identifier>',
      '<title/><iati-identifier>',
      /Expected is \( iati-identifier/,
    ],
  ])('%s', async (_, from, to, message) => {
    const problems = await changed(from, to);
    expect(problems[0]).toMatchObject({
      kind: 'SCHEMA',
      isRefusal: true,
      message: expect.stringMatching(message),
    });
  });

  test('and names the line of the file', async () => {
    const problems = await changed('>584541<', '>much<');
    expect(problems[0]?.line).toBe(lineOf('>584541<'));
  });
});

describe('a code that its list does not have', () => {
  test.each([
    [
      'a type of transaction',
      '<transaction-type code="11"/>',
      '<transaction-type code="77"/>',
      'TransactionType',
    ],
    ['a currency', 'currency="EUR"', 'currency="EURO"', 'Currency'],
    ['a sector', 'code="72010"', 'code="99999"', 'Sector'],
    [
      'a type of aid',
      '<aid-type code="C01" vocabulary="1"/>',
      '<aid-type code="Z9" vocabulary="1"/>',
      'AidType',
    ],
    ['a role', 'role="4"', 'role="9"', 'OrganisationRole'],
    ['a status', '<activity-status code="2"/>', '<activity-status code="9"/>', 'ActivityStatus'],
    ['a default currency', 'default-currency="USD"', 'default-currency="XX"', 'Currency'],
  ])('is refused where it would be claimed: %s', async (_, from, to, list) => {
    const problems = await changed(from, to);
    expect(problems.filter(({ isRefusal }) => isRefusal)).toEqual([
      expect.objectContaining({
        kind: 'CODE_LIST',
        message: expect.stringContaining(`code list ${list} does not`),
      }),
    ]);
  });

  test('is a remark where nothing is claimed with it', async () => {
    const problems = await changed('<collaboration-type code="4"/>', '<collaboration-type code="44"/>');
    expect(problems).toEqual([expect.objectContaining({ kind: 'CODE_LIST', isRefusal: false })]);
  });

  test('is judged by the list of its vocabulary, and not at all under a vocabulary without one', async () => {
    expect(await changed('code="E02"', 'code="of our own"')).toEqual([]);
    expect(
      await changed('<aid-type code="4" vocabulary="2"/>', '<aid-type code="C01" vocabulary="2"/>'),
    ).toEqual([
      expect.objectContaining({ message: expect.stringContaining('code list EarmarkingCategory') }),
    ]);
  });
});

describe('the ruleset of IATI', () => {
  test.each([
    ['11.2.1', 'a transaction of the future', 'iso-date="2023-09-30"', 'iso-date="2026-11-26"'],
    ['11.2.2', 'a value of the future', 'value-date="2023-09-30"', 'value-date="2026-11-26"'],
    ['1.1.3', 'an activity named as its reporter', '>XM-DAC-41121-2023-MENA-MAR<', '>XM-DAC-41121<'],
    [
      '8.6.3',
      'a budget that ends before it begins',
      'period-end iso-date="2025',
      'period-end iso-date="2024',
    ],
  ])('refuses by rule %s %s', async (id, _, from, to) => {
    const problems = await changed(from, to);
    expect(problems).toContainEqual(
      expect.objectContaining({
        kind: 'RULE',
        isRefusal: true,
        message: expect.stringContaining(`rule ${id},`),
      }),
    );
  });

  test('names the line of the day that is out of order', async () => {
    const problems = await changed('iso-date="2023-07-21"', 'iso-date="2026-11-26"');
    expect(problems).toEqual([
      expect.objectContaining({ kind: 'RULE', line: lineOf('iso-date="2023-07-21"') }),
    ]);
  });

  test('refuses by rule 7.8.1 an amount without any currency', async () => {
    const bare = sample.replace(' default-currency="USD"', '').replace(' currency="EUR"', '');
    expect((await check(bare)).filter(({ isRefusal }) => isRefusal)).toEqual([
      expect.objectContaining({ message: expect.stringContaining('rule 7.8.1, error') }),
    ]);
  });

  test.each([
    ['7.5.3', 'a budget of more than a year', 'period-end iso-date="2025', 'period-end iso-date="2026'],
    ['2.1.2', 'sectors that do not sum to 100', 'percentage="73.21"', 'percentage="73.2"'],
    ['6.11.1', 'no start', /<activity-date iso-date="2023-01-01" type="[12]"\/>/g, ''],
    ['11.1.2', 'an end before the start', 'iso-date="2025-12-31" type="3"', 'iso-date="2022-12-31" type="3"'],
    ['1.3.1', 'space around the identifier', '>XM-DAC-41121-2023', '> XM-DAC-41121-2023'],
    ['1.1.21', 'an identifier of another body', '>XM-DAC-41121-2023', '>XM-DAC-1-2023'],
    ['12.3.1', 'a percentage above 100', 'percentage="26.81"', 'percentage="126.81"'],
    ['6.6.2', 'sectors on both levels', '<aid-type code="C01"', '<sector code="15190"/><aid-type code="C01"'],
    ['6.10.1', 'a participant without a name', /(role="1" type="10">)[^]*?(<\/participating-org>)/, '$1$2'],
    ['3.7.1', 'no country', '<recipient-country code="MA"/>', ''],
    ['4.1.1', 'narratives of no language', ' xml:lang="en"', ''],
    ['2.2.1', 'an own sector without a name', /(code="IA1"[^>]*>)[^]*?<\/sector>/, '$1</sector>'],
  ])('remarks by rule %s %s', async (id, _, from, to) => {
    const problems = await changed(from, to);
    expect(problems).toContainEqual(
      expect.objectContaining({ isRefusal: false, message: expect.stringContaining(`rule ${id},`) }),
    );
  });

  test('never lets a value of the document end the quotes of its XPath', async () => {
    const problems = await changed('vocabulary="12"', `vocabulary="1'] | //*[' "`);
    expect(problems.filter(({ kind }) => kind === 'RULE')).toEqual([]);
  });
});
