import { describe, expect, test } from 'vitest';

import { Indicator } from '../models/Indicator.ts';
import { Project } from '../models/Project.ts';
import { seedFiles } from './files.ts';

type SeedRecord = Readonly<Record<string, unknown>> & { readonly _id: string };

const files = seedFiles();
const recordsOf = (type: string) =>
  (files.find((file) => file.type === type)?.records ?? []) as readonly SeedRecord[];
const all = files.flatMap(({ type, records }) =>
  (records as readonly SeedRecord[]).map((record) => ({ type, record })),
);

describe('every record of the sample', () => {
  test('is taken by its model', async () => {
    const checked = await Promise.all(
      files.flatMap((file) => file.records.map((record) => file.check(record))),
    );
    expect(checked).toHaveLength(150);
  });

  test('has an id of its own', () => {
    const ids = all.map(({ record }) => record._id);
    expect(new Set(ids).size).toBe(ids.length);
  });

  test('names a source, but for those made up, which say so in two languages', () => {
    const sourceless = all.filter(
      ({ type, record }) => type !== 'Source' && (record['sources'] as string[]).length === 0,
    );
    expect(sourceless.map(({ record }) => record._id.slice(0, 4))).toEqual(['ill-', 'ill-', 'ill-', 'ill-']);
    for (const { record } of sourceless) {
      expect(record['dataStatus']).toBe('ILLUSTRATIVE');
      expect(record['note']).toMatchObject({ fr: expect.any(String), en: expect.any(String) });
    }
    const illustrative = all.filter(({ record }) => record['dataStatus'] === 'ILLUSTRATIVE');
    expect(illustrative).toEqual(sourceless);
  });

  test('of a source is used by another record', () => {
    const text = JSON.stringify(all.filter(({ type }) => type !== 'Source'));
    const unused = recordsOf('Source').filter(({ _id }) => !text.includes(`"${_id}"`));
    expect(unused.map(({ _id }) => _id)).toEqual([]);
  });
});

describe('the scope of a place', () => {
  const placed = ['Call', 'Project', 'ServicePoint', 'Indicator'].flatMap((type) => recordsOf(type));

  test.each(placed.map((record) => [record._id, record] as const))(
    'of %s holds all its territories and what contains these, and nothing else',
    (_id, record) => {
      const codes = [
        record['regionCode'],
        record['territoryCode'],
        ...((record['territoryCodes'] ?? []) as string[]),
      ].filter((code) => typeof code === 'string');
      const wholes = codes.flatMap((code) => {
        const [region, province, ...commune] = code.split('.');
        return [
          region,
          ...(province ? [`${region}.${province}`] : []),
          ...(commune.length > 0 ? [code] : []),
        ];
      });
      expect(new Set(record['territoryScope'] as string[])).toEqual(new Set([...wholes, 'MA']));
    },
  );
});

describe('a link to a measure of the calendar', () => {
  test('follows from the beneficiaries of the project, and from nothing else', () => {
    for (const project of recordsOf('Project')) {
      const classes = project['beneficiaryClasses'] as string[];
      const wanted = [
        ...(classes.includes('MRE') || classes.includes('MRE_RETOUR') ? ['msr-3'] : []),
        ...(classes.includes('RPT') ? ['msr-4'] : []),
      ];
      const links = project['measures'] as { measureId: string; basis: string }[];
      expect(links.map(({ measureId }) => measureId)).toEqual(wanted);
      expect(links.every(({ basis }) => basis === 'INFERRED_FROM_BENEFICIARIES')).toBe(true);
    }
  });
});

describe('a record is refused', () => {
  const indicator = recordsOf('Indicator').find(({ _id }) => _id === 'res-subsidies');
  const project = recordsOf('Project')[0];

  test.each([
    ['when a figure in money has no currency', Indicator, { ...indicator, currency: null }, 'currency'],
    ['when a figure in persons has a currency', Indicator, { ...indicator, unit: 'PERSONS' }, 'currency'],
    [
      'when a figure has a currency that does not exist',
      Indicator,
      { ...indicator, currency: 'XYZ1' },
      'currency',
    ],
    ['when its day does not exist', Project, { ...project, startOn: '2023-02-30' }, 'startOn'],
    [
      'when it serves a class that does not exist',
      Project,
      { ...project, beneficiaryClasses: ['ALL'] },
      'beneficiaryClasses.0',
    ],
    ['when its title is in no language', Project, { ...project, title: {} }, 'title.fr'],
    [
      'when it has more partners than the graph answers',
      Project,
      {
        ...project,
        partners: Array.from({ length: 51 }, (_, at) => ({ organisationId: `o-${at}`, role: 'PARTNER' })),
      },
      'partners',
    ],
  ])('%s', async (_, Model, record, path) => {
    const problems: unknown = await new Model(record)
      .validate()
      .catch((error: { errors: object }) => error.errors);
    expect(Object.keys(problems ?? {})).toContain(path);
  });

  test('when it has a field that its model does not know', () => {
    expect(() => new Project({ ...project, titel: 'x' })).toThrow(/titel/);
  });
});
